package org.tiaocai.delivery;

import org.tiaocai.shared.RegistrationNumber;

/**
 * A notice to be written. Case, kind, occasion and recipient together say which one it is: a second draft with the same
 * four is the same notice.
 *
 * @param occasion what it is about, such as {@code booking-7}
 * @param brief the same for a text message: at most 70 characters are one message
 */
public record NoticeDraft(
        RegistrationNumber number,
        NoticeKind kind,
        String occasion,
        Addressee to,
        String subject,
        String body,
        String brief) {}
