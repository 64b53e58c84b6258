package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** A case whose papers reach each party on a day and in a way of its own. */
abstract class PeriodsStory extends MotionStory {

    @Autowired
    BroughtFiles brought;

    @Autowired
    Parties parties;

    @Autowired
    TaskService engineTasks;

    /** One worker against two firms. */
    String againstTwo() {
        return againstTwo(ProcedureKind.ORDINARY);
    }

    String againstTwo(ProcedureKind procedure) {
        var second = Forms.employer();
        second.put("name", "虚构样例用工有限公司");
        second.put("phone", "022-00004321");
        second.remove("agents");
        var form = Forms.dispute(bureau.today());
        form.put("parties", List.of(Forms.worker(), Forms.employer(), second));
        var number = filedAndAccepted(form, procedure, TribunalForm.SOLE);
        appointed(number);
        return number;
    }

    void appointed(String number) {
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
    }

    List<Party> on(Side side, String number) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == side)
                .toList();
    }

    Party respondent(String number, int index) {
        return on(Side.RESPONDENT, number).get(index);
    }

    /** The last paper of the kind. */
    long paper(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow()
                .id();
    }

    String text(String number, String code) {
        return documents
                .page(RegistrationNumber.of(number), paper(number, code))
                .orElseThrow();
    }

    /** The party signs for the paper on the day. */
    void signed(String number, String code, Party party, LocalDate on) {
        bureau.completeTask("service", serving(number, code, party, "serveDocument"), Bureau.signedFor(on), Map.of());
    }

    /** The paper is published today for a party that nobody can find. */
    void published(String number, String code, Party party) {
        var today = bureau.today().toString();
        bureau.completeTask(
                "service",
                serving(number, code, party, "serveDocument"),
                Map.of(
                        "method", "PUBLIC_NOTICE",
                        "day", today,
                        "firstServer", "service",
                        "secondServer", "service2",
                        "ground", "WHEREABOUTS_UNKNOWN",
                        "proofId", brought.photo(RegistrationNumber.of(number), "社区的证明"),
                        "account", "登记住所无人，邻居均不知去向"),
                Map.of());
        bureau.completeTask(
                "service",
                serving(number, code, party, "announceDocument"),
                Map.of(
                        "method", "PUBLIC_NOTICE",
                        "day", today,
                        "firstServer", "service",
                        "secondServer", "service2",
                        "proofId", brought.photo(RegistrationNumber.of(number), "刊出的公告"),
                        "address", "本区公告栏"),
                Map.of());
    }

    private String serving(String number, String code, Party party, String task) {
        var open = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task)
                .processVariableValueEquals("documentId", paper(number, code))
                .processVariableValueEquals("recipientId", party.id())
                .singleResult();
        assertThat(open).as("%s 待向 %s 送达", code, party.name()).isNotNull();
        return open.getId();
    }

    void claimsChanged(String number, Object... more) {
        var fields = new java.util.ArrayList<Object>(List.of("raisedBy", "APPLICANT", "claimType", "BONUS"));
        fields.addAll(List.of("claimAmount", 800));
        fields.addAll(List.of(more));
        raised(number, MotionKind.CLAIM_CHANGE, fields.toArray());
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
    }

    /** The last period of the party. */
    RunningLimit period(String number, String rule, Party party) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals("party-" + party.id()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    boolean hasPeriod(String number, String rule, Party party) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .anyMatch(one -> one.rule().equals(rule) && one.subject().equals("party-" + party.id()));
    }
}
