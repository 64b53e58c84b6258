package org.tiaocai.delivery;

import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * A notice to be written. Case, kind, occasion and recipient together say which one it is: a second draft with the same
 * four is the same notice.
 *
 * @param occasion what it is about, such as {@code booking:7}
 * @param recipient key of the recipient: {@code party:12}, {@code agent:3} or {@code group:institute-head}
 * @param email where it is mailed to; without one it is only recorded
 */
public record NoticeDraft(
        RegistrationNumber number,
        NoticeKind kind,
        String occasion,
        String recipient,
        String recipientName,
        @Nullable String email,
        String subject,
        String body) {}
