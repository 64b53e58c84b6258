package org.tiaocai.archive;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a bureau sets for its archive.
 *
 * @param fileNo the words of the 档号, with {@code {year}} and {@code {number}}, which is counted without gaps in each year
 * @param awardYears 保管年限 of a case closed by award; the law's own is kept where this is shorter
 * @param otherYears the same of any other case
 */
@ConfigurationProperties("tiaocai.archive")
record ArchiveSettings(
        @DefaultValue("{year}-{number}") String fileNo,
        @DefaultValue("10") int awardYears,
        @DefaultValue("5") int otherYears) {

    ArchiveSettings {
        if (!fileNo.contains("{year}") || !fileNo.contains("{number}")) {
            throw new IllegalArgumentException("tiaocai.archive.file-no 须含 {year} 和 {number}，例如 仲裁-{year}-{number}");
        }
    }

    String fileNo(int year, int ordinal) {
        return fileNo.replace("{year}", "" + year).replace("{number}", "%04d".formatted(ordinal));
    }

    LocalDate keepUntil(Retention retention, LocalDate closedOn) {
        return closedOn.plusYears(retention == Retention.AWARD ? awardYears : otherYears);
    }
}
