package org.tiaocai.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.award.mediation.Agreeing;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** The usual road of an arbitration, step by step; the tests below it change one thing each. */
abstract class ArbitrationStory extends MediationStory {

    @Autowired
    Arbitrations arbitrations;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Parties everybody;

    @BeforeEach
    void colleagues() {
        bureau.commission();
    }

    /** An arbitration accepted today by the head, handled by the registrar, with 45 days to its award. */
    String accepted(ProcedureKind procedure, TribunalForm tribunal) {
        var number = RegistrationNumber.of(bureau.register(Forms.dispute(MONDAY)));
        bureau.end("dispute-intake", number.value());
        arbitrations.register(number, MONDAY, false);
        arbitrations.proposed(
                number,
                new Arbitration.Filing(
                        "registrar", FilingProposal.ACCEPT, null, "符合受理条件", null, procedure, tribunal, null, null));
        arbitrations.accept(number, "head");
        limits.start(number, "A22", MONDAY);
        return number.value();
    }

    String accepted() {
        return accepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
    }

    /** The application goes through the filing and is accepted today. */
    String filedAndAccepted(ProcedureKind procedure, TribunalForm tribunal) {
        return filedAndAccepted(Forms.dispute(bureau.today()), procedure, tribunal);
    }

    String filedAndAccepted(Map<String, Object> form, ProcedureKind procedure, TribunalForm tribunal) {
        var number = proposedToAccept(form, procedure, tribunal);
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
        return number;
    }

    /** Up to the opinion of the handler, with nothing decided yet. */
    String proposedToAccept(Map<String, Object> form, ProcedureKind procedure, TribunalForm tribunal) {
        var number = filed(form);
        bureau.complete(
                "registrar",
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        proposed(number, procedure, tribunal);
        return number;
    }

    /** The handler's opinion that the case is to be accepted. */
    void proposed(String number, ProcedureKind procedure, TribunalForm tribunal) {
        complete(
                "registrar",
                number,
                "reviewFiling",
                Map.of(
                        "conditions",
                        Stream.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")
                                .map(condition -> Map.of("condition", condition, "met", true, "opinion", "见材料"))
                                .toList(),
                        "proposal",
                        "ACCEPT",
                        "reason",
                        "符合受理条件",
                        "procedure",
                        procedure.name(),
                        "simplifiedGround",
                        "CLEAR_FACTS",
                        "tribunal",
                        tribunal.name()));
    }

    /** The applicant chooses arbitration at the counter. */
    String filed(Map<String, Object> form) {
        form.put("wageArrearsEvident", true);
        var number = bureau.register(form);
        bureau.complete(
                "registrar",
                number,
                "adviseOnRoute",
                Map.of("explanation", "已释明", "referredTo", "INSPECTION"),
                Map.of("route", "ARBITRATION"));
        return number;
    }

    /** Each of the parties has handed in its confirmation of address. */
    void addressesConfirmed(String number) {
        complete(
                "clerk",
                number,
                "confirmAddresses",
                Map.of(
                        "parties",
                        everybody.reachable(RegistrationNumber.of(number)).stream()
                                .map(party -> Map.of("party", party.id(), "confirmation", "CONFIRMED"))
                                .toList()));
    }

    /** Each of the parties has agreed in writing to a shorter notice of the hearing. */
    List<Map<String, Object>> agreedByAll(String number, LocalDate on) {
        return everybody.reachable(RegistrationNumber.of(number)).stream()
                .map(party -> Map.<String, Object>of("party", party.id(), "agreedOn", on.toString()))
                .toList();
    }

    /** The last paper of the kind, as it was made. */
    String lastPage(String number, String code) {
        var last = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .reduce((first, later) -> later)
                .orElseThrow();
        return documents.page(RegistrationNumber.of(number), last.id()).orElseThrow();
    }

    /** Codes of the documents that have been made for the case. */
    List<String> codes(String number) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .map(one -> one.code())
                .toList();
    }

    /** Every document on its way is signed for on the day. @return how many there were */
    int everythingServed(String number, LocalDate on) {
        return bureau.everythingServed(number, on);
    }

    /** What waits for the case apart from documents on their way to the parties, what the head has yet to read, and the archive. */
    List<String> mainTasks(String number) {
        return bureau.waiting(number).stream()
                .filter(task -> !Set.of("serveDocument", "noteCollective", "archiveFile")
                        .contains(task))
                .toList();
    }

    /** The last of the limits of that rule. */
    RunningLimit limit(String number, String rule) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    void complete(String user, String number, String task, Map<String, ?> form) {
        bureau.complete(user, number, task, form, Map.of());
    }
}
