package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.arbitration.preparation.Answers;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.shared.RegistrationNumber;

/** Each party's new period to answer runs from its own service of the paper that grants the new claim. */
@DisplayName("各方新的答辩期自各自送达起算")
class OwnAnswerPeriodsStoryTest extends PeriodsStory {

    private static final LocalDate CHANGED = LocalDate.of(2026, 3, 13);

    @Autowired
    Answers answers;

    @Test
    @DisplayName("请求变更获准，两名被申请人一名当日签收、一名公告送达：新的答辩期各自起算")
    void two_respondents_two_days() {
        var number = againstTwo();
        everythingServed(number, MONDAY);
        bureau.completeAll(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", MONDAY.toString(), "summary", "不同意支付"),
                Map.of("answering", "ANSWERED"));
        bureau.travelTo(CHANGED);
        claimsChanged(number);
        var first = respondent(number, 0);
        var second = respondent(number, 1);
        assertThat(period(number, "A10", first).startedOn()).isEqualTo(MONDAY);

        signed(number, "D409", first, CHANGED);
        published(number, "D409", second);
        assertThat(period(number, "A10", first).startedOn()).isEqualTo(CHANGED);
        assertThat(period(number, "A10", first).dueOn()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(period(number, "A10", second).startedOn()).isEqualTo(MONDAY);
        assertThat(bureau.waiting(number)).containsOnlyOnce("receiveAnswer");

        var noticed = LocalDate.of(2026, 4, 12);
        bureau.travelTo(noticed.plusDays(1));
        assertThat(period(number, "A10", second).startedOn()).isEqualTo(noticed);
        assertThat(period(number, "A10", second).dueOn()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(period(number, "A10", first).status()).isEqualTo(Status.MISSED);
        assertThat(answers.of(RegistrationNumber.of(number)))
                .extracting(Answer::answersTo)
                .containsExactly(
                        Answer.To.APPLICATION, Answer.To.APPLICATION, Answer.To.CLAIM_CHANGE, Answer.To.CLAIM_CHANGE);
    }

    @Test
    @DisplayName("管辖异议看提出人自己的答辩期：还没有送达的不算逾期，期满次日的逾期，别人的期间不延长也不缩短")
    void each_objects_within_its_own_period() {
        var number = againstTwo();
        var first = respondent(number, 0);
        var second = respondent(number, 1);
        signed(number, "D401", first, MONDAY);
        var due = period(number, "A10", first).dueOn();
        bureau.travelTo(due.plusDays(1));
        assertThat(objected(number, first).decision()).isEqualTo(Motion.Decision.IGNORED);
        assertThat(objected(number, second).decision()).isNull();

        bureau.travelTo(MONDAY);
        var other = againstTwo();
        signed(other, "D401", respondent(other, 0), MONDAY);
        bureau.travelTo(due);
        signed(other, "D401", respondent(other, 1), due);
        assertThat(objected(other, respondent(other, 0)).decision()).isNull();
        bureau.travelTo(due.plusDays(1));
        assertThat(objected(other, respondent(other, 1)).decision()).isNull();
    }

    private Motion objected(String number, Party by) {
        return raised(
                number,
                MotionKind.JURISDICTION_OBJECTION,
                "raisedBy",
                "RESPONDENT",
                "byParty",
                by.id(),
                "reference",
                "邻区仲裁委员会");
    }

    @Test
    @DisplayName("原答辩期未满的，一份答辩书一并答辩，到期日随新的通知送达后移；可以明确放弃新的答辩期")
    void one_answer_to_both_and_a_waiver() {
        var number = underWay();
        everythingServed(number, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        claimsChanged(number);
        everythingServed(number, LocalDate.of(2026, 3, 5));
        assertThat(bureau.waiting(number)).containsOnlyOnce("receiveAnswer");
        assertThat(bureau.waiting(number, "receiveAnswer").getDueDate())
                .isInSameDayAs(LocalDate.of(2026, 3, 19).toString());
        assertThatThrownBy(() -> answered(number, "WAIVED")).hasMessageContaining("第四十四条");
        answered(number, "ANSWERED");

        bureau.travelTo(LocalDate.of(2026, 3, 10));
        claimsChanged(number);
        everythingServed(number, LocalDate.of(2026, 3, 10));
        answered(number, "WAIVED");
        assertThat(period(number, "A10", respondent(number, 0)).status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("反申请合并的，由申请人自收到通知之日起答辩，副本送达被申请人")
    void the_applicant_answers_a_counterclaim() {
        var number = underWay();
        everythingServed(number, MONDAY);
        answered(number, "ANSWERED");
        everythingServed(number, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        raised(number, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var worker = on(Side.APPLICANT, number).get(0);
        assertThat(hasPeriod(number, "A10", worker)).isFalse();
        bureau.travelTo(LocalDate.of(2026, 3, 9));
        signed(number, "D408", worker, LocalDate.of(2026, 3, 9));
        assertThat(period(number, "A10", worker).startedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        answered(number, "ANSWERED");
        assertThat(text(number, "D404")).contains("申请人" + worker.name());
        signed(number, "D404", respondent(number, 0), LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("反申请、变更的请求只针对几名当事人中一名的，只有这一名有新的答辩期；没有写明针对谁的，各有各的")
    void only_those_against_whom_it_is_raised() {
        var form = Forms.dispute(bureau.today());
        var second = Map.<String, Object>of("side", "APPLICANT", "kind", "PERSON", "name", "虚构同申");
        form.put("parties", List.of(Forms.worker(), second, Forms.employer()));
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        appointed(number);
        everythingServed(number, MONDAY);
        answered(number, "ANSWERED");
        everythingServed(number, MONDAY);
        var workers = on(Side.APPLICANT, number);
        raised(number, MotionKind.COUNTERCLAIM, against(workers.get(0).id()));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        signed(number, "D408", workers.get(1), MONDAY);
        assertThat(hasPeriod(number, "A10", workers.get(1))).isFalse();
        assertThat(bureau.waiting(number)).doesNotContain("receiveAnswer");
        signed(number, "D408", workers.get(0), MONDAY);
        assertThat(period(number, "A10", workers.get(0)).startedOn()).isEqualTo(MONDAY);
        assertThat(bureau.waiting(number)).containsOnlyOnce("receiveAnswer");

        var firms = againstTwo();
        everythingServed(firms, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        claimsChanged(firms, "respondents", List.of(respondent(firms, 1).id()));
        everythingServed(firms, LocalDate.of(2026, 3, 5));
        assertThat(period(firms, "A10", respondent(firms, 0)).startedOn()).isEqualTo(MONDAY);
        assertThat(period(firms, "A10", respondent(firms, 1)).startedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    private static Object[] against(long party) {
        var fields = new ArrayList<>(List.of(COUNTERCLAIM));
        fields.addAll(List.of("respondents", List.of(party)));
        return fields.toArray();
    }

    private void answered(String number, String answering) {
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", bureau.today().toString(), "summary", "不同意支付"),
                Map.of("answering", answering));
    }
}
