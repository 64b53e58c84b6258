package org.tiaocai.roots;

import java.time.LocalDate;
import java.util.Map;

/** 受委托的案件数: counted by the figures of the house, which this register does not know. */
public interface Caseloads {

    /**
     * @param open entrusted and not yet come back
     * @param ended those that ended in the period; one that was declined did not begin
     * @param agreed of them with an agreement
     */
    record Load(long open, long ended, long agreed) {

        public static final Load NONE = new Load(0, 0, 0);

        /** 成功率 in per cent: 达成协议 ÷ 终结. */
        public String success() {
            return ended == 0 ? "—" : Math.round(100.0 * agreed / ended) + "%";
        }
    }

    /** By the id of the outside body. */
    Map<String, Load> entrusted(LocalDate from, LocalDate to);
}
