package org.tiaocai.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** From a case that has been heard to an award that has been served, step by step. */
abstract class AwardStory extends ArbitrationStory {

    static final String REASONS = "理由样例，依照《中华人民共和国劳动合同法》第三十条";

    /** What the tribunal finds of the only item that a registration of the stories brings. */
    static final Map<String, Object> FOUND =
            Map.of("name", "银行流水", "submittedBy", "申请人", "examination", "无异议", "accepted", "ADMITTED");

    static final List<String> PANEL = List.of("presiding", "arbitrator2", "arbitrator3");

    @Autowired
    Awards awards;

    @Autowired
    ResultDocuments results;

    @Autowired
    Tribunals tribunals;

    @Autowired
    Parties parties;

    @Autowired
    Claims claims;

    static Map<String, Object> claim(String type, Object amount) {
        var claim = new HashMap<String, Object>();
        claim.put("type", type);
        claim.put("amount", amount);
        claim.put("detail", "请求内容");
        return claim;
    }

    /** An accepted case with these claims; its award is due 45 days after. */
    @SafeVarargs
    final RegistrationNumber claimed(LocalDate appliedOn, Map<String, Object>... claims) {
        return claimed(Forms.dispute(MONDAY, "claims", List.of(claims)), appliedOn);
    }

    final RegistrationNumber claimed(Map<String, Object> form, LocalDate appliedOn) {
        var number = RegistrationNumber.of(bureau.register(form));
        arbitrations.register(number, appliedOn, false);
        arbitrations.proposed(
                number,
                new Arbitration.Filing(
                        "registrar",
                        FilingProposal.ACCEPT,
                        null,
                        "符合受理条件",
                        null,
                        ProcedureKind.ORDINARY,
                        TribunalForm.SOLE,
                        null,
                        null));
        arbitrations.accept(number, "head");
        limits.start(number, "A22", MONDAY);
        return number;
    }

    @SafeVarargs
    final String heardBySole(Map<String, Object>... claims) {
        var number = claimed(MONDAY, claims);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("award", number.value());
        return number.value();
    }

    @SafeVarargs
    final String heardByPanel(Map<String, Object>... claims) {
        var number = claimed(MONDAY, claims);
        tribunals.seat(number, "presiding", Seat.PRESIDING);
        tribunals.seat(number, "arbitrator2", Seat.MEMBER);
        tribunals.seat(number, "arbitrator3", Seat.MEMBER);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("award", number.value());
        return number.value();
    }

    String leader(String number) {
        return tribunals.of(RegistrationNumber.of(number)).presiding();
    }

    void deliberated(String number, String scope, String weight, String... positions) {
        var arbitrators = tribunals.of(RegistrationNumber.of(number)).arbitrators();
        var views = Stream.iterate(0, index -> index + 1)
                .limit(positions.length)
                .map(index -> Map.of(
                        "person", arbitrators.get(index), "position", positions[index], "opinion", "评议意见样例" + index))
                .toList();
        bureau.complete(
                arbitrators.get(0),
                number,
                "deliberate",
                Map.of("views", views, "conclusion", "支持主要请求"),
                Map.of("awardScope", scope, "caseWeight", weight));
    }

    void deliberated(String number) {
        var panel = tribunals.of(RegistrationNumber.of(number)).arbitrators().size() == 3;
        deliberated(number, "WHOLE", "ORDINARY", panel ? new String[] {"A", "A", "A"} : new String[] {"A"});
    }

    long worker(String number) {
        return firstOf(number, Side.APPLICANT);
    }

    long respondent(String number) {
        return firstOf(number, Side.RESPONDENT);
    }

    private long firstOf(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Map<String, Object> ruling(String number, int claim, String ruling, Object amount) {
        var item = new HashMap<String, Object>();
        item.put("claim", claim);
        item.put("party", worker(number));
        item.put("ruling", ruling);
        item.put("amount", amount);
        item.put("detail", "于本裁决生效之日起十日内支付");
        return item;
    }

    @SafeVarargs
    final void decided(String number, Map<String, Object>... items) {
        complete(leader(number), number, "decideItems", Map.of("items", List.of(items)));
    }

    void drafted(String number) {
        complete(
                leader(number),
                number,
                "draftAward",
                Map.of("facts", "查明的事实样例", "reasons", REASONS, "evidence", List.of(FOUND)));
    }

    void reviewed(String number, String opinion) {
        bureau.complete("legal", number, "reviewLegality", reason(), Map.of("legalOpinion", opinion));
    }

    void signed(String number) {
        tribunals.of(RegistrationNumber.of(number)).arbitrators().forEach(one -> signed(number, one, true));
    }

    void signed(String number, String arbitrator, boolean signs) {
        bureau.completeOwn(arbitrator, number, "signAward", Map.of("signed", signs), Map.of());
    }

    void approved(String number, String approval) {
        bureau.complete("head", number, "approveAward", reason(), Map.of("awardApproval", approval));
    }

    void sealed(String number, String sealing) {
        bureau.complete("commission-seal", number, "sealAward", reason(), Map.of("awardSealing", sealing));
    }

    /** From the decided items on, as it usually goes. */
    void madeFromItems(String number) {
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        sealed(number, "SEALED");
    }

    static Map<String, Object> reason() {
        return Map.of("reason", "意见样例");
    }

    void addParameter(String parameter, String figure, LocalDate from) {
        tables.sql("""
                        insert into parameter_value (parameter, figure, valid_from, in_use, source, entered_by, entered_at)
                        values (?, ?, ?, true, '测试', 'test', current_timestamp)""").params(parameter, figure, from).update();
    }
}
