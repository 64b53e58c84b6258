package org.tiaocai.scheduling.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.Notice;
import org.tiaocai.delivery.NoticeAttachment;
import org.tiaocai.delivery.channels.Attachment;
import org.tiaocai.scheduling.Bookings;

/** 邀请附件: a notice about a booking brings it into the recipient's own calendar. */
@Component
record InvitationAttachment(Bookings bookings, CalendarEvents events) implements NoticeAttachment {

    /** The occasion of a notice about a booking: its id, and its revision where it was changed. */
    private static final Pattern ABOUT = Pattern.compile("booking-(\\d+)(?:-\\d+)?");

    @Override
    public Optional<Attachment> to(Notice notice) {
        var about = ABOUT.matcher(notice.occasion());
        return about.matches()
                ? bookings.find(Long.parseLong(about.group(1)))
                        .map(booking -> new Attachment(
                                "invitation.ics", "text/calendar; charset=UTF-8", events.invitation(booking)))
                : Optional.empty();
    }
}
