package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Forms;

/** An arbitration in Tasklist, from the filing to an award that has been served. */
@DisplayName("在浏览器里办一件仲裁案件")
class ArbitrationBrowserIT extends BrowserStory {

    @Autowired
    Arbitrations arbitrations;

    @Autowired
    Hearings hearings;

    /** Of all services of a case with two parties, from the acceptance to the award. */
    private static final int MOST_CLICKS = 30;

    /** From the deliberation to the served award, counted on 2026-11-28, before this desk was built. */
    private static final int AWARD_BEFORE = 61;

    private String number = "";

    private Effort services = new Effort(0, 0);

    @BeforeEach
    void anApplication() {
        bureau.commission();
        var form = Forms.dispute(bureau.today(), "wageArrearsEvident", true);
        number = bureau.register(form);
        bureau.complete(
                "registrar",
                number,
                "adviseOnRoute",
                Map.of("explanation", "已释明", "referredTo", "INSPECTION"),
                Map.of("route", "ARBITRATION"));
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("审查、立案审批、组庭、答辩、开庭、评议、逐项裁决、审核、签名、签发、用印、送达")
    void to_a_served_award() {
        filed();
        prepared();
        heard();
        var before = counter.effort();
        awarded();
        served("head");
        assertThat(counter.effort().since(before).savesAThird("评议到裁决书送达", AWARD_BEFORE))
                .isTrue();
        LoggerFactory.getLogger(getClass()).info("两方案件全部送达共点击 {} 次", services.clicks());
        assertThat(services.clicks()).as("全部送达的点击次数").isPositive().isLessThanOrEqualTo(MOST_CLICKS);
        var closed = arbitrations.get(RegistrationNumber.of(number));
        assertThat(closed.closing()).isEqualTo(ClosingMethod.AWARD);
        see(number, "送达回证");
        counter.shot("case-file-arbitration");
    }

    private void filed() {
        login("registrar");
        open(number, "checkMaterials", "[name=materials]");
        counter.pick("materials", "COMPLETE");
        counter.pick("advice", "NOT_SUGGESTED");
        complete(number, "checkMaterials");
        open(number, "reviewFiling", "[name=proposal]");
        for (var condition : new String[] {"IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION"}) {
            counter.pick("met" + condition, "YES");
        }
        counter.pick("proposal", "ACCEPT");
        counter.choose("[name=procedure]", "ORDINARY");
        counter.choose("[name=tribunal]", "SOLE");
        counter.fill("[name=reason]", "符合受理条件");
        // asked where the same names stand in an earlier case of this house
        if (counter.field("[name=relatedCasesAnswer]").isVisible()) {
            counter.fill("[name=relatedCasesAnswer]", "同名，不是同一件");
        }
        counter.shot("review-filing");
        complete(number, "reviewFiling");
        login("head");
        open(number, "approveFiling", "[name=approval]");
        counter.pick("approval", "APPROVED");
        complete(number, "approveFiling");
    }

    private void prepared() {
        open(number, "appointTribunal", "[name=presiding]");
        counter.choose("[name=presiding]", "arbitrator");
        counter.choose("[name=clerk]", "clerk");
        counter.shot("appoint-tribunal");
        complete(number, "appointTribunal");
        login("clerk");
        open(number, "confirmAddresses", "[name=applicant]");
        counter.choose("[name=applicant]", "CONFIRMED");
        counter.choose("[name=respondent]", "CONFIRMED");
        complete(number, "confirmAddresses");
        served("clerk");
        open(number, "receiveAnswer", "[name=answering]");
        counter.pick("answering", "ANSWERED");
        counter.fill("[name=on]", bureau.today().toString());
        counter.fill("[name=summary]", "不同意支付加班工资。");
        complete(number, "receiveAnswer");
        served("clerk");
    }

    private void heard() {
        open(number, "arrangeHearing", "[name=proposal]");
        counter.check("[name=proposal]");
        counter.shot("arrange-hearing");
        complete(number, "arrangeHearing");
        served("clerk");
        bureau.travelTo(
                hearings.planned(RegistrationNumber.of(number)).orElseThrow().hearingOn());
        open(number, "holdHearing", "[name=outcome]");
        counter.pick("openness", "OPEN");
        counter.choose("[name=applicant]", "PRESENT");
        counter.choose("[name=respondent]", "PRESENT");
        counter.check("[data-rows=representatives] [name=here]");
        counter.fill("[data-rows=representatives] [name=who]", "虚构负责人");
        counter.check("[name=recusalAsked]");
        counter.check("[name=mediationAttempted]");
        counter.fill("[name=record]", "双方到庭，经调解未达成协议。");
        counter.pick("outcome", "CONCLUDED");
        counter.shot("hold-hearing");
        complete(number, "holdHearing");
    }

    /** What is typed before the draft of before comes from a slow server stays. */
    private void drafted() {
        var late = new AtomicReference<Route>();
        counter.page().route("**/tasks/*/award", late::set);
        openOwn(number, "draftAward", "[name=facts]");
        counter.fill("[name=facts]", "查明欠付工资。");
        counter.fill("[name=reasons]", "用人单位应当按时足额支付工资，依照《中华人民共和国劳动法》第五十条。");
        await(() -> late.get() == null ? null : "asked");
        late.get().resume();
        counter.see("裁决书，合计");
        counter.choose("select[name=accepted]", "ADMITTED");
        bureau.explain("arbitrator", number);
        complete(number, "draftAward");
    }

    private void awarded() {
        login("arbitrator");
        openOwn(number, "deliberate", "[name=position]");
        counter.pick("scope", "WHOLE");
        counter.choose("[name=position]", "A");
        counter.fill("[name=opinion]", "支持申请人的请求。");
        counter.fill("[name=conclusion]", "支持主要请求。");
        counter.pick("weight", "ORDINARY");
        complete(number, "deliberate");
        openOwn(number, "decideItems", "[name=ruling]");
        for (var row : counter.page().locator("[data-rows=items] > [data-row]").all()) {
            counter.choose(row.locator("[name=ruling]"), "PARTLY");
            row.locator("[name=amount]").fill("1000");
            row.locator("[name=detail]").fill("十日内支付。");
        }
        counter.shot("decide-items");
        complete(number, "decideItems");
        drafted();
        login("legal");
        open(number, "reviewLegality", "[name=opinion]");
        counter.pick("opinion", "LAWFUL");
        counter.fill("[name=reason]", "同意。");
        complete(number, "reviewLegality");
        login("arbitrator");
        openOwn(number, "signAward", "[name=signing]");
        counter.pick("signing", "true");
        complete(number, "signAward");
        login("head");
        open(number, "approveAward", "[name=opinion]");
        counter.pick("opinion", "APPROVED");
        counter.shot("approve-award");
        complete(number, "approveAward");
        login("commission-seal");
        open(number, "sealAward", "[name=opinion]");
        counter.pick("opinion", "SEALED");
        complete(number, "sealAward");
    }

    /** The servers bring back signed receipts of both parties, and record them on their page; somebody else goes on. */
    private void served(String next) {
        login("service");
        var page = counter.page();
        var before = counter.effort();
        page.navigate("http://localhost:" + port + "/");
        counter.click(
                page.getByText("送达", new Page.GetByTextOptions().setExact(true)).first());
        var visits = page.locator("tr[data-task]", new Page.LocatorOptions().setHasText(number));
        visits.first().waitFor();
        counter.shot("service-desk");
        visits.all().forEach(visit -> counter.click(visit.locator("[name=tasks]")));
        counter.press("登记所选");
        await(() -> bureau.waiting(number).contains("serveDocument") ? null : "done");
        // The page loads itself anew when all is recorded.
        visits.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        services = services.plus(counter.effort().since(before));
        login(next);
    }
}
