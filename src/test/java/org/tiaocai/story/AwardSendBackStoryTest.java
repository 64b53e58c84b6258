package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.tiaocai.shared.RegistrationNumber;

/** An award goes back to its items or its draft while nobody has signed; never after. */
@DisplayName("裁决的退回和撤回")
class AwardSendBackStoryTest extends DraftStory {

    @Test
    @DisplayName("拟制时退回逐项裁决；送审后撤回草稿；第一名仲裁员签名之前退回重拟，签了名的不退回")
    void until_the_first_has_signed() {
        var number = heardByPanel(claim("WAGES", 1_000));
        deliberated(number, "WHOLE", "ORDINARY", "A", "A", "A");
        var sheet = sheet(leader(number), "/api/v1/tasks/" + id(number, "decideItems") + "/award");
        assertThat(sheet.at("/items/0/amount").decimalValue())
                .as("裁决金额以请求的金额起填")
                .isEqualByComparingTo("1000");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        var leader = leader(number);
        assertThat(back(leader, "send-back", id(number, "draftAward"), "金额有误")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(bureau.waiting(number)).contains("decideItems").doesNotContain("draftAward");
        decided(number, ruling(number, 1, "PARTLY", 900));
        var draft = id(number, "draftAward");
        drafted(number);
        assertThat(back(leader, "take-back", draft, "补写理由").getStatusCode().value())
                .isEqualTo(200);
        assertThat(bureau.waiting(number)).contains("draftAward").doesNotContain("reviewLegality");
        drafted(number);
        reviewed(number, "LAWFUL");
        assertThat(bureau.waiting(number)).filteredOn("signAward"::equals).hasSize(3);
        var own = own(number, leader);
        assertThat(back(leader, "send-back", own, "事实写漏").getStatusCode().value())
                .isEqualTo(200);
        assertThat(bureau.waiting(number)).containsOnlyOnce("draftAward").doesNotContain("signAward");
        drafted(number);
        reviewed(number, "LAWFUL");
        bureau.completeOwn("arbitrator2", number, "signAward", Map.of("signed", true), Map.of());
        assertThat(String.valueOf(
                        back(leader, "send-back", own(number, leader), "再改").getBody()))
                .contains("签名之前");
        assertThat(bureau.waiting(number)).filteredOn("signAward"::equals).hasSize(2);
    }

    @Test
    @DisplayName("选了先行裁决而各项都已清楚：退回评议改选全案裁决，另作评议笔录；评议的人也可以撤回")
    void deliberated_anew() {
        var number = heardByPanel(claim("WAGES", 1_000), claim("BONUS", 500));
        var leader = leader(number);
        var deliberation = id(number, "deliberate");
        deliberated(number, "PARTIAL", "ORDINARY", "A", "A", "B");
        assertThat(back(leader, "take-back", deliberation, "意见记错")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        deliberated(number, "PARTIAL", "ORDINARY", "A", "A", "A");
        refused(
                number,
                "decideItems",
                "退回评议，改选全案裁决",
                () -> decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", 500)));
        assertThat(back(leader, "send-back", id(number, "decideItems"), "各项都已清楚")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(bureau.waiting(number)).contains("deliberate").doesNotContain("decideItems");
        deliberated(number, "WHOLE", "ORDINARY", "A", "A", "A");
        refused(number, "decideItems", "改选先行裁决", () -> decided(number, ruling(number, 1, "GRANTED", 1_000)));
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", 500));
        assertThat(awards.of(RegistrationNumber.of(number))).hasSize(1);
        assertThat(codes(number)).filteredOn("D502"::equals).as("每次评议一份笔录").hasSize(3);
        madeFromItems(number);
        assertThat(awards.of(RegistrationNumber.of(number)).get(0).madeOn()).isNotNull();
    }

    private String id(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getId();
    }

    private String own(String number, String person) {
        return tables.sql("""
                        select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                        where e.BUSINESS_KEY_ = ? and t.TASK_DEF_KEY_ = 'signAward' and t.ASSIGNEE_ = ?""").params(number, person).query(String.class).single();
    }

    private ResponseEntity<String> back(String user, String act, String task, String reason) {
        return web.withBasicAuth(user, "a-long-enough-secret")
                .postForEntity("/api/v1/tasks/" + task + "/" + act, Map.of("reason", reason), String.class);
    }
}
