package org.tiaocai.delivery;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** 通知 as it stands in the case file. */
public record Notice(
        long id,
        RegistrationNumber number,
        NoticeKind kind,
        String occasion,
        String recipient,
        String recipientName,
        @Nullable String email,
        String subject,
        String body,
        OffsetDateTime writtenAt,
        NoticeStatus status,
        int attempts,
        @Nullable OffsetDateTime settledAt,
        @Nullable String handling) {}
