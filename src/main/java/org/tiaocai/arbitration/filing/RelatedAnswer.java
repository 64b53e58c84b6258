package org.tiaocai.arbitration.filing;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.RelatedCases.Related;
import org.tiaocai.dispute.RelatedCases.Tie;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 对关联案件的答复 (规则34, 39): whether the claim was made before. It must be given where the same two parties, known by
 * their numbers, have arbitrated before; where only names agree it may be given.
 */
@Component
record RelatedAnswer(RelatedCases related, Arbitrations arbitrations, Findings findings, Actor actor) {

    private static final int NAMED = 5;

    void take(RegistrationNumber number, @Nullable String answer) {
        if (answer != null && !answer.isBlank()) {
            findings.note(number, Finding.RELATED_CASES, "立案审查时核对");
            findings.answer(number, Finding.RELATED_CASES, answer.strip(), actor.id());
            return;
        }
        var before = related.of(number).stream()
                .filter(one -> one.certain() && one.tie() == Tie.BOTH_SIDES)
                .map(Related::number)
                .filter(one -> arbitrations.find(one).isPresent())
                .limit(NAMED)
                .map(RegistrationNumber::value)
                .collect(Collectors.joining("、"));
        if (!before.isEmpty()) {
            throw new Refused("双方当事人已有仲裁案件（" + before + "），请在“对关联案件的答复”中写明是否同一事实、理由和请求，以及处理意见（规则第三十四条、第三十九条）");
        }
    }
}
