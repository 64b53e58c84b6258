package org.tiaocai.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * A notice to be written. Case, kind, occasion and recipient together say which one it is: a second draft with the same
 * four is the same notice.
 *
 * @param occasion what it is about, such as {@code booking-7}
 * @param brief the same for a text message: at most 70 characters are one message
 * @param usefulUntil the day of the session that it is about; null for what is worth knowing on any day
 */
public record NoticeDraft(
        RegistrationNumber number,
        NoticeKind kind,
        String occasion,
        Addressee to,
        String subject,
        String body,
        String brief,
        @Nullable LocalDate usefulUntil) {

    /** About no session. */
    public NoticeDraft(
            RegistrationNumber number,
            NoticeKind kind,
            String occasion,
            Addressee to,
            String subject,
            String body,
            String brief) {
        this(number, kind, occasion, to, subject, body, brief, null);
    }
}
