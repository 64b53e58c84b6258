package org.tiaocai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.tiaocai.story.EngineTables;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@DisplayName("演示数据")
class DemoBureauIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Test
    @DisplayName("六十件以上，分布在各个阶段和各种结果")
    void a_working_bureau_at_first_sight() {
        assertThat(jdbc.sql("select count(*) from dispute").query(Long.class).single())
                .isGreaterThanOrEqualTo(60);
        assertThat(jdbc.sql("select distinct stage from dispute")
                        .query(String.class)
                        .list())
                .contains(
                        "ADVISING",
                        "SEEKING_CONSENT",
                        "MEDIATION_REQUESTED",
                        "IN_MEDIATION",
                        "SIGNING_AGREEMENT",
                        "CLOSED");
        assertThat(jdbc.sql("select distinct outcome from dispute where outcome is not null")
                        .query(String.class)
                        .list())
                .contains("AGREEMENT", "WITHDRAWN", "NOT_PURSUED");
    }

    @Test
    @DisplayName("引擎的表里没有任何一个当事人的姓名、电话、住所")
    void the_engine_knows_no_party() {
        var engine = EngineTables.everything(jdbc);
        assertThat(engine).contains("2026-");
        var personal = jdbc.sql("""
                        select name from party union select phone from party union select address from party
                        union select facts from dispute union select legal_representative from party""").query(String.class).list();
        assertThat(personal).hasSizeGreaterThan(100);
        assertThat(personal.stream()
                        .filter(text -> text != null && engine.contains(text))
                        .toList())
                .isEmpty();
    }

    @Test
    @DisplayName("没有一个人或一间房在同一时段有两场，也没有出错的作业")
    void nothing_is_double_booked_and_nothing_failed() {
        assertThat(jdbc.sql("select count(*) from act_ru_incident")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("""
                                select count(*) from booking a join booking b on a.id < b.id and a.room = b.room
                                    and a.status = 'CONFIRMED' and b.status = 'CONFIRMED'
                                    and a.starts_at < b.ends_at and b.starts_at < a.ends_at""").query(Long.class).single()).isZero();
    }

    @Test
    @DisplayName("没有一件案件的后一步早于前一步：受理不早于收到，开庭、结案不早于受理，裁决不早于开庭")
    void each_step_follows_the_one_before() {
        for (var disorder : List.of(
                "select count(*) from arbitration where accepted_on < application_received_on",
                "select count(*) from arbitration where closed_on < coalesce(accepted_on, application_received_on)",
                "select count(*) from hearing h join arbitration a on a.registration_number = h.registration_number"
                        + " where h.held_on < a.accepted_on",
                "select count(*) from award w join hearing h on h.registration_number = w.registration_number"
                        + " where h.set_aside_on is null and w.made_on < h.held_on")) {
            assertThat(jdbc.sql(disorder).query(Long.class).single())
                    .as(disorder)
                    .isZero();
        }
    }

    @Test
    @DisplayName("每个流程模型都有实例，进行中的或者办结的")
    void every_model_has_been_walked() {
        var walked = history.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .collect(Collectors.toSet());
        var models = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());

        // without a mail server or a gateway nothing is sent: who is to be told stands in the call list
        models.remove("notice-delivery");
        assertThat(models).hasSizeGreaterThan(35);
        assertThat(walked).containsAll(models);
    }

    @ParameterizedTest
    @DisplayName("看板上有数：建议书、委托、仲裁审查")
    @ValueSource(
            strings = {
                "SUGGESTION_SENT",
                "SUGGESTION_ACCEPTED",
                "ENTRUSTED",
                "ENTRUSTED_ACCEPTED",
                "ENTRUSTED_AGREED",
                "REVIEW_APPLIED",
                "REVIEW_ACCEPTED",
                "REVIEW_ENDED"
            })
    void what_the_house_is_proud_of_has_figures(String measure) {
        var today = LocalDate.now(ZONE);
        assertThat(counted(measure, today.minusMonths(4), today)).isPositive();
    }

    @ParameterizedTest
    @DisplayName("上一年有可比的结案")
    @ValueSource(strings = {"MEDIATION_AGREED", "MEDIATION_ENDED", "ARBITRATION_CLOSED"})
    void last_year_can_be_compared(String measure) {
        var yearAgo = LocalDate.now(ZONE).minusYears(1);
        assertThat(counted(measure, yearAgo.minusMonths(4), yearAgo.plusMonths(1)))
                .isPositive();
    }

    @Test
    @DisplayName("互联网渠道、十人以上集体争议、派遣的两名被申请人、继承人、代理人、并案、作废，都有案件")
    void every_kind_of_case_is_there() {
        for (var kind : List.of(
                "select count(*) from dispute where channel = 'ONLINE'",
                "select count(*) from dispute where workers_concerned >= 10",
                "select count(*) from dispute d where d.cause = 'DISPATCH' and (select count(*) from party p"
                        + " where p.registration_number = d.registration_number and p.side = 'RESPONDENT') = 2",
                "select count(*) from party where succeeds_id is not null",
                "select count(*) from agent",
                "select count(*) from joined_case",
                "select count(*) from dispute where outcome = 'VOIDED'")) {
            assertThat(jdbc.sql(kind).query(Long.class).single()).as(kind).isPositive();
        }
    }

    private long counted(String measure, LocalDate from, LocalDate to) {
        return jdbc.sql("select coalesce(sum(n), 0) from figure_entry where measure = ? and on_day between ? and ?")
                .params(measure, from, to)
                .query(Long.class)
                .single();
    }
}
