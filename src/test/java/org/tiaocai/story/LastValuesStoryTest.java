package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.yaml.snakeyaml.Yaml;

/** What one chose a moment ago in another case stands in the form of the next. */
@DisplayName("上次所用")
class LastValuesStoryTest extends MediationStory {

    /** Fields to be written in which the house says where it meets; all others are choices and hours. */
    private static final Set<String> OWN_PLACES = Set.of("prepareConference place");

    @Autowired
    TestRestTemplate web;

    @AfterEach
    void forgotten() {
        tables.sql("delete from last_value").update();
        tables.sql("delete from booked_slot").update();
    }

    @Test
    @DisplayName("上一件选的组织、房间、钟点，下一件同样的表单里提供；日期和别的栏目不记；别人的看不到；后来的代替先前的")
    void offered_in_the_next_case() {
        bureau.colleague("second-coordinator", Groups.STUDIO_COORDINATOR);
        var one = requested();
        assertThat(last("coordinator", one, "acceptMediation")).isEmpty();
        accept(one);
        var two = requested();
        var offered = last("coordinator", two, "acceptMediation");
        assertThat(offered.path("organisation").asText()).isEqualTo("institute-mediation-centre");
        assertThat(offered).as("受理日期不记").hasSize(1);
        assertThat(last("second-coordinator", two, "acceptMediation")).as("别人的").isEmpty();
        assertThat(last("seal", two, "acceptMediation").path("status").asInt())
                .as("不办这项任务的")
                .isEqualTo(400);

        arranged(one, "2026-03-10T09:00");
        accept(two);
        occupy(two, "staff:mediator");
        appoint(two, "mediator");
        var place = last("coordinator", two, "arrangeSession");
        assertThat(place.path("room").asText()).isEqualTo("joint-room-1");
        assertThat(place.path("time").asText()).isEqualTo("09:00");
        assertThat(place.toString()).doesNotContain("2026");
        assertThat(last("coordinator", two, "arrangeSession").has("organisation"))
                .as("别的表单的")
                .isFalse();
    }

    @Test
    @DisplayName("提交被拒绝的，什么也不记")
    void refused_leaves_nothing() {
        var number = requested();
        accept(number);
        occupy(number, "staff:mediator");
        appoint(number, "mediator");
        refused(number, "arrangeSession", "已被占用", () -> arrange(number, "2026-03-10T09:00"));
        assertThat(last("coordinator", number, "arrangeSession")).isEmpty();
    }

    @Test
    @DisplayName("列出的都是表单里可选的、钟点或者本单位的地点")
    void only_choices_and_own_places() throws IOException {
        Map<String, Map<String, String>> marked =
                new Yaml().load(Files.readString(Path.of("src/main/resources/phrases/last-values.yaml")));
        for (var task : marked.keySet()) {
            var form = Jsoup.parse(Files.readString(form(task)));
            for (var field : marked.get(task).keySet()) {
                assertThat(form.select("select[name=" + field + "], input[type=time][name=" + field + "]"))
                        .as(task + " " + field)
                        .hasSize(OWN_PLACES.contains(task + " " + field) ? 0 : 1);
                assertThat(form.select("[name=" + field + "]"))
                        .as(task + " " + field)
                        .isNotEmpty();
            }
        }
    }

    private static Path form(String task) throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return Path.of(files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()).<UserTask>getModelElementById(task))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow()
                    .getCamundaFormKey()
                    .replace("embedded:deployment:", ""));
        }
    }

    private void arranged(String number, String start) {
        occupy(number, "staff:mediator");
        appoint(number, "mediator");
        tables.sql("delete from booked_slot").update();
        arrange(number, start);
    }

    private void arrange(String number, String start) {
        bureau.complete(
                "coordinator", number, "arrangeSession", Map.of("room", "joint-room-1", "startsAt", start), Map.of());
    }

    private JsonNode last(String user, String number, String task) {
        var id = Objects.requireNonNull(bureau.waiting(number, task)).getId();
        return Objects.requireNonNull(web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1/phrases/last/" + id, JsonNode.class)
                .getBody());
    }
}
