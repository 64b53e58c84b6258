package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 文书后来怎样了.
 *
 * @param by the paper that did it; null where a court did
 */
public record PaperFate(Kind kind, LocalDate on, @Nullable Long by) {

    /** What has become of a paper. */
    public enum Kind {
        CORRECTED("已补正"),
        REVOKED("已撤销"),
        SET_ASIDE("已由人民法院裁定撤销"),
        PARTLY_SET_ASIDE("部分已由人民法院裁定撤销"),
        REPLACED("不再有效，以人民法院的裁判为准");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** Answered by each module that may change what has become of a paper. */
    public interface Source {
        List<PaperFate> of(RegistrationNumber number, long documentId);
    }
}
