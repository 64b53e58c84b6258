package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Road;
import org.tiaocai.shared.RegistrationNumber;

/** What is asked for after the evidence period is told in writing to be applied for separately, and one act files it. */
@DisplayName("举证期限届满后增加、变更请求")
class LateChangeStoryTest extends PeriodsStory {

    /** The last day of the evidence period is 16 March. */
    private static final LocalDate LATE = LocalDate.of(2026, 3, 17);

    @Autowired
    Claims claims;

    @Autowired
    TestRestTemplate rest;

    @Test
    @DisplayName("末日提出的在本案审查，次日提出的由仲裁庭书面告知另行申请，不由系统决定")
    void in_time_and_late() {
        var inTime = severance();
        bureau.travelTo(LATE.minusDays(1));
        changed(inTime, "BONUS");
        assertThatThrownBy(() -> decided("arbitrator", inTime, "decideOnMotion", "SEPARATE"))
                .hasMessageContaining("在本案中审查");
        decided("arbitrator", inTime, "decideOnMotion", "GRANTED");

        bureau.travelTo(MONDAY);
        var late = severance();
        bureau.travelTo(LATE);
        assertThat(changed(late, "BONUS").decision()).isNull();
        for (var decision : List.of("GRANTED", "DENIED")) {
            assertThatThrownBy(() -> decided("arbitrator", late, "decideOnMotion", decision))
                    .hasMessageContaining("另行申请");
        }
        decided("arbitrator", late, "decideOnMotion", "SEPARATE");
        assertThat(text(late, "D409-2")).contains("已经超过举证期限", "另行申请仲裁");
        assertThat(limit(late, "A22").startedOn()).isEqualTo(MONDAY);
    }

    @Test
    @DisplayName("经济补偿变更为赔偿金的，辩论终结前应当准许；辩论终结之后告知另行申请")
    void severance_becomes_damages() {
        var number = severance();
        bureau.travelTo(LATE);
        changed(number, "UNLAWFUL_TERMINATION_DAMAGES", "claimReplaces", 1);
        for (var decision : List.of("DENIED", "SEPARATE")) {
            assertThatThrownBy(() -> decided("arbitrator", number, "decideOnMotion", decision))
                    .hasMessageContaining("应当准许");
        }
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(limit(number, "A22").startedOn()).isEqualTo(LATE);

        bureau.travelTo(MONDAY);
        var added = severance();
        bureau.travelTo(LATE);
        changed(added, "UNLAWFUL_TERMINATION_DAMAGES");
        assertThatThrownBy(() -> decided("arbitrator", added, "decideOnMotion", "GRANTED"))
                .hasMessageContaining("另行申请");
    }

    @Test
    @DisplayName("一个动作登记另行申请：当事人和选定的请求沿用，直接进入仲裁，自收到之日起五个工作日；不能登记两次")
    void filed_by_one_act() {
        var number = severance();
        bureau.travelTo(LATE);
        changed(number, "BONUS");
        var motion = last(number);
        assertThat(file(number, motion).getStatusCode().value()).isEqualTo(400);
        decided("arbitrator", number, "decideOnMotion", "SEPARATE");
        var filed = file(number, motion);
        assertThat(filed.getStatusCode().value()).isEqualTo(200);
        var other = RegistrationNumber.of(String.valueOf(filed.getBody().get("number")));
        assertThat(disputes.get(other).road()).isEqualTo(Road.ARBITRATION);
        assertThat(claims.of(other))
                .extracting(one -> one.type() + " " + one.amount())
                .containsExactly("BONUS 100.00", "SEVERANCE 5000.00");
        assertThat(persons(other.value())).isEqualTo(persons(number));
        assertThat(limit(other.value(), "A06").startedOn()).isEqualTo(LATE);
        assertThat(bureau.waiting(other.value())).contains("checkMaterials");
        assertThat(file(number, motion).getStatusCode().value()).isEqualTo(400);
    }

    @Test
    @DisplayName("几名申请人中一名的另行申请：只有他和他所针对的被申请人，人数、共同请求不再沿用")
    void only_those_whom_it_names() {
        var form = PartiesStory.dispute(3, 2);
        form.put("workersConcerned", 3);
        form.put("commonClaim", true);
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        appointed(number);
        everythingServed(number, bureau.today());
        bureau.travelTo(LATE);
        var own = parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.name().equals("虚构申3"))
                .findFirst()
                .orElseThrow();
        var firm = respondent(number, 1);
        changed(number, "BONUS", "byParty", own.id(), "respondents", List.of(firm.id()));
        var motion = last(number);
        decided("arbitrator", number, "decideOnMotion", "SEPARATE");
        var body = new HashMap<String, Object>(Map.of("motion", motion.id()));
        var filed = rest.withBasicAuth("registrar", "a-long-enough-secret")
                .postForEntity("/api/v1/cases/" + number + "/separate-applications", body, Map.class);
        var other = RegistrationNumber.of(String.valueOf(filed.getBody().get("number")));
        assertThat(parties.of(other)).extracting(Party::name).containsExactlyInAnyOrder("虚构申3", firm.name());
        assertThat(disputes.get(other).workersConcerned()).isEqualTo(1);
        assertThat(disputes.get(other).commonClaim()).isFalse();
    }

    private String severance() {
        var form = Forms.dispute(bureau.today());
        form.put("claims", List.of(Map.of("type", "SEVERANCE", "amount", new BigDecimal("5000"), "detail", "经济补偿")));
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        appointed(number);
        everythingServed(number, bureau.today());
        return number;
    }

    private Motion changed(String number, String type, Object... more) {
        var fields = new java.util.ArrayList<Object>(
                List.of("raisedBy", "APPLICANT", "claimType", type, "claimAmount", 100));
        fields.addAll(List.of(more));
        return raised(number, MotionKind.CLAIM_CHANGE, fields.toArray());
    }

    private List<String> persons(String number) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .map((Party one) -> one.side() + one.name() + one.identity() + one.phone())
                .toList();
    }

    private ResponseEntity<Map> file(String number, Motion motion) {
        var body = new HashMap<String, Object>(Map.of("motion", motion.id(), "claims", List.of(1)));
        return rest.withBasicAuth("registrar", "a-long-enough-secret")
                .postForEntity("/api/v1/cases/" + number + "/separate-applications", body, Map.class);
    }
}
