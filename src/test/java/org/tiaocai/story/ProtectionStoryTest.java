package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.linkage.protection.ProtectionProcess;
import org.tiaocai.linkage.protection.Road;
import org.tiaocai.linkage.protection.Road.Result;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** What protects an agreement, on which day, and what became of it. */
@DisplayName("协议的保障")
class ProtectionStoryTest extends MediationStory {

    private static final String COURT = "district-court";

    @Autowired
    ProtectionProcess protection;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("司法确认：人民调解委员会的协议第三十日可以，第三十一日不可以；登记后期限按期，裁定有效")
    void confirmed_by_the_court() {
        var number = agreed("peoples-mediation-committee");
        var effective = sessionDay(number);
        assertThat(page(number)).contains("协议的保障", "司法确认", "可以办理", "只确认给付义务").doesNotContain("请先问法院");
        bureau.travelTo(effective.plusDays(31));
        assertThatThrownBy(() -> applied(number, Road.CONFIRMATION, effective.plusDays(31), COURT))
                .hasMessageContaining("三十日已经届满");
        assertThatThrownBy(() -> applied(number, Road.CONFIRMATION, effective.minusDays(1), COURT))
                .hasMessageContaining("应当在");
        var request = applied(number, Road.CONFIRMATION, effective.plusDays(30), COURT);
        assertThat(limits.of(RegistrationNumber.of(number)))
                .filteredOn(limit -> limit.rule().equals("M12"))
                .extracting(RunningLimit::status)
                .containsExactly(RunningLimit.Status.MET);
        assertThatThrownBy(() -> ended(number, request, Result.OPPOSED, effective.plusDays(31)))
                .hasMessageContaining("不会有这样的结果");
        ended(number, request, Result.CONFIRMED, effective.plusDays(31));
        assertThat(page(number)).contains("裁定协议有效");
        assertThatThrownBy(() -> ended(number, request, Result.REFUSED, effective.plusDays(31)))
                .hasMessageContaining("已经有了结果");
    }

    @Test
    @DisplayName("别的组织的协议：请先问法院；支付令在约定的日期过后才可以，发出后登记异议")
    void a_payment_order_after_the_promised_day() {
        var number = agreed("institute-mediation-centre");
        // Seven days for the payment; the day for the whole comes later, and does not hold it up.
        var promised = sessionDay(number).plusDays(7);
        assertThat(page(number)).contains("请先问法院", "约定的履行日期还没有过");
        bureau.travelTo(promised);
        assertThatThrownBy(() -> applied(number, Road.PAYMENT_ORDER, promised, COURT))
                .hasMessageContaining("还没有过");
        var next = promised.plusDays(1);
        bureau.travelTo(next);
        var request = applied(number, Road.PAYMENT_ORDER, next, COURT);
        assertThatThrownBy(() -> applied(number, Road.PAYMENT_ORDER, next, COURT))
                .hasMessageContaining("不能重复登记");
        assertThatThrownBy(() -> ended(number, request, Result.UNOPPOSED, next)).hasMessageContaining("先登记法院发出支付令");
        ended(number, request, Result.ORDERED, next);
        assertThatThrownBy(() -> ended(number, request, Result.REFUSED, next)).hasMessageContaining("有没有异议");
        ended(number, request, Result.OPPOSED, next);
        assertThat(page(number)).contains("异议成立", "直接起诉");
    }

    @Test
    @DisplayName("当场履行的，登记就是履行完毕；仲裁审查在别处登记；没有生效的协议，什么也不能登记")
    void performed_on_the_spot() {
        var number = agreed("institute-mediation-centre");
        var today = sessionDay(number);
        applied(number, Road.ON_THE_SPOT, today, null);
        assertThat(page(number)).contains("已经履行完毕", "没有可以督促的债务");
        assertThatThrownBy(() -> applied(number, Road.ON_THE_SPOT, today, null)).hasMessageContaining("已经登记履行完毕");
        bureau.travelTo(today.plusDays(11));
        assertThatThrownBy(() -> applied(number, Road.PAYMENT_ORDER, bureau.today(), COURT))
                .hasMessageContaining("没有可以督促的债务");
        assertThatThrownBy(() -> applied(number, Road.REVIEW, today, null)).hasMessageContaining("双方共同申请仲裁审查");
        var other = registered();
        assertThat(page(other)).doesNotContain("协议的保障");
        assertThatThrownBy(() -> applied(other, Road.ON_THE_SPOT, today, null)).hasMessageContaining("还没有生效的调解协议");
    }

    @Test
    @DisplayName("协议不涉及劳动报酬等四种请求的，没有支付令")
    void other_claims_have_no_payment_order() {
        var form = Forms.dispute(MONDAY);
        form.put("claims", List.of(Map.of("type", "LEAVING_CERTIFICATE", "detail", "出具离职证明")));
        var number = bureau.register(form);
        consents(number, "WILLING", "WILLING");
        agreed(number, "institute-mediation-centre");
        assertThat(page(number)).contains("支付令只用于拖欠劳动报酬");
        bureau.travelTo(sessionDay(number).plusDays(20));
        assertThatThrownBy(() -> applied(number, Road.PAYMENT_ORDER, bureau.today(), COURT))
                .hasMessageContaining("支付令只用于");
    }

    private String agreed(String organisation) {
        var number = requested();
        agreed(number, organisation);
        return number;
    }

    private void agreed(String number, String organisation) {
        accept(number, organisation);
        appoint(number, "mediator", "union");
        bureau.travelTo(sessionDay(number));
        hold(number, "AGREED", null);
        draft(number);
        sign(number);
        seal(number);
    }

    private long applied(String number, Road road, LocalDate on, @Nullable String court) {
        return bureau.as("registrar", () -> protection.applied(RegistrationNumber.of(number), road, on, court, null));
    }

    private void ended(String number, long request, Result result, LocalDate on) {
        bureau.as("registrar", () -> {
            protection.ended(RegistrationNumber.of(number), request, result, on);
            return number;
        });
    }

    private String page(String number) {
        var browser = new Browser(port);
        browser.logIn("registrar", Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }
}
