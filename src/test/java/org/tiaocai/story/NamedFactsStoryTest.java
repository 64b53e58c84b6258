package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.award.mediation.ArbitralMediationProcess;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.shared.RegistrationNumber;

/** A paper names the fact on which it stands, and no step comes before the step that it follows. */
@StoryTest
@DisplayName("中止、终止、审批的文书写明依据的事实；后一步的日期不早于前一步；调解书制作期间不撤销组庭")
class NamedFactsStoryTest extends LaterPapersStory {

    @Autowired
    ArbitralMediationProcess mediation;

    @Test
    @DisplayName("中止通知书写明谁、何日死亡、以何为证；审批表有承办人及其意见；恢复通知书写明事由怎样消除")
    void a_suspension_names_the_dead() {
        var number = underWay(dispute(2, 1));
        var dead = applicant(number, 2);
        granted(
                number,
                MotionKind.SUSPENSION,
                "raisedBy",
                "RESPONDENT",
                "ground",
                "WORKER_DIED",
                "goneParty",
                dead.id(),
                "goneOn",
                "2026-03-02",
                "goneProof",
                PROOF,
                "handlerOpinion",
                "经核对户籍，同意中止样例");
        assertThat(text(number, "D417")).contains("申请人虚构申2于2026年3月2日死亡，有" + PROOF + "为证");
        assertThat(text(number, "D417-3"))
                .contains("承办人意见 经核对户籍，同意中止样例", "承办人 某clerk", "承办人（签名）")
                .contains("所涉的当事人 申请人虚构申2，2026年3月2日，" + PROOF, "第四十七条第一项");
        granted(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "WORKER_DIED",
                "succeeds",
                dead.id(),
                "partyKind",
                "PERSON",
                "partyName",
                "虚构惠一");
        complete("arbitrator", number, "endSuspension", Map.of("reason", "继承人虚构惠一参加仲裁样例"));
        assertThat(text(number, "D417-2")).contains("说明：继承人虚构惠一参加仲裁样例");
    }

    @Test
    @DisplayName("丧失行为能力的、因不可抗拒不能参加的，通知书和审批表写明是谁；不是本案当事人的退回")
    void a_suspension_names_whom_it_is_about() {
        var number = underWay(dispute(2, 1));
        assertThatThrownBy(() -> granted(
                        number,
                        MotionKind.SUSPENSION,
                        "raisedBy",
                        "RESPONDENT",
                        "ground",
                        "FORCE_MAJEURE",
                        "goneParty",
                        99_999_999L))
                .hasMessageContaining("不是本案");
        granted(
                number,
                MotionKind.SUSPENSION,
                "raisedBy",
                "RESPONDENT",
                "ground",
                "WORKER_INCAPACITATED",
                "goneParty",
                applicant(number, 2).id());
        assertThat(text(number, "D417")).contains("所涉的当事人：申请人虚构申2。", "第四十七条第二项");
        assertThat(text(number, "D417-3")).contains("所涉的当事人 申请人虚构申2").doesNotContain("承办人意见");
    }

    @Test
    @DisplayName("本委依职权提出的，其内容就是承办人意见；终止决定书写明谁死亡，其他情形写明理由")
    void a_termination_names_its_fact() {
        var number = underWay(dispute(1, 1));
        died(number, MONDAY);
        assertThat(text(number, "D417-3")).contains("承办人意见");
        granted(number, MotionKind.TERMINATION, "ground", "NO_SUCCESSOR");
        assertThat(text(number, "D418")).contains("申请人虚构申1于2026年3月2日死亡，有" + PROOF + "为证");

        var other = underWay(dispute(1, 1));
        granted(other, MotionKind.TERMINATION, "ground", "OTHER_TERMINATION");
        assertThat(text(other, "D418")).contains("理由：").doesNotContain("死亡", "理由：经审查");
    }

    @Test
    @DisplayName("受理日期早于收到申请日期的退回，当日的可以；写明两个日期")
    void no_acceptance_before_the_receipt() {
        var number = proposedToAccept(dispute(1, 1), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.travelTo(MONDAY.minusDays(1));
        assertThatThrownBy(() -> approved(number)).hasMessageContaining("受理日期（2026-03-01）不能早于收到申请日期（2026-03-02）");
        bureau.travelTo(MONDAY);
        approved(number);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).acceptedOn()).isEqualTo(MONDAY);
        bureau.travelTo(MONDAY.minusDays(1));
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY"))
                .hasMessageContaining("结案日期（2026-03-01）不能早于");
        bureau.travelTo(MONDAY);
    }

    @Test
    @DisplayName("调解书正在制作、送达的，不能撤销组庭，写明先做什么；反悔之后可以")
    void no_revocation_while_a_mediation_document_is_made() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        raised(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT");
        assertThat(revoked(number)).startsWith("400").contains("调解书正在制作");
        complete("arbitrator", number, "draftArbitralMediation", agreeing.onAll(number, "协议结果样例"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
        assertThat(revoked(number)).startsWith("400").contains("先登记反悔");
        bureau.as("arbitrator", () -> {
            mediation.reneged(RegistrationNumber.of(number), "被申请人反悔");
            return number;
        });
        assertThat(revoked(number)).startsWith("204");
        assertThat(tribunals.of(RegistrationNumber.of(number)).seated()).isEmpty();
    }

    private void approved(String number) {
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
    }

    private String revoked(String number) {
        return sent("head", number, "tribunal/revocation", Map.of("reason", "记录人员与代理人有近亲属关系"));
    }
}
