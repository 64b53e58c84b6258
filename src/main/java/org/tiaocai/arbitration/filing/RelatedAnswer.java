package org.tiaocai.arbitration.filing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.RelatedCases.Related;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 对关联案件的答复 (规则34, 39): whether the claim was made before. The form asks whenever the same two parties have, by
 * number or by name, arbitrated before, and a form that asked is not taken without an answer. What comes from where
 * nothing was asked goes on when a name is all that agrees, and the approver reads that nobody answered.
 */
@Component
record RelatedAnswer(RelatedCases related, Arbitrations arbitrations, Findings findings, Journal journal, Actor actor) {

    private static final int NAMED = 5;

    /** Arbitrations that are likely between the same two parties, whichever of them applied. */
    List<Related> likely(RegistrationNumber number) {
        return related.of(number).stream()
                .filter(Related::isOfBothSides)
                .sorted(Comparator.comparing(Related::certain).reversed())
                .filter(one -> arbitrations.find(one.number()).isPresent())
                .limit(NAMED)
                .toList();
    }

    /** @param answer null where the form did not ask; empty where it asked and nothing was filled in */
    void take(RegistrationNumber number, @Nullable String answer) {
        if (answer != null && !answer.isBlank()) {
            findings.note(number, Finding.RELATED_CASES, "立案审查时核对");
            findings.answer(number, Finding.RELATED_CASES, answer.strip(), actor.id());
            return;
        }
        var likely = likely(number);
        var unanswered = likely.stream()
                .filter(one -> answer != null || one.certain())
                .map(one -> one.number().value())
                .collect(Collectors.joining("、"));
        if (!unanswered.isEmpty()) {
            throw new Refused("双方当事人已有仲裁案件（" + unanswered + "），请在“对关联案件的答复”中写明是否同一双方、同一事实、理由和请求，以及处理意见（规则第三十四条、第三十九条）");
        }
        if (!likely.isEmpty()) {
            journal.internalAct(
                    number,
                    "关联案件没有答复",
                    "双方当事人很可能相同的仲裁案件："
                            + likely.stream().map(one -> one.number().value()).collect(Collectors.joining("、"))
                            + "；审批时请核对是否重复申请");
        }
    }
}
