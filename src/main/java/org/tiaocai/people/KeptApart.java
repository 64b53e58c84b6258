package org.tiaocai.people;

import java.util.List;
import java.util.stream.Stream;

/** 职责分离: two duties that one person may not both have in a case, and why; some for good. */
record KeptApart(Duty one, Duty other, String because, boolean forGood) {

    KeptApart(Duty one, Duty other, String because) {
        this(one, other, because, false);
    }

    /** The rules in force. */
    static final List<KeptApart> RULES = List.of(
            new KeptApart(Duty.MEDIATOR, Duty.ARBITRATOR, "调解过本案的人员不得仲裁本案", true),
            new KeptApart(Duty.CLERK, Duty.ARBITRATOR, "记录人员不得由本庭仲裁员担任（仲裁组织规则第十四条）"),
            new KeptApart(Duty.HANDLER, Duty.APPROVER, "承办人不得审批自己承办的事项"),
            new KeptApart(Duty.HANDLER, Duty.FILE_REVIEWER, "承办人不得评查自己承办的案卷"));

    /** The rules that a duty already taken sets against another. */
    static Stream<KeptApart> between(Duty taken, Duty wanted) {
        return RULES.stream()
                .filter(rule -> rule.one == taken && rule.other == wanted || rule.other == taken && rule.one == wanted);
    }

    /** The same, also when the duty taken has been given up since. */
    static Stream<KeptApart> forGood(Duty former, Duty wanted) {
        return between(former, wanted).filter(KeptApart::forGood);
    }
}
