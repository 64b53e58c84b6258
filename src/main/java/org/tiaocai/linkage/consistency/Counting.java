package org.tiaocai.linkage.consistency;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tiaocai.linkage.feedback.Cause;
import org.tiaocai.linkage.feedback.Verdict;

/**
 * 裁审一致率的口径 (D): items upheld ÷ items decided by effective judgment. What was settled or withdrawn has not been
 * decided; whether a change for new evidence speaks against the award is a setting of the bureau.
 */
@ConfigurationProperties("tiaocai.linkage.consistency")
public record Counting(@DefaultValue("true") boolean excludeNewEvidence) {

    /** Why the item stands outside the rate, or empty. */
    public String exclusion(ComparedItem item) {
        if (item.verdict() == Verdict.NOT_DECIDED || item.cause() == Cause.SETTLED_IN_COURT) {
            return "和解、撤诉或者未作判决";
        }
        return excludeNewEvidence && item.cause() == Cause.NEW_EVIDENCE ? "因诉讼中的新证据改变" : "";
    }

    /** The formula as pages and sheets print it. */
    public String formula() {
        return "裁审一致率 = 一致的事项 ÷ 生效判决比较过的事项；不计和解、撤诉、未结" + (excludeNewEvidence ? "和因新证据改变的" : "的");
    }
}
