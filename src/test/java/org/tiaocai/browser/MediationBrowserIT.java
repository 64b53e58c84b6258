package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Busy;

/** As the people do it: in Tasklist, from the counter to the sealed agreement, and to a failure. */
@DisplayName("在浏览器里办一件案子")
class MediationBrowserIT extends BrowserStory {

    /** Presses of the mouse and fields counted on 2026-11-28, before this desk was built. */
    private static final int SESSION_BEFORE = 7;

    private static final int SESSION_FIELDS_BEFORE = 4;
    private static final int AGREEMENT_BEFORE = 28;

    private static final String TERMS = "被申请人于履行期限前支付申请人一万元。";
    private static final String MEDIATOR = "staff:mediator";

    @Autowired
    Disputes disputes;

    @Autowired
    JdbcClient tables;

    private boolean occupied;

    @Test
    @DisplayName("登记、征询、受理、指派、调解、签署、用印，直到协议生效")
    void to_a_sealed_agreement() {
        var number = upToSession("agreement");
        login("mediator");
        var before = counter.effort();
        open(number, "holdSession", "[name=record]");
        counter.fill("[name=record]", "双方到场，各自陈述，达成一致。");
        counter.pick("outcome", "AGREED");
        counter.fill("[name=terms]", TERMS);
        counter.shot("hold-session");
        complete(number, "holdSession");

        open(number, "draftAgreement", "[name=performanceDue]");
        assertThat(filled("[name=terms]")).isEqualTo(TERMS);
        counter.fill("[data-rows=items] [name=amount]", "10000");
        counter.fill("[name=performanceDue]", LocalDate.now().plusDays(10).toString());
        counter.fill("[name=performanceMethod]", "银行转账");
        bureau.explain("mediator", number);
        complete(number, "draftAgreement");

        open(number, "signAgreement", "[name=result][value=SIGNED]");
        counter.pick("result", "SIGNED");
        assertThat(filled("[name=mediatorSignedOn]")).isEqualTo(LocalDate.now().toString());
        for (var who : new String[] {"applicantSignedOn", "respondentSignedOn"}) {
            counter.fill("[name=" + who + "]", LocalDate.now().toString());
        }
        complete(number, "signAgreement");

        login("seal");
        open(number, "sealAgreement", "[name=sealedOn]");
        assertThat(filled("[name=sealedOn]")).isEqualTo(LocalDate.now().toString());
        counter.shot("seal-agreement");
        complete(number, "sealAgreement");
        assertThat(counter.effort().since(before).savesAThird("调解达成协议到生效", AGREEMENT_BEFORE))
                .isTrue();

        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.AGREEMENT);
        login("coordinator");
        see(number, "调解协议书");
        counter.shot("case-file");
    }

    @Test
    @DisplayName("人都有空的不用排；没有共同时段的，选一个时段就排好")
    void a_session() {
        occupied = true;
        var number = upToSession("session");
        Busy.free(tables, MEDIATOR);
        login("coordinator");
        var before = counter.effort();
        open(number, "arrangeSession", "[name=proposal]");
        counter.check("[name=proposal]");
        counter.shot("arrange-session");
        complete(number, "arrangeSession");
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
        var effort = counter.effort().since(before);
        assertThat(effort.savesAThird("排一场调解", SESSION_BEFORE)).isTrue();
        assertThat(effort.fields() * 3).isLessThanOrEqualTo(SESSION_FIELDS_BEFORE * 2);
    }

    @Test
    @DisplayName("调解不成；没填的项在旁边用中文提示，什么也没提交")
    void to_a_failure() {
        var number = upToSession("failure");
        login("mediator");
        open(number, "holdSession", "[name=record]");
        counter.press("提交");
        counter.see("请选择调解结果");
        counter.shot("hold-session-faults");
        assertThat(bureau.waiting(number)).containsExactly("holdSession");
        counter.fill("[name=record]", "双方分歧较大。");
        counter.pick("outcome", "NOT_AGREED");
        counter.fill("[name=reason]", "对欠薪数额分歧较大。");
        complete(number, "holdSession");
        assertThat(bureau.waiting(number)).containsExactly("decideOnArbitration");
    }

    /** What the form fills in by itself, as soon as its data has come. */
    private String filled(String field) {
        return await(() -> {
            var value = counter.field(field).inputValue();
            return value.isEmpty() ? null : value;
        });
    }

    private String upToSession(String story) {
        login("registrar");
        counter.shot("start-page");
        counter.startProcess("争议登记与分流");
        register();
        counter.shot("register-dispute-" + story);
        var before = newest();
        counter.press("启动");
        var number = await(() -> newest().equals(before) ? null : newest());
        // The form of choices is the task list's own; its answer is given here as the task list sends it.
        bureau.complete(
                "registrar",
                number,
                "seekMediationConsent",
                java.util.Map.of(),
                java.util.Map.of(
                        "applicantConsent", "WILLING",
                        "respondentConsent", "WILLING",
                        "consentOn", LocalDate.now().toString()));

        login("coordinator");
        open(number, "acceptMediation", "[name=decision][value=ACCEPTED]");
        counter.pick("decision", "ACCEPTED");
        counter.choose("[name=organisation]", "institute-mediation-centre");
        counter.shot("accept-mediation");
        complete(number, "acceptMediation");

        if (occupied) {
            Busy.from(LocalDate.now(), tables, number, MEDIATOR);
        }
        open(number, "appointMediators", "[name=noConflict]");
        counter.check("input[type=checkbox][value=mediator]");
        counter.choose("[name=presiding]", "mediator");
        counter.check("[name=noConflict]");
        counter.shot("appoint-mediators");
        complete(number, "appointMediators");
        return number;
    }

    private String newest() {
        return disputes.newest(1).stream()
                .findFirst()
                .map(one -> one.number().value())
                .orElse("");
    }

    private void register() {
        counter.choose("[name=cause]", "REMUNERATION");
        counter.fill("[name=facts]", "被申请人拖欠工资三个月。");
        var names = counter.page().locator("[data-rows=parties] > [data-row] > .tiaocai-grid [name=name]");
        names.nth(0).fill("浏览样");
        names.nth(1).fill("虚构浏览器有限公司");
        counter.choose("[name=type]", "WAGES");
        counter.fill("[name=amount]", "1.2万");
        counter.press("启动");
        counter.see("不写“万”“元”");
        counter.fill("[name=amount]", "１２，０００．５０");
    }
}
