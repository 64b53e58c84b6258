package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** Notices that no mail server took: a person tells the recipient, and says how and when. */
@Component
record UndeliveredNotices(NoticeFile file, NoticeJournal journal, Clock clock) {

    /** @throws Refused for a day in the future, or before the notice was written */
    void handled(long noticeId, Handling handling, LocalDate handledOn) {
        var notice = file.get(noticeId);
        if (handledOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("处理日期（" + handledOn + "）不能晚于今天，请填写实际处理的日期");
        }
        var writtenOn = notice.writtenAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        if (handledOn.isBefore(writtenOn)) {
            throw new Refused("处理日期（" + handledOn + "）不能早于通知拟写日期（" + writtenOn + "）");
        }
        file.handled(noticeId, handling.label() + "（" + handledOn + "）");
        journal.handled(notice, handling, handledOn);
    }
}
