package org.tiaocai.documents;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 文书样式的一版: the text of a template, kept as it was.
 *
 * @param ordinal which one in the order in which they were taken into use; a draft has none
 * @param digest tells two texts apart at a glance
 */
record Wording(
        long id,
        String word,
        @Nullable Integer ordinal,
        Source source,
        String digest,
        String template,
        OffsetDateTime writtenAt,
        String writtenBy,
        @Nullable OffsetDateTime takenAt,
        @Nullable String takenBy) {

    /** Where a wording comes from. */
    enum Source {
        HOUSE("系统自带"),
        FOLDER("本机构文件夹"),
        UPLOAD("上传");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isDraft() {
        return ordinal == null;
    }
}
