package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** What a row of the list says belongs together, and whose cases a list is of is asked of two indexes with one answer. */
@OnPostgres
@DisplayName("查找案件：一行写的是同一项任务，凭什么找到，按办理人找")
class SearchRowStoryTest extends SearchStory {

    @Autowired
    TaskService tasks;

    @Autowired
    Duties duties;

    @Autowired
    Rights rights;

    private String number = "";

    @BeforeEach
    void aCase() {
        bureau.colleague("head", Groups.INSTITUTE_HEAD);
        number = searchedFor();
    }

    @Test
    @DisplayName("两人各有一项任务：办理人、最先到期、事由是同一项的；同一日按办理人排；没人领取的写谁可以领取，不写另一人")
    void handler_and_day_are_of_one_task() {
        bureau.start("overdue-case", number);
        var check = task("checkMaterials");
        var explain = task("explainOverdue");
        var soon = bureau.today().plusDays(3);
        has(check, "registrar", soon.plusDays(20));
        has(explain, "head", soon);
        assertRow("head", soon, explain.getName());
        has(check, "registrar", soon.minusDays(1));
        assertRow("registrar", soon.minusDays(1), check.getName());
        has(check, "registrar", soon);
        assertRow("head", soon, explain.getName());
        has(explain, null, soon.minusDays(2));
        var row = assertRow(null, soon.minusDays(2), explain.getName());
        assertThat(row.path("handlerName").asText()).startsWith("待").endsWith("领取");
    }

    @Test
    @DisplayName("有承办人的案件：别人的任务先到期，写别人；期限先到期，写承办人")
    void the_day_of_a_limit_is_of_who_handles_the_case() {
        bureau.colleague("search-arbitrator", Groups.ARBITRATOR);
        checked(number, "COMPLETE", null);
        duties.take(RegistrationNumber.of(number), "search-arbitrator", Duty.ARBITRATOR);
        handledBy(number, "search-arbitrator");
        var review = task("reviewFiling");
        var limit = limit(number, "A06").dueOn();
        has(review, "registrar", limit.minusDays(1));
        assertRow("registrar", limit.minusDays(1), review.getName());
        has(review, "registrar", limit.plusDays(1));
        var row = row();
        assertThat(row.path("due").asText()).isEqualTo(limit.toString());
        assertThat(row.path("dueFor").asText()).isNotEqualTo(review.getName());
        assertThat(row.path("handler").asText()).isEqualTo("search-arbitrator");
    }

    @Test
    @DisplayName("凭登记号、案号、证件号找到的都写明；只看脱敏案卷、只看概览的人只说是登记号、案号")
    void what_it_was_found_by() {
        bureau.commission();
        assertThat(foundBy("registrar", number)).containsExactly("登记号");
        assertThat(foundBy("registrar", number.replace("-", ""))).containsExactly("登记号");
        assertThat(foundBy("registrar", identity(732))).containsExactly("证件号");
        assertThat(foundBy("registrar", number + " 曾试寻")).containsExactly("登记号", "当事人");
        assertThat(foundBy("arbitrator3", number)).containsExactly("登记号");
        bureau.colleague("search-glimpser", Groups.MEDIATOR_HRSS);
        assertThat(foundBy("search-glimpser", number)).containsExactly("登记号");
        var caseNo = caseNo("寻劳人仲案〔2026〕第" + number.substring(5) + "号");
        assertThat(foundBy("registrar", caseNo)).containsExactly("案号");
        assertThat(foundBy("arbitrator3", caseNo)).containsExactly("案号");
        for (var user : List.of("registrar", "arbitrator3")) {
            var page = org.jsoup.Jsoup.parse(
                    loggedIn(user).open("/cases?q=" + encoded(caseNo)).body());
            assertThat(page.select("td[data-label=凭什么找到]").eachText()).containsExactly("案号");
        }
    }

