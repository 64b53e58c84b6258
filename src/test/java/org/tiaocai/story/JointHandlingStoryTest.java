package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Volume;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.linkage.joint.JointHandlings;
import org.tiaocai.linkage.joint.JointProcess;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/** A court helps with a difficult case, and does not decide it. */
@OnPostgres
@DisplayName("联合办案")
class JointHandlingStoryTest extends HouseStory {

    @Autowired
    JdbcClient tables;

    @Autowired
    JointProcess process;

    @Autowired
    JointHandlings handlings;

    @Autowired
    Duties duties;

    private RegistrationNumber number;

    @BeforeEach
    void aCaseBeingArbitrated() {
        number = RegistrationNumber.of(accepted());
        duties.take(number, "arbitrator", Duty.ARBITRATOR);
    }

    @Test
    @DisplayName("审批、邀请、法院参加、记录入副卷；参加的法官在案，提示回避")
    void jointly_handled() {
        var id = proposed();
        assertThatThrownBy(this::proposed).hasMessageContaining("正在进行");
        decided("APPROVED", "");
        assertThat(codes(number.value())).contains("D611");
        refused("参加的法官", () -> answered("JOINS", ""));
        answered("JOINS", "范法官");
        assertThat(bureau.sees("arbitrator2", number.value(), "handleJointly")).isFalse();
        refused(
                number.value(),
                "handleJointly",
                "今天之间",
                () -> handled(MONDAY.minusDays(1).toString()));
        handled(MONDAY.toString());
        assertThat(documents.of(number))
                .filteredOn(one -> one.code().startsWith("D611"))
                .extracting(DocumentEntry::volume)
                .containsOnly(Volume.INTERNAL);
        assertThat(handlings.judgesIn(number, BASIC)).containsExactly("范法官");
        assertThat(handlings.judgesIn(number, INTERMEDIATE)).isEmpty();
        assertThat(handlings.get(id).standing()).contains("达成调解");
        assertThat(page("head", "/cases/" + number)).contains("联合办案", "范法官", "回避");
        assertThat(EngineTables.everything(tables)).doesNotContain("范法官", "群体性争议样");
    }

    @Test
    @DisplayName("不同意、法院不参加、期满未答复；未受理、已结案的不能提出")
    void it_does_not_come_to_it() {
        proposed();
        var task = Objects.requireNonNull(bureau.waiting(number.value(), "approveJointHandling"));
        assertThat(page("head", "/api/v1/tasks/" + task.getId() + "/draft/1")).contains("联合办案邀请函", "草稿");
        refused(number.value(), "approveJointHandling", "原因", () -> decided("REFUSED", ""));
        decided("REFUSED", "案情并不复杂");
        proposed();
        decided("APPROVED", "");
        answered("STAYS_AWAY", "");
        var unanswered = proposed();
        decided("APPROVED", "");
        bureau.travelTo(MONDAY.plusDays(14));
        assertThat(bureau.waiting(number.value())).contains("replyToInvitation");
        bureau.travelTo(MONDAY.plusDays(15));
        assertThat(bureau.waiting(number.value())).doesNotContain("replyToInvitation");
        assertThat(handlings.get(unanswered).standing()).isEqualTo("法院未参加");
        assertThat(handlings.judgesIn(number, BASIC)).isEmpty();
        var unfiled = RegistrationNumber.of(registered());
        assertThatThrownBy(() -> process.propose(unfiled, BASIC, Form.GUIDANCE, "理由"))
                .hasMessageContaining("没有在仲裁审理中");
    }

    private long proposed() {
        WrittenBefore.forget(tables);
        return bureau.as("arbitrator", () -> process.propose(number, BASIC, Form.MEDIATION, "群体性争议样"));
    }

    private void decided(String decision, String reason) {
        bureau.complete(
                "head",
                number.value(),
                "approveJointHandling",
                Map.of("reason", reason),
                Map.of("jointApproval", decision));
    }

    private void answered(String answer, String judge) {
        bureau.complete(
                "court",
                number.value(),
                "replyToInvitation",
                Map.of("judge", judge),
                Map.of("invitationReply", answer));
    }

    private void handled(String on) {
        bureau.complete(
                "arbitrator",
                number.value(),
                "handleJointly",
                Map.of("handledOn", on, "division", "仲裁员主持，法官释法", "record", "双方接受方案。", "result", "SETTLED"),
                Map.of());
    }
}
