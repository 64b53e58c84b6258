package org.tiaocai.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One limit of a case as it stands: its last computation, with the article and the steps that lead to the day. */
public record CaseClock(
        long id,
        String rule,
        String name,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate rawDueOn,
        boolean provisional,
        Status status,
        @Nullable LocalDate settledOn,
        String basis,
        String explanation) {

    /** 期限状态. */
    public enum Status {
        RUNNING("进行中"),
        MET("按期完成"),
        MISSED("已超期"),
        STOPPED("停止计算"),
        VOID("不再适用");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
