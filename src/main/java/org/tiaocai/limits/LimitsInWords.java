package org.tiaocai.limits;

import org.springframework.stereotype.Component;
import org.tiaocai.limits.reckoning.Period.Direction;
import org.tiaocai.limits.reckoning.Rule;

/** 期限的说法: how long somebody has for a task, as the rules and the office's own targets have it now. */
@Component
public record LimitsInWords(ReckonerInForce reckoner, InternalTargets targets) {

    /** @param source the article, or why the length is the office's own */
    public record InWords(String length, String source) {}

    /** @throws org.tiaocai.limits.reckoning.UnknownRule when there is none of the id */
    public InWords limit(String ruleId) {
        var rule = reckoner.current().rule(ruleId);
        return new InWords(rule.name() + "：" + length(rule), rule.source().citation());
    }

    /** 内部时限 of a task. */
    public InWords target(String task) {
        return new InWords(targets.workingDays(task) + "个工作日", "内部时限");
    }

    private static String length(Rule rule) {
        var undated = rule.undated();
        if (undated != null) {
            return undated;
        }
        var length = rule.period().label();
        return rule.period().direction() == Direction.BACKWARD
                ? rule.startEvent() + "前" + length
                : "自" + rule.startEvent() + "之日起" + length;
    }
}
