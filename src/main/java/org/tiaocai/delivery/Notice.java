package org.tiaocai.delivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 通知 as it stands in the case file.
 *
 * @param brief for a text message; those of before had none
 * @param callBy until when a person is to tell the recipient, where nothing else can
 * @param usefulUntil the day of the session that it is about: nobody is called about one that is over
 */
public record Notice(
        long id,
        RegistrationNumber number,
        NoticeKind kind,
        String occasion,
        String recipient,
        String recipientName,
        @Nullable String email,
        @Nullable String phone,
        String subject,
        String body,
        @Nullable String brief,
        OffsetDateTime writtenAt,
        NoticeStatus status,
        int attempts,
        @Nullable OffsetDateTime settledAt,
        @Nullable String handling,
        @Nullable LocalDate callBy,
        @Nullable LocalDate usefulUntil) {}
