package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.conference.AgreedStandards;
import org.tiaocai.linkage.conference.ConferenceActions;
import org.tiaocai.linkage.conference.ConferenceProcess;
import org.tiaocai.linkage.conference.Conferences;
import org.tiaocai.linkage.conference.Divergences;
import org.tiaocai.linkage.conference.Topic;
import org.tiaocai.linkage.conference.TopicOrigin;
import org.tiaocai.linkage.conference.Topics;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** From the call for topics to the last action carried out. */
@OnPostgres
@DisplayName("裁审联席会议")
class ConferenceStoryTest extends HouseStory {

    private static final Period MARCH = new Period(YearMonth.of(2026, 3), YearMonth.of(2026, 3));
    private static final LocalDate TOPICS_DUE = MONDAY.plusDays(9);
    private static final LocalDate MEETS_ON = MONDAY.plusDays(14);

    @Autowired
    ConferenceProcess process;

    @Autowired
    Conferences conferences;

    @Autowired
    Topics topics;

    @Autowired
    Divergences divergences;

    @Autowired
    AgreedStandards standards;

    @Autowired
    ConferenceActions actions;

    @Autowired
    HousePapers papers;

    private long conference;

    @BeforeEach
    void called() {
        nothingCompared();
        conference = bureau.as("liaison", () -> process.call("2026 年第一次裁审联席会议", BASIC, MARCH, TOPICS_DUE));
    }

