package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一次送达几份文书")
class VisitTest extends ServingStory {

    private void begin(String... titles) {
        Stream.of(titles).forEach(title -> process.begin(number, document(title), employer()));
    }

    private long service(String title) {
        return servings.of(number).stream()
                .filter(one -> one.documentTitle().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ServingState state(String title) {
        return servings.get(number, service(title)).state();
    }

    private List<Task> waitingFor(String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    private String task(String step, String title) {
        return waitingFor(step).stream()
                .filter(one -> runtime.getVariable(one.getProcessInstanceId(), "serviceId")
                        .equals(service(title)))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** The form of one paper tells of the others too. */
    private void visit(String step, String title, Map<String, Object> report, Object... outcomes) {
        var form = new HashMap<>(report);
        form.put("papers", List.of(outcomes));
        var id = task(step, title);
        bureau.as("service", () -> {
            complete(id, form);
            return id;
        });
    }

    private Map<String, Object> along(String title, Object... more) {
        var outcome = new HashMap<String, Object>();
        outcome.put("service", service(title));
        for (int at = 0; at < more.length; at += 2) {
            outcome.put(more[at].toString(), more[at + 1]);
        }
        return outcome;
    }

    @Test
    @DisplayName("一次签收四份：一次提交，四份都已送达，一份送达回证列明四份；没有列入的仍待送达")
    void four_papers_in_one_act() {
        begin("通知书一", "通知书二", "通知书三", "通知书四", "裁决书");
        visit("serveDocument", "通知书一", signed(MONDAY), along("通知书二"), along("通知书三"), along("通知书四"));
        assertThat(servings.of(number))
                .extracting(Serving::state)
                .filteredOn(ServingState.SERVED::equals)
                .hasSize(4);
        assertThat(state("裁决书")).isEqualTo(ServingState.OPEN);
        assertThat(open()).containsExactly("serveDocument");
        assertThat(papers()).containsExactly("D422");
        assertThat(page("D422"))
                .contains(
                        "《通知书一》（2026年3月2日作出）一份",
                        "《通知书二》（2026年3月2日作出）一份",
                        "《通知书三》（2026年3月2日作出）一份",
                        "《通知书四》（2026年3月2日作出）一份");
        assertThat(servings.of(number).stream()
                        .map(Serving::proofDocumentId)
                        .filter(java.util.Objects::nonNull)
                        .distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("各份结果不同的，各按各的：一份签收、一份拒收后再送")
    void one_outcome_per_paper() {
        begin("通知书一", "裁决书");
        visit(
                "serveDocument",
                "通知书一",
                signed(MONDAY),
                along("裁决书", "result", "REFUSED", "account", "不服裁决，拒收", "next", "AGAIN"));
        assertThat(state("通知书一")).isEqualTo(ServingState.SERVED);
        assertThat(state("裁决书")).isEqualTo(ServingState.OPEN);
        assertThat(open()).containsExactly("serveDocument");
        assertThat(page("D422")).contains("《通知书一》（2026年3月2日作出）一份").doesNotContain("裁决书");
    }

    @Test
    @DisplayName("其中一份不能用这种方式的，指明是哪一份，全部不登记")
    void a_paper_that_may_not_go_that_way_is_named() {
        begin("通知书一", "调解书");
        assertThatThrownBy(() -> visit("serveDocument", "通知书一", left(MONDAY), along("调解书")))
                .rootCause()
                .hasMessageContaining("《调解书》：调解书须由当事人本人");
        assertThat(servings.of(number)).extracting(Serving::state).containsOnly(ServingState.OPEN);
        assertThat(waitingFor("serveDocument")).hasSize(2);
        visit(
                "serveDocument",
                "通知书一",
                left(MONDAY),
                along("调解书", "method", "DIRECT", "result", "SIGNED", "receiver", "RECIPIENT"));
        assertThat(state("通知书一")).isEqualTo(ServingState.WAITING);
        assertThat(state("调解书")).isEqualTo(ServingState.SERVED);
    }

    @Test
    @DisplayName("一个邮件装几份：一次交寄、一次登记结果；不在同一邮件里的不能一并登记")
    void one_envelope() {
        begin("通知书一", "通知书二", "通知书三");
        visit("serveDocument", "通知书一", report("MAIL", MONDAY), along("通知书二"), along("通知书三"));
        visit("mailDocument", "通知书一", posted(MONDAY), along("通知书二"));
        visit("mailDocument", "通知书三", report("MAIL", MONDAY, "address", "EMS0002", "place", "样例路1号"));
        var slip = report("MAIL", MONDAY, "result", "SIGNED", "receiver", "RECIPIENT");
        assertThatThrownBy(() -> visit("recordMailResult", "通知书一", slip, along("通知书三")))
                .rootCause()
                .hasMessageContaining("《通知书三》不在同一个邮件里");
        visit("recordMailResult", "通知书一", slip, along("通知书二"));
        assertThat(state("通知书二")).isEqualTo(ServingState.SERVED);
        assertThat(state("通知书三")).isEqualTo(ServingState.OPEN);
        assertThat(page("D422"))
                .contains("《通知书一》（2026年3月2日作出）一份", "《通知书二》（2026年3月2日作出）一份")
                .doesNotContain("通知书三");
    }

    @Test
    @DisplayName("一则公告送几份：三十日从公告之日起算，公告不写送达人员的经过")
    void one_notice() {
        begin("通知书一", "裁决书");
        var unknown = report("PUBLIC_NOTICE", MONDAY, "ground", "WHEREABOUTS_UNKNOWN", "account", "邻居称早已搬走");
        unknown.put("proofId", photo());
        visit("serveDocument", "通知书一", unknown, along("裁决书"));
        visit("announceDocument", "裁决书", published(MONDAY), along("通知书一"));
        assertThat(papers()).containsExactly("D424");
        assertThat(page("D424"))
                .contains("下落不明", "《通知书一》", "《裁决书》", "2026年4月1日", "本区公告栏")
                .doesNotContain("邻居称早已搬走");
        bureau.travelTo(LocalDate.of(2026, 4, 2).atStartOfDay());
        assertThat(servings.of(number)).extracting(Serving::state).containsOnly(ServingState.SERVED);
        assertThat(papers()).containsExactly("D424", "D422");
    }

    @Test
    @DisplayName("不是同一人的、别人已领取的、已经登记过的，都不能一并办理")
    void what_cannot_go_along() {
        begin("通知书一", "通知书二");
        process.begin(number, document("通知书三"), worker());
        assertThatThrownBy(() -> visit("serveDocument", "通知书一", signed(MONDAY), along("通知书三")))
                .rootCause()
                .hasMessageContaining("同一名当事人");
        tasks.claim(task("serveDocument", "通知书二"), "service2");
        assertThatThrownBy(() -> visit("serveDocument", "通知书一", signed(MONDAY), along("通知书二")))
                .rootCause()
                .hasMessageContaining("某service2领取");
        tasks.setAssignee(task("serveDocument", "通知书二"), null);
        visit("serveDocument", "通知书二", signed(MONDAY));
        assertThatThrownBy(() -> visit("serveDocument", "通知书一", signed(MONDAY), along("通知书二")))
                .rootCause()
                .hasMessageContaining("已经不在等待这一步");
    }

    private List<String> names(String step) {
        return waitingFor(step).stream().map(Task::getName).sorted().toList();
    }

    @Test
    @DisplayName("同一当事人的几份文书在组里的列表上只有一项任务；没有一并送的，随后自己出现；别的当事人另有一项")
    void one_task_in_the_list() {
        begin("通知书一", "通知书二", "通知书三");
        assertThat(names("serveDocument")).containsExactly("送达文书", "送达文书（一并办理）", "送达文书（一并办理）");
        process.begin(number, document("通知书四"), worker());
        assertThat(names("serveDocument")).filteredOn("送达文书"::equals).hasSize(2);
        var lead = waitingFor("serveDocument").stream()
                .filter(one -> one.getName().equals("送达文书"))
                .map(one -> runtime.getVariable(one.getProcessInstanceId(), "serviceId"))
                .toList();
        assertThat(lead).contains(service("通知书一"), service("通知书四"));
        visit("serveDocument", "通知书一", signed(MONDAY), along("通知书二"));
        assertThat(names("serveDocument")).containsExactly("送达文书", "送达文书");
    }

    @Test
    @DisplayName("表单打开之后才到的文书不在提交之列，仍待送达，并且出现在列表上")
    void what_came_after_the_form_was_opened_stays_due() {
        begin("通知书一", "通知书二");
        var seen = along("通知书二");
        begin("裁决书");
        visit("serveDocument", "通知书一", signed(MONDAY), seen);
        assertThat(state("裁决书")).isEqualTo(ServingState.OPEN);
        assertThat(names("serveDocument")).containsExactly("送达文书");
    }

    @Test
    @DisplayName("单独提交一份仍然有效；首份不再送达的，下一份出现")
    void each_alone_as_ever() {
        begin("通知书一", "通知书二", "通知书三");
        visit("serveDocument", "通知书二", signed(MONDAY));
        assertThat(names("serveDocument")).containsExactly("送达文书", "送达文书（一并办理）");
        process.abandon(number, servings.get(number, service("通知书一")).documentId(), employer(), "重复制作");
        assertThat(names("serveDocument")).containsExactly("送达文书");
        assertThat(state("通知书三")).isEqualTo(ServingState.OPEN);
    }

    @Test
    @DisplayName("一并交寄的，在登记结果时也只有一项；各自交寄的各有一项；改为公告的同样")
    void one_task_for_a_letter_and_for_a_notice() {
        begin("通知书一", "通知书二", "通知书三");
        visit("serveDocument", "通知书一", report("MAIL", MONDAY), along("通知书二"), along("通知书三"));
        assertThat(names("mailDocument")).containsExactly("邮寄送达", "邮寄送达（一并办理）", "邮寄送达（一并办理）");
        visit("mailDocument", "通知书一", posted(MONDAY), along("通知书二"));
        assertThat(names("mailDocument")).containsExactly("邮寄送达");
        visit("mailDocument", "通知书三", report("MAIL", MONDAY, "address", "EMS0002", "place", "样例路1号"));
        assertThat(names("recordMailResult")).containsExactly("登记邮寄结果", "登记邮寄结果", "登记邮寄结果（一并办理）");
        var back = report("MAIL", MONDAY, "result", "RETURNED", "account", "查无此单位", "next", "AGAIN");
        visit("recordMailResult", "通知书一", back, along("通知书二"));
        assertThat(names("serveDocument")).containsExactly("送达文书", "送达文书（一并办理）");
        var unknown = report("PUBLIC_NOTICE", MONDAY, "ground", "WHEREABOUTS_UNKNOWN", "account", "已搬走");
        unknown.put("proofId", photo());
        visit("serveDocument", "通知书一", unknown, along("通知书二"));
        assertThat(names("announceDocument")).containsExactly("公告送达", "公告送达（一并办理）");
    }
}
