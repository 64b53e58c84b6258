package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.shared.RegistrationNumber;

/** {@code GET /api/v1/cases/{number}}: each reader gets what their own case page shows them. */
@DisplayName("接口：一个案件")
class CaseContractTest extends RightsAttack {

    @Test
    @DisplayName("受理前：登记人员读全文，主任读脱敏的，别的机构的调解员只读概览，法院读不到")
    void before_the_acceptance() {
        var number = requested();
        accept(number);
        appoint(number, "mediator");

        var whole = read("registrar", number);
        assertThat(whole.at("/number").asText()).isEqualTo(number);
        assertThat(whole.at("/road").asText()).isEqualTo("MEDIATION");
        assertThat(whole.at("/stage").asText()).isEqualTo("IN_MEDIATION");
        assertThat(whole.at("/outcome").isNull()).isTrue();
        assertThat(whole.at("/parties/0/name").asText()).isEqualTo("欧阳试样");
        assertThat(whole.at("/parties/0/side").asText()).isEqualTo("APPLICANT");
        assertThat(whole.at("/parties/0/kind").asText()).isEqualTo("PERSON");
        assertThat(whole.at("/claims/0/type").asText()).isEqualTo("WAGES");
        assertThat(whole.at("/claims/0/claimants/0").asLong())
                .isEqualTo(whole.at("/parties/0/id").asLong());
        assertThat(whole.at("/claims/0/amount").decimalValue()).isEqualByComparingTo("12000.50");
        var limit = line(whole, "limits", "rule", "M03");
        assertThat(limit.at("/startedOn").asText()).isEqualTo("2026-03-02");
        assertThat(limit.at("/due").asText()).isEqualTo("2026-03-17");
        assertThat(limit.at("/raw").asText()).isEqualTo("2026-03-17");
        assertThat(limit.at("/status").asText()).isEqualTo("RUNNING");
        assertThat(limit.at("/provisional").asBoolean()).isFalse();
        assertThat(limit.at("/party").isNull()).isTrue();
        assertThat(all(whole, "tasks", "key"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bureau.waiting(number)).contains(key));
        assertThat(whole.at("/papers").isArray()).isTrue();

        var masked = body("director", "/cases/" + number);
        assertThat(masked)
                .contains("欧阳某", "\"rule\":\"M03\"")
                .doesNotContain("欧阳试样", "12000", "三个月工资", "022-0000", "9999");
        assertThat(read("director", number).at("/papers").isEmpty()).isTrue();

        var glimpse = read("justice", number);
        assertThat(glimpse.at("/stage").asText()).isEqualTo("IN_MEDIATION");
        assertThat(glimpse.at("/parties/0/name").asText()).isEqualTo("欧阳某");
        for (var list : List.of("claims", "limits", "tasks", "papers", "findings")) {
            assertThat(glimpse.at("/" + list).isEmpty()).as(list).isTrue();
        }
        assertThat(get("court", "/cases/" + number)).isEqualTo(403);
        assertThat(get("without-role", "/cases/" + number)).isEqualTo(403);
        assertThat(get("registrar", "/cases/2026-999999")).isEqualTo(404);
    }

    @Test
    @DisplayName("受理后：副卷的文书只给打得开的人；当事人自己的期限写明是谁的；任务写明经办人和到期日")
    void after_the_acceptance() {
        var number = heardBySole(claim("WAGES", 1_000));
        limits.start(RegistrationNumber.of(number), "A11", "party-" + respondent(number), MONDAY, "送达");
        deliberated(number);

        var head = read("head", number);
        assertThat(line(head, "papers", "code", "D502").at("/volume").asText()).isEqualTo("INTERNAL");
        assertThat(line(head, "papers", "code", "D502").at("/madeOn").asText()).isEqualTo("2026-03-02");
        assertThat(all(read("registrar", number), "papers", "code")).doesNotContain("D502");
        assertThat(all(read("clerk", number), "papers", "code")).contains("D502");
        assertThat(line(head, "limits", "rule", "A11").at("/party").asLong()).isEqualTo(respondent(number));
        assertThat(line(head, "limits", "rule", "A22").at("/party").isNull()).isTrue();
        var task = line(head, "tasks", "key", "decideItems");
        assertThat(task.at("/name").asText()).isNotBlank();
        assertThat(task.at("/assignee").asText()).isEqualTo("arbitrator");
        assertThat(task.at("/due").asText()).matches("2026-\\d\\d-\\d\\d");
    }

    @Test
    @DisplayName("办结后：阶段是已办结，写明怎样办结；读的人留在阅卷记录里")
    void closed() {
        var number = registered();
        bureau.end("dispute-intake", number);
        limits.start(RegistrationNumber.of(number), "M02", MONDAY);
        limits.cease(RegistrationNumber.of(number), "M02");
        disputes.close(RegistrationNumber.of(number), DisputeOutcome.WITHDRAWN);
        var read = read("registrar", number);
        assertThat(read.at("/stage").asText()).isEqualTo("CLOSED");
        assertThat(read.at("/outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(line(read, "limits", "rule", "M02").at("/status").asText()).isEqualTo("VOID");
        assertThat(tables.sql(
                                "select count(*) from reading where registration_number = ? and person = 'registrar' and kind = 'CASE'")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private JsonNode read(String user, String number) {
        try {
            return new ObjectMapper().readTree(body(user, "/cases/" + number));
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        }
    }

    private static JsonNode line(JsonNode record, String list, String field, String value) {
        return StreamSupport.stream(record.get(list).spliterator(), false)
                .filter(one -> one.get(field).asText().equals(value))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no " + value + " in " + record.get(list)));
    }

    private static List<String> all(JsonNode record, String list, String field) {
        return StreamSupport.stream(record.get(list).spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }
}