    @Test
    @DisplayName("双方议题、裁审不一致的建议、通知附分析表、纪要会签、口径公布、议定事项落实")
    void from_topics_to_actions() {
        judged(40_000, "（2026）样民初81号", "CHANGED", "APPLICATION_OF_LAW", MONDAY);
        judged(41_000, "（2026）样民初82号", "CHANGED", "APPLICATION_OF_LAW", MONDAY);
        assertThat(divergences.within(MARCH)).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("工资：法律适用不同");
            assertThat(one.items()).hasSize(2);
        });
        collect(List.of("WAGES.APPLICATION_OF_LAW"), topic("PROCEDURE_LINKAGE", "保全材料的移送"));
        assertThat(divergences.within(MARCH)).isEmpty();
        done("court", "raiseTopics", Map.of("topics", List.of(topic("SITUATION", "收案形势"))), Map.of());
        assertThat(topics.of(conference))
                .extracting(Topic::origin)
                .containsExactlyInAnyOrder(TopicOrigin.DIVERGENCE, TopicOrigin.COMMISSION, TopicOrigin.COURT);

        prepared(MEETS_ON);
        assertThat(papers.startingWith("conference-" + conference))
                .extracting(HousePapers.Entry::code)
                .containsExactly("D613", "D609");
        bureau.travelTo(MEETS_ON);
        held(action("梳理加班费口径案例", BASIC, MEETS_ON.plusDays(20)), action("修订移送清单", "commission", MEETS_ON.plusDays(10)));
        assertThat(standards.published()).noneMatch(one -> one.wording().equals("按月计算。"));

        refused("修改意见", () -> countersigned("REVISE", ""));
        countersigned("REVISE", "第一条应写明起算日");
        assertThat(conferences.get(conference).objection()).isEqualTo("第一条应写明起算日");
        done(
                "liaison",
                "reviseMinutes",
                Map.of(
                        "minutes",
                        "议定如下，已按意见修改。",
                        "standards",
                        List.of(Map.of(
                                "topic", standards.of(conference).get(0).topicId(),
                                "standard", "加班工资的计算",
                                "wording", "按月计算，自次日起算。"))),
                Map.of());
        countersigned("AGREED", null);
        assertThat(standards.published())
                .filteredOn(one -> one.wording().equals("按月计算，自次日起算。"))
                .singleElement()
                .satisfies(one -> assertThat(one.publishedOn()).isEqualTo(MEETS_ON));
        assertThat(papers.startingWith("conference-" + conference))
                .extracting(HousePapers.Entry::code)
                .containsExactly("D613", "D609", "D609-2");

        var ours = actions.of(conference).get(0);
        assertThat(ours.title()).isEqualTo("修订移送清单");
        assertThat(bureau.as("court", () -> tasks("carryOutAction", "actionId", ours.id())))
                .isEmpty();
        carriedOut("liaison", ours.id());
        var theirs = actions.of(conference).get(1);
        bureau.travelTo(theirs.dueOn());
        assertThat(actions.get(theirs.id()).remindedOn()).isNull();
        bureau.travelTo(theirs.dueOn().plusDays(1));
        assertThat(actions.get(theirs.id()).remindedOn())
                .isEqualTo(theirs.dueOn().plusDays(1));
        assertThat(isRunning()).isTrue();
        carriedOut("court", theirs.id());
        assertThat(isRunning()).isFalse();
        assertThat(EngineTables.everything(tables)).doesNotContain("第一条应写明起算日", "加班工资的计算", "责任人样");
    }

    @Test
    @DisplayName("法院逾期未提议题的照常准备；期满当日仍可提出")
    void the_court_says_nothing() {
        collect(List.of(), topic("OTHER", "其他议题"));
        bureau.travelTo(TOPICS_DUE);
        assertThat(tasks("raiseTopics", "conferenceId", conference)).hasSize(1);
        bureau.travelTo(TOPICS_DUE.plusDays(1));
        assertThat(tasks("raiseTopics", "conferenceId", conference)).isEmpty();
        assertThat(tasks("prepareConference", "conferenceId", conference)).hasSize(1);
    }

    @Test
    @DisplayName("延期：写明原因，另发通知；没有议程、日期已过、期限不对的不能提交")
    void put_off_and_refused() {
        collect(List.of(), topic("OTHER", "其他议题"));
        done("court", "raiseTopics", Map.of(), Map.of());
        refused("至少要有一个议题", () -> prepare(MEETS_ON, List.of()));
        refused("不能早于今天", () -> prepared(MONDAY.minusDays(1)));
        refused("不属于这次会议", () -> prepare(MEETS_ON, List.of(Map.of("topic", 0, "place", 1))));
        prepared(MEETS_ON);
        bureau.travelTo(MEETS_ON);
        refused("延期的原因", () -> done("liaison", "holdConference", Map.of(), Map.of("conferenceStatus", "POSTPONED")));
        done("liaison", "holdConference", Map.of("reason", "法院另有会议"), Map.of("conferenceStatus", "POSTPONED"));
        prepared(MEETS_ON.plusDays(7));
        assertThat(papers.startingWith("conference-" + conference)).hasSize(4);
        bureau.travelTo(MEETS_ON.plusDays(7));
        refused("完成期限不能早于今天", () -> held(action("过期事项", "commission", MEETS_ON)));
        refused("没有这个人民法院", () -> held(action("别处的事项", "nowhere", MEETS_ON.plusDays(30))));
        held();
        countersigned("AGREED", null);
        assertThat(isRunning()).isFalse();
    }

    @Test
    @DisplayName("一项不一致只能被一个议题采用；截止日期不能早于今天")
    void a_divergence_is_taken_once() {
        judged(43_000, "（2026）样民初83号", "CHANGED", "FACT_FINDING", MONDAY);
        collect(List.of("WAGES.FACT_FINDING"));
        var other = bureau.as("liaison", () -> process.call("另一次会议", BASIC, MARCH, TOPICS_DUE));
        refused(
                "已被采用",
                () -> bureau.completeTask(
                        "liaison",
                        task("collectTopics", "conferenceId", other).getId(),
                        Map.of("proposals", List.of("WAGES.FACT_FINDING")),
                        Map.of()));
        assertThatThrownBy(() -> process.call("过去", BASIC, MARCH, MONDAY.minusDays(1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("页面：联络员召集，办案人员只看口径，本院人员看本院的会议，另一法院看不到")
    void pages() {
        bureau.colleague("clerk", Groups.CLERK);
        assertThat(page("liaison", "/linkage")).contains("召集联席会议", "联络员登记册", "2026 年第一次裁审联席会议");
        assertThat(page("clerk", "/linkage")).contains("统一裁审口径").doesNotContain("联络员登记册");
        var path = "/linkage/conferences/" + conference;
        assertThat(page("court", path)).contains("2026 年第一次裁审联席会议").doesNotContain("/linkage/papers/");
        assertThat(status("court2", path)).isEqualTo(403);
        assertThat(status("court", "/linkage")).isEqualTo(403);
        var form = answer(
                "court",
                "/tasks/" + task("raiseTopics", "conferenceId", conference).getId() + "/conference");
        assertThat(form).contains("2026 年第一次裁审联席会议").contains("\"proposals\":[]");
    }

    private void collect(List<String> proposals, Object... raised) {
        done("liaison", "collectTopics", Map.of("proposals", proposals, "topics", List.of(raised)), Map.of());
    }

    private void prepared(LocalDate on) {
        var place = new int[] {0};
        prepare(
                on,
                topics.of(conference).stream()
                        .map(one -> Map.<String, Object>of("topic", one.id(), "place", ++place[0]))
                        .toList());
    }

    private void prepare(LocalDate on, List<Map<String, Object>> agenda) {
        done(
                "liaison",
                "prepareConference",
                Map.of(
                        "meetsOn", on.toString(),
                        "place", "样例会议室",
                        "chair", "主持人样",
                        "invited", "双方办案人员",
                        "agenda", agenda),
                Map.of());
    }

    private void held(Object... agreed) {
        var first = topics.agenda(conference).get(0).id();
        done(
                "liaison",
                "holdConference",
                Map.of(
                        "heldOn",
                        bureau.today().toString(),
                        "attendees",
                        "双方办案人员",
                        "minutes",
                        "议定如下。",
                        "topics",
                        List.of(Map.of(
                                "topic", first, "conclusion", "形成口径", "standard", "加班工资的计算", "wording", "按月计算。")),
                        "actions",
                        List.of(agreed)),
                Map.of("conferenceStatus", "HELD"));
    }

    private void countersigned(String answer, @Nullable String opinion) {
        var form = new HashMap<String, Object>();
        form.put("opinion", opinion);
        done("court", "countersignMinutes", form, Map.of("countersignature", answer));
    }

    private void carriedOut(String user, long action) {
        bureau.completeTask(
                user, task("carryOutAction", "actionId", action).getId(), Map.of("outcome", "已落实。"), Map.of());
    }

    private void done(String user, String task, Map<String, ?> form, Map<String, ?> choices) {
        bureau.completeTask(user, task(task, "conferenceId", conference).getId(), form, choices);
    }

    private boolean isRunning() {
        return engine.createProcessInstanceQuery()
                        .processDefinitionKey("joint-conference")
                        .variableValueEquals("conferenceId", conference)
                        .count()
                > 0;
    }

    private static Map<String, Object> topic(String kind, String title) {
        return Map.of("kind", kind, "title", title);
    }

    private static Map<String, Object> action(String title, String body, LocalDate dueOn) {
        return Map.of("title", title, "body", body, "responsible", "责任人样", "dueOn", dueOn.toString());
    }
}
