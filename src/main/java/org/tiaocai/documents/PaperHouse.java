package org.tiaocai.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 通用字段 of a paper that belongs to no case. */
public record PaperHouse(
        String code,
        String title,
        @Nullable String documentNo,
        String issuer,
        String basis,
        LocalDate madeOn,
        @Nullable Closing closing) {}
