package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** What no channel told: a person tells the recipient, and says how and when. */
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
        if (!file.handled(noticeId, handling.label() + "（" + handledOn + "）")) {
            throw new Refused("这份通知已经告知，无需重复登记");
        }
        journal.handled(notice, handling, handledOn);
    }
}
