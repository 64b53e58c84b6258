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
        TOOK_EFFECT("已经生效", Standing.GOOD),
        NOT_YET("双方签名、签收齐全后生效", Standing.WAITING),
        FOR_SIGNATURE("供签署用，未经签署；以签署、盖章的文本为准", Standing.PRINT),
        NEVER("没有生效：没有全部签名、签收", Standing.CHANGED),
        SUPERSEDED("已由另一份文书代替", Standing.CHANGED),
        OUTDATED("所证明的文书后来有变化，不能再据以证明生效", Standing.CHANGED),
        CORRECTED("已补正", Standing.CHANGED),
        REGISTRATION_CORRECTED("制作之后更正过登记信息，与更正后不一致的以更正后为准", Standing.CHANGED),
        VOIDED("登记已经作废，文书不再有效", Standing.CHANGED),
        WITHDRAWN("所依据的登记有误，已经收回", Standing.CHANGED),
        REVOKED("已撤销", Standing.CHANGED),
        SET_ASIDE("已由人民法院裁定撤销", Standing.CHANGED),
        PARTLY_SET_ASIDE("部分已由人民法院裁定撤销", Standing.CHANGED),
        REPLACED("不再有效，以人民法院的裁判为准", Standing.CHANGED);

        private final String label;
        private final Standing standing;

        Kind(String label, Standing standing) {
            this.label = label;
            this.standing = standing;
        }

        Standing worth() {
            return standing;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** What somebody who holds the paper may take it for; the worst of several counts. */
    enum Standing {
        GOOD("本机构制作的文书，已经生效"),
        PRINT("供签署用的打印件，本身不是生效的文书"),
        WAITING("本机构制作的文书，还没有生效"),
        CHANGED("本机构制作的文书，后来有变化");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }

        public boolean isGood() {
            return this == GOOD;
        }
    }

    /** Answered by each module that may change what has become of a paper. */
    public interface Source {
        List<PaperFate> of(RegistrationNumber number, long documentId);
    }
}
