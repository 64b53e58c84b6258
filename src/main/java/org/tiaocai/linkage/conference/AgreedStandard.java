package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 统一裁审口径: what commission and court have agreed to decide alike. */
public record AgreedStandard(
        long id,
        long topicId,
        TopicKind kind,
        String title,
        String wording,
        String conference,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn) {}
