package org.tiaocai.house;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 往来单位: a body that the house works with.
 *
 * @param groupKey key of the group of its people; null where it has none
 * @param courtLevel for a court, which one it is
 * @param untilOn the last day; null until further notice
 */
public record OutsideBody(
        String id,
        Kind kind,
        int ordinal,
        String name,
        @Nullable String groupKey,
        @Nullable String contact,
        @Nullable String courtLevel,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    /** What for. */
    public enum Kind {
        SEAL("盖章的调解组织", "", "工作室自己没有印章：调解协议由这里的一个组织盖章生效（调解仲裁法第十条、第十四条）"),
        ENTRUSTED("受委托的调解组织", "mediation-org-", "街镇、企业、行业调解组织；每个组织一个岗位，只看得到委托给自己的案件"),
        COURT("人民法院", "court-", "对接的法院；每个法院一个岗位，只看得到与自己往来的案件");

        private final String label;
        private final String groups;
        private final String hint;

        Kind(String label, String groups, String hint) {
            this.label = label;
            this.groups = groups;
            this.hint = hint;
        }

        public String label() {
            return label;
        }

        public String hint() {
            return hint;
        }

        /** How the key of its group begins; empty where its people have none. */
        String groups() {
            return groups;
        }
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }
}
