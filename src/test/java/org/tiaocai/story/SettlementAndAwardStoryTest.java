package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.shared.RegistrationNumber;

/** Of an award and a settlement on the same claims one comes first, and the other finds nothing left: nobody is left with it. */
@DisplayName("裁决与和解：先作出的算数，后来的没有可以处理的请求，不会有人一直对着办不成的任务")
class SettlementAndAwardStoryTest extends MotionDoorsStory {

    @Autowired
    ArbitralMediations mediations;

    @Test
    @DisplayName("全案裁决已经用印、正在送达：不能再请求制作调解书，案件页不再列出，从里面的门也不能；先行裁决之后其余请求仍可以和解")
    void nothing_is_settled_that_has_been_awarded() {
        var number = underWay(dispute(1, 1));
        bureau.start("award", number);
        toSeal(number, "WHOLE", ruling(number, 1, "PARTLY", 100));
        sealed(number, "SEALED");
        assertThat(sent("clerk", number, "motions/SETTLEMENT", Map.of("content", "双方和解", "raisedBy", "APPLICANT")))
                .startsWith("400");
        assertThat(refusalOf(() -> raised(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT")))
                .contains("没有可以和解的请求");
        assertThat(bureau.waiting(number)).doesNotContain("draftArbitralMediation");

        var form = dispute(1, 1);
        form.put("claims", List.of(claim("WAGES", 1_000), claim("BONUS", 500)));
        var other = underWay(form);
        bureau.start("award", other);
        toSeal(other, "PARTIAL", ruling(other, 1, "PARTLY", 100));
        sealed(other, "SEALED");
        assertThat(sent("clerk", other, "motions/SETTLEMENT", Map.of("content", "x")))
                .as("nobody asked for it")
                .startsWith("400")
                .contains("请选择由申请人还是被申请人提出");
        assertThat(sent("clerk", other, "motions/SETTLEMENT", Map.of("content", "双方和解", "raisedBy", "RESPONDENT")))
                .startsWith("204");
        assertThat(bureau.waiting(other)).contains("draftArbitralMediation");
    }

    @Test
    @DisplayName("一名申请人与单位正在和解：先行裁决不能裁掉他们之间仅有的请求；裁决别人的请求可以；登记反悔之后可以")
    void a_partial_award_leaves_the_drafter_something() {
        var number = ofTwo();
        raised(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT", "parties", pair(number));
        bureau.start("award", number);
        toSeal(number, "PARTIAL", own(number, 1, "PARTLY", 100));
        assertThat(refusalOf(() -> sealed(number, "SEALED"))).contains("调解书正在制作", "登记“签收前反悔”");
        assertThat(sent("clerk", number, "award/mediation-reneged", Map.of("reason", "申请人不再调解")))
                .startsWith("204");
        assertThat(bureau.waiting(number)).doesNotContain("draftArbitralMediation");
        sealed(number, "SEALED");

        var others = ofTwo();
        raised(others, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT", "parties", pair(others));
        bureau.start("award", others);
        toSeal(others, "PARTIAL", own(others, 2, "PARTLY", 100));
        sealed(others, "SEALED");
        complete(
                "arbitrator",
                others,
                "draftArbitralMediation",
                agreeing.on(others, "FULL", List.of(), pair(others), "协议结果样例"));
        assertThat(mediations.open(RegistrationNumber.of(others))).isPresent();
    }

    /** Each of two applicants has a claim of his own. */
    private String ofTwo() {
        var first = claim("WAGES", 1_000);
        first.putAll(Map.of("claimants", List.of(1), "respondents", List.of(1)));
        var second = claim("BONUS", 500);
        second.putAll(Map.of("claimants", List.of(2), "respondents", List.of(1)));
        var form = dispute(2, 1);
        form.put("claims", List.of(first, second));
        return underWay(form);
    }

    private List<Long> pair(String number) {
        return List.of(applicant(number, 1).id(), respondent(number, 1).id());
    }

    private Map<String, Object> own(String number, int claim, String ruling, Object amount) {
        var item = ruling(number, claim, ruling, amount);
        item.put("party", applicant(number, claim).id());
        return item;
    }

    private void toSeal(String number, String scope, Map<String, Object> item) {
        deliberated(number, scope, "ORDINARY", "A");
        decided(number, item);
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
    }
}
