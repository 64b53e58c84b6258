package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.award.mediation.ArbitralMediationProcess;
import org.tiaocai.arbitration.hearing.HearingSlots;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** One case by the root, from the application to the last award, and a settlement that did not hold. */
@OnPostgres
@DisplayName("仲裁全程")
class WholeRoadStoryTest extends AwardStory {

    @Autowired
    HearingSlots slots;

    @Autowired
    Hearings hearings;

    @Autowired
    ArbitralMediationProcess mediation;

    @Autowired
    Raising raising;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("庭审调解后反悔，先行裁决一项，再次开庭裁决其余，全部送达后结案")
    void from_the_application_to_the_last_award() {
        var number = prepared();
        heard(number, "MEDIATED");
        documented(number);
        reneged(number);
        assertThat(mainTasks(number)).containsExactly("deliberate");

        deliberated(number, "PARTIAL", "ORDINARY", "A");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        everythingServed(number, bureau.today());
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");

        heard(number, "CONCLUDED");
        deliberated(number);
        decided(number, ruling(number, 2, "GRANTED", null));
        madeFromItems(number);
        everythingServed(number, bureau.today());
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.AWARD);
        assertThat(bureau.processes(number)).containsOnly("award-follow-up", "case-archiving");
        assertThat(tables.sql("select page from document where registration_number = ? and code = 'D514'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("结案方式：裁决", "裁决期限 2026年3月2日 至 ", "裁决 1000.00 元")
                .doesNotContain("null");
        headOfTheClosedCase(number);
    }

    /** What a caller asks for: the 案号, and how far the case came. */
    private void headOfTheClosedCase(String number) {
        var browser = new Browser(port);
        browser.logIn("arbitrator", Browser.PASSWORD);
        var head = Jsoup.parse(browser.open("/cases/" + number).body()).select(".case-head");
        assertThat(head.select(".stage strong").text())
                .isEqualTo(arbitrations.caseNos(RegistrationNumber.of(number)).get(0));
        assertThat(head.select(".steps-bar li > span").eachText())
                .startsWith("登记")
                .endsWith("立案", "庭前准备", "开庭", "裁决", "送达", "办结");
    }

    @Test
    @DisplayName("和解后反悔的，主线照常进行")
    void a_settlement_that_did_not_hold() {
        var number = prepared();
        bureau.as("clerk", () -> raising.raise(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT"));
        documented(number);
        reneged(number);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isNull();
        assertThat(mainTasks(number)).containsExactly("arrangeHearing");
    }

    private String prepared() {
        var form = Forms.dispute(MONDAY, "claims", List.of(claim("WAGES", 1_000), claim("REINSTATEMENT", null)));
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        everythingServed(number, MONDAY);
        addressesConfirmed(number);
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", MONDAY.toString(), "summary", "不同意支付"),
                Map.of("answering", "ANSWERED"));
        everythingServed(number, MONDAY);
        return number;
    }

    private void heard(String number, String outcome) {
        complete(
                "clerk",
                number,
                "arrangeHearing",
                slots.first(RegistrationNumber.of(number), false).orElseThrow());
        everythingServed(number, bureau.today());
        bureau.travelTo(
                hearings.planned(RegistrationNumber.of(number)).orElseThrow().hearingOn());
        var sheet = new HashMap<String, Object>(Map.of(
                "open", true,
                "applicant", "PRESENT",
                "respondent", "PRESENT",
                "recusalAsked", true,
                "mediationAttempted", true,
                "record", "庭审笔录",
                "terms", "支付一千元"));
        bureau.complete("clerk", number, "holdHearing", sheet, Map.of("hearingOutcome", outcome));
    }

    private void documented(String number) {
        complete("arbitrator", number, "draftArbitralMediation", agreeing.onAll(number, "支付一千元"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
    }

    private void reneged(String number) {
        bureau.as("arbitrator", () -> {
            mediation.reneged(RegistrationNumber.of(number), "被申请人反悔");
            return number;
        });
    }
}
