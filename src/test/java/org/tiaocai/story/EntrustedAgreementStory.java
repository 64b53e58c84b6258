package org.tiaocai.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.review.Reviews;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.mediation.entrustment.Entrustment;
import org.tiaocai.mediation.entrustment.EntrustmentKind;
import org.tiaocai.mediation.entrustment.EntrustmentProcess;
import org.tiaocai.mediation.entrustment.Entrustments;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** The steps from an entrusted mediation to its agreement, and to what the case that waited becomes. */
abstract class EntrustedAgreementStory extends FilingStory {

    /** Of the agreement: three days after it was entrusted. */
    static final LocalDate EFFECT = MONDAY.plusDays(3);

    @Autowired
    EntrustmentProcess process;

    @Autowired
    Entrustments entrustments;

    @Autowired
    OutsideAgreements agreements;

    @Autowired
    Reviews reviews;

    @Autowired
    Parties parties;

    @Autowired
    TestRestTemplate web;

    @LocalServerPort
    int port;

    @BeforeEach
    void aStreet() {
        bureau.colleague("street", Groups.MEDIATION_ORG, "mediation-org-first-street");
        bureau.colleague("enterprise", Groups.MEDIATION_ORG, "mediation-org-enterprise");
    }

    Map<String, Object> elsewhere(String number, long scan, LocalDate effect, LocalDate confirmed) {
        var form = new HashMap<>(marks(effect));
        form.putAll(Map.of(
                "organisation", "第九街道人民调解委员会",
                "mediator", "某调解员",
                "terms", "第九街道一次付清。",
                "performanceMethod", "转账",
                "scan", scan,
                "applicantConfirmedOn", confirmed.toString(),
                "respondentConfirmedOn", confirmed.toString()));
        form.put("payer", respondent(number).id());
        form.put("amount", "8000");
        form.put("performanceDue", "2026-03-31");
        return form;
    }

    String bring(String number, Map<String, Object> form) {
        return sent(number, "review/agreement", form);
    }

    static Map<String, Object> both(LocalDate on) {
        return Map.of("applicantConfirmedOn", on.toString(), "respondentConfirmedOn", on.toString());
    }

    String sent(String number, String act, Map<String, Object> form) {
        var answer = web.withBasicAuth("registrar", Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/" + act, form, String.class);
        return answer.getStatusCode().value() + " " + answer.getBody();
    }

    String agreedBeforeAcceptance() {
        var number = reported();
        drafted(number, respondent(number).id(), "10000.00", "2026-03-31");
        return number;
    }

    /** Mediation was suggested, both consented, the street has it and has brought them together. */
    String reported() {
        var number = filed();
        checked(number, "SUGGESTED", null);
        bureau.complete(
                "registrar",
                number,
                "recordMediationReply",
                Map.of("applicantOn", MONDAY.toString(), "respondentOn", MONDAY.toString()),
                Map.of("suggestionReply", "BOTH_CONSENT"));
        mediated(number, EntrustmentKind.SUGGESTED);
        return number;
    }

    String agreedBeforeTheTribunal() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        mediated(number, EntrustmentKind.BY_TRIBUNAL);
        drafted(number, respondent(number).id(), "10000.00", "2026-03-31");
        return number;
    }

    void mediated(String number, EntrustmentKind kind) {
        bureau.as("registrar", () -> {
            process.entrusted(of(number), kind, "first-street", MONDAY, MONDAY, null);
            return number;
        });
        bureau.complete("street", number, "acceptEntrustment", Map.of(), Map.of("entrustmentReply", "ACCEPTED"));
        bureau.complete(
                "street",
                number,
                "reportEntrustedMediation",
                Map.of("mediator", "街道调解员", "account", "分别听取意见。", "terms", "被申请人付清欠款。"),
                Map.of("entrustmentResult", "AGREED"));
    }

    void drafted(String number, @Nullable Long payer, @Nullable String amount, String due) {
        drafted(number, payer, amount, due, "当事人没有提供");
    }

    void drafted(
            String number, @Nullable Long payer, @Nullable String amount, String due, @Nullable String lackingReason) {
        var form = new HashMap<String, Object>();
        form.put("terms", "被申请人一次付清欠款。");
        form.put("payer", payer);
        form.put("amount", amount);
        form.put("performanceDue", due);
        form.put("performanceMethod", "转账");
        form.put("lackingReason", lackingReason);
        bureau.complete("street", number, "draftEntrustedAgreement", form, Map.of());
    }

    void sealed(String number, LocalDate on) {
        if (bureau.today().isBefore(on)) {
            bureau.travelTo(on);
        }
        marked(number, "SIGNED", marks(on));
    }

    static Map<String, Object> marks(LocalDate on) {
        return Map.of(
                "applicantSignedOn", on.toString(),
                "respondentSignedOn", on.toString(),
                "mediatorSignedOn", on.toString(),
                "sealedOn", on.toString());
    }

    void marked(String number, String signing, Map<String, Object> form) {
        bureau.complete("street", number, "sealEntrustedAgreement", form, Map.of("entrustedSigning", signing));
    }

    void choose(String who, String number, String choice, LocalDate applicantOn, @Nullable LocalDate other) {
        var form = new HashMap<String, Object>();
        form.put("applicantOn", applicantOn.toString());
        form.put("respondentOn", other == null ? null : other.toString());
        bureau.complete(who, number, "chooseAfterAgreement", form, Map.of("entrustedChoice", choice));
    }

    static Map<String, Object> opinion() {
        return Map.of(
                "voluntary", true,
                "lawful", true,
                "clear", true,
                "harmsNobody", true,
                "evidenceTrue", true,
                "confirmsNoRelation", true,
                "opinion", "已逐项核对。");
    }

    Party respondent(String number) {
        return parties.standing(of(number)).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
    }

    Entrustment entrustment(String number) {
        var all = entrustments.of(of(number));
        return all.get(all.size() - 1);
    }

    @Nullable
    ClosingMethod closing(String number) {
        return arbitrations.get(of(number)).closing();
    }

    String casePage(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    /** The last paper of the kind. */
    String page(String number, String code) {
        return documents.of(of(number)).stream()
                .filter(one -> one.code().equals(code))
                .reduce((earlier, later) -> later)
                .flatMap(one -> documents.page(of(number), one.id()))
                .orElseThrow();
    }

    static RegistrationNumber of(String number) {
        return RegistrationNumber.of(number);
    }
}
