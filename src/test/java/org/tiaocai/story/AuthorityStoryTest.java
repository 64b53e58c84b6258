package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.AgentPowers;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** 特别授权: what an agent without it cannot do for the party. */
@DisplayName("代理权限")
class AuthorityStoryTest extends MotionStory {

    @Autowired
    Parties parties;

    private String withAgents() {
        var form = PersonsStory.dispute(PersonsStory.wholeWorker(), Forms.employer());
        form.put("receivedOn", bureau.today().toString());
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }

    @ParameterizedTest
    @DisplayName("撤回、和解、变更请求：一般代理办不了，特别授权和本人可以")
    @CsvSource({"WITHDRAWAL, 撤回仲裁请求", "SETTLEMENT, '和解、调解'", "CLAIM_CHANGE, 变更仲裁请求"})
    void only_with_special_authority(MotionKind kind, String act) {
        var number = withAgents();
        assertThatThrownBy(() -> raised(number, kind, fields(number, kind, "虚构一般")))
                .hasMessageContaining("只有一般代理权限")
                .hasMessageContaining(act);
        var motion = raised(number, kind, fields(number, kind, "虚构全权"));
        assertThat(motion.kind()).isEqualTo(kind);
        assertThat(motion.byAgent()).isEqualTo(agent(number, "虚构全权").id());
    }

    @Test
    @DisplayName("对方的代理人不能替申请人撤回")
    void nobody_elses_agent() {
        var number = withAgents();
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, fields(number, MotionKind.WITHDRAWAL, "代理样")))
                .hasMessageContaining("请在申请人的代理人中选择");
    }

    @Test
    @DisplayName("一名申请人的代理人不能撤回另一名申请人的申请，一名申请人也不能")
    void nor_a_fellow_applicants() {
        var fellow = PersonsStory.with(Forms.worker(), "name", "虚构丁", "identityNumber", null);
        var form = PersonsStory.dispute(PersonsStory.wholeWorker(), fellow, Forms.employer());
        form.put("receivedOn", bureau.today().toString());
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        var other = parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.name().equals("虚构丁"))
                .findFirst()
                .orElseThrow();
        var fields = new Object[] {
            "raisedBy",
            "APPLICANT",
            "byAgent",
            agent(number, "虚构全权").id(),
            "ground",
            "VOLUNTARY",
            "parties",
            List.of(other.id())
        };
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, fields)).hasMessageContaining("不是申请人“虚构丁”的代理人");
        assertThat(parties.find(RegistrationNumber.of(number), other.id())
                        .orElseThrow()
                        .stands())
                .isTrue();
    }

    @Test
    @DisplayName("监护人、清算组依法代理，不需要特别授权；没有说明权限的是一般代理")
    void who_acts_by_law() {
        var guardian = Map.of("name", "虚构监护", "kind", "GUARDIAN", "powers", "GENERAL");
        var worker = PersonsStory.with(Forms.worker(), "agents", List.of(guardian));
        var number = bureau.register(PersonsStory.dispute(worker, Forms.employer()));
        assertThat(agent(number, "虚构监护").powers()).isEqualTo(AgentPowers.SPECIAL);
        assertThat(agent(number, "代理样").powers()).isEqualTo(AgentPowers.GENERAL);
    }

    private Object[] fields(String number, MotionKind kind, String agent) {
        var by = agent(number, agent).id();
        return switch (kind) {
            case WITHDRAWAL -> new Object[] {"raisedBy", "APPLICANT", "byAgent", by, "ground", "VOLUNTARY"};
            case CLAIM_CHANGE ->
                new Object[] {"raisedBy", "APPLICANT", "byAgent", by, "claimType", "BONUS", "claimAmount", 500};
            default -> new Object[] {"raisedBy", "APPLICANT", "byAgent", by};
        };
    }

    private Party.Agent agent(String number, String name) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .flatMap(party -> party.agents().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
