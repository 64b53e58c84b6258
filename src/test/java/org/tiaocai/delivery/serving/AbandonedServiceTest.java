package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.shared.Refused;

@DisplayName("不再送达")
class AbandonedServiceTest extends ServingStory {

    @Test
    @DisplayName("程序终结：待办的、等待邮件的、等待届满的都结束，已送达的不变")
    void nothing_is_left_waiting() {
        var served = document("通知书一");
        process.begin(number, served, employer());
        completes("serveDocument", signed(MONDAY));
        process.begin(number, document("通知书二"), employer());
        completes("serveDocument", left(MONDAY));
        process.begin(number, document("通知书三"), employer());
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", posted(MONDAY));
        process.begin(number, document("通知书四"), worker());

        process.abandonAll(number, "当事人和解，撤回仲裁申请");

        assertThat(running()).isZero();
        assertThat(open()).isEmpty();
        assertThat(servings.of(number))
                .extracting("state")
                .containsExactly(
                        ServingState.SERVED, ServingState.ABANDONED, ServingState.ABANDONED, ServingState.ABANDONED);
        assertThat(limits.of(number))
                .filteredOn(one -> one.rule().equals("A28"))
                .extracting("status")
                .containsExactly(Status.VOID);
        bureau.travelTo(MONDAY.plusDays(40));
        assertThat(servings.of(number)).filteredOn("state", ServingState.SERVED).hasSize(1);
        process.abandonAll(number, "再说一次也没有可以结束的");
    }

    @Test
    @DisplayName("已送达的不能撤回，没有理由的不能撤回")
    void what_is_done_stays_done() {
        var document = ordered(ServingClass.S2);
        assertThatThrownBy(() -> process.abandon(number, document, employer(), " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("原因");
        completes("serveDocument", signed(MONDAY));
        assertThatThrownBy(() -> process.abandon(number, document, employer(), "撤回"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经结束");
        assertThatThrownBy(() -> process.abandon(number, document, worker(), "撤回"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有交付");
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
    }

    @Test
    @DisplayName("撤回的、拒签的，可以再次交付；正在送达和已送达的不能重复交付")
    void a_document_is_ordered_once() {
        var document = ordered(ServingClass.S2);
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", posted(MONDAY));
        assertThatThrownBy(() -> process.begin(number, document, employer())).hasMessageContaining("不能重复送达");
        process.abandon(number, document, employer(), "地址有误，重新交付");
        process.begin(number, document, employer());
        assertThat(service().state()).isEqualTo(ServingState.OPEN);
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", posted(MONDAY));
        completes(
                "recordMailResult",
                report("MAIL", LocalDate.of(2026, 3, 2), "result", "SIGNED", "receiver", "RECIPIENT"));
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
        assertThatThrownBy(() -> process.begin(number, document, employer())).hasMessageContaining("不能重复送达");
        assertThat(servings.of(number)).hasSize(1);
    }

    @Test
    @DisplayName("流程实例被删除，登记也随之结束")
    void a_deleted_process_leaves_nothing_open() {
        ordered(ServingClass.S2);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("document-service")
                .singleResult();
        runtime.deleteProcessInstance(instance.getId(), "administrator");
        assertThat(service().state()).isEqualTo(ServingState.ABANDONED);
        assertThat(service().closingReason()).isEqualTo("所属程序已经终结");
    }
}
