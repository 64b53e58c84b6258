package org.tiaocai.limits.reckoning;

import java.util.List;

/** 没有这条期限规则: the id is not in the table; names the ids that begin with it. */
public final class UnknownRule extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** An id is a few characters; what is longer is not repeated to whom it is refused. */
    private static final int REPEATED = 20;

    UnknownRule(String ruleId, List<String> alternatives) {
        super("没有编号为“" + (ruleId.length() > REPEATED ? ruleId.substring(0, REPEATED) + "…" : ruleId) + "”的期限规则"
                + (alternatives.isEmpty() ? "" : "；该编号分为 " + String.join("、", alternatives)));
    }
}
