package org.tiaocai.arbitration.review;

import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.mediation.TermsInWords;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 内容明确 (规则78; 《民诉法解释》461): of an agreement that does not say who pays whom how much by when, no 调解书 is made. */
@Component
record CertainAgreement(AgreementsInForce agreements, Parties parties) {

    /** @throws Refused naming what lacks */
    void check(RegistrationNumber number) {
        if (agreements.agreed(number).itemised()) {
            return;
        }
        agreements.of(number).ifPresent(agreement -> {
            var words = new TermsInWords(agreement.terms(), parties.standing(number));
            // What was asked for may be given up for something that is no money: the agreement's own words count.
            var lacking = words.lacking(false, agreement.performanceDue() != null);
            if (!lacking.isEmpty()) {
                throw new Refused("调解协议的内容不明确，没有写明" + String.join("、", lacking)
                        + "，据此制作的调解书不能申请执行；请选择不予制作调解书，事由为“内容不明确”（规则第七十八条），双方可以另行达成明确的协议再申请");
            }
        });
    }
}
