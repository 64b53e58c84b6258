package org.tiaocai.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 归档案卷 as the archive keeps it.
 *
 * @param archivedOn null while it waits to be archived
 * @param fileNo 档号
 * @param keepUntil 保管期限, its last day
 */
record ArchivedFile(
        long id,
        RegistrationNumber number,
        LocalDate closedOn,
        @Nullable LocalDate archivedOn,
        @Nullable String archivedBy,
        @Nullable String fileNo,
        @Nullable Retention retention,
        @Nullable LocalDate keepUntil,
        @Nullable Integer mainPages,
        @Nullable Integer internalPages,
        @Nullable String remark) {

    /** 保管期限已满: its last day has passed. */
    boolean isOver(LocalDate today) {
        return keepUntil != null && keepUntil.isBefore(today);
    }
}