    @Test
    @DisplayName("按办理人找，任意的承办和任务：只看本人案件的人、看全部的人，得到的都是各自读得到的承办或者有任务的案件，没有重复，件数相同")
    void by_handler_as_counted_one_by_one() {
        bureau.colleague("search-mediator", Groups.MEDIATOR_HRSS);
        var random = new Random(21);
        var people = List.of("registrar", "search-clerk", "search-mediator");
        var all = new ArrayList<>(List.of(number));
        for (var more = 0; more < 9; more++) {
            all.add(searchedFor());
        }
        for (var one : all) {
            if (random.nextBoolean()) {
                duties.take(RegistrationNumber.of(one), "search-mediator", Duty.MEDIATOR);
            }
            handledBy(one, random.nextInt(4) == 0 ? null : people.get(random.nextInt(3)));
            if (random.nextInt(3) > 0) {
                bureau.waiting(one)
                        .forEach(task -> tasks.setAssignee(bureau.taskOf(one, task), people.get(random.nextInt(3))));
            }
        }
        for (var reader : List.of("search-mediator", "registrar")) {
            for (var handler : people) {
                var query = "handler=" + handler + "&size=100&q=" + encoded("曾试寻 寻样");
                for (var sort : List.of("NEWEST", "OLDEST", "RECEIVED", "DUE")) {
                    var answer = search(reader, query + "&sort=" + sort);
                    assertThat(numbers(answer))
                            .as("%s 找 %s 的，%s", reader, handler, sort)
                            .filteredOn(all::contains)
                            .containsExactlyInAnyOrderElementsOf(expected(reader, handler, all));
                    assertThat(answer.path("total").asInt())
                            .isEqualTo(numbers(answer).size());
                }
            }
        }
        assertThat(expected("search-mediator", "search-mediator", all)).isNotEmpty();
    }

    private Set<String> expected(String reader, String handler, List<String> all) {
        var numbers = all.stream().map(RegistrationNumber::of).toList();
        var readable = bureau.as(reader, () -> rights.readable(numbers, Level.WHOLE)).stream()
                .map(RegistrationNumber::value)
                .collect(Collectors.toSet());
        var his = new HashSet<>(tables.sql("select registration_number from search_case where handler = ?")
                .param(handler)
                .query(String.class)
                .list());
        all.stream()
                .filter(one -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(one)
                                .taskAssignee(handler)
                                .count()
                        > 0)
                .forEach(his::add);
        his.retainAll(readable);
        return his;
    }

    private void handledBy(String one, @Nullable String handler) {
        tables.sql("update search_case set handler = ? where registration_number = ?")
                .params(java.util.Arrays.asList(handler, one))
                .update();
    }

    private String caseNo(String text) {
        tables.sql("insert into search_word (kind, word, making) values ('CASE_NO', ?, 2)")
                .param(text)
                .update();
        var id = tables.sql("select max(id) from search_word where word = ?")
                .param(text)
                .query(Long.class)
                .single();
        tables.sql("insert into search_term (term, word_id) values (?, ?)")
                .params(org.tiaocai.search.Reindexing.caseNoTerm(text), id)
                .update();
        tables.sql("insert into search_tie (registration_number, word_id) values (?, ?)")
                .params(number, id)
                .update();
        return text;
    }

    private Task task(String key) {
        return Objects.requireNonNull(bureau.waiting(number, key));
    }

    private void has(Task task, @Nullable String person, LocalDate due) {
        tasks.setAssignee(task.getId(), person);
        tasks.setDueDate(
                task.getId(),
                Date.from(due.atTime(18, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
    }

    private JsonNode row() {
        return search("registrar", "q=" + number).path("items").path(0);
    }

    private JsonNode assertRow(@Nullable String handler, LocalDate due, String what) {
        var row = row();
        assertThat(row.path("handler").asText(null)).isEqualTo(handler);
        assertThat(row.path("due").asText()).isEqualTo(due.toString());
        assertThat(row.path("dueFor").asText()).isEqualTo(what);
        return row;
    }

    private List<String> foundBy(String user, String typed) {
        var all = new ArrayList<String>();
        search(user, "size=100&q=" + encoded(typed)).path("items").forEach(item -> {
            if (item.path("number").asText().equals(number)) {
                item.path("foundBy").forEach(one -> all.add(one.asText()));
            }
        });
        return all;
    }
}
