package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** The award says of each item of evidence who submitted it, what was said of it and what the tribunal finds. */
@DisplayName("证据逐项写入裁决书：提交人、质证意见、认定与否及理由")
class ExaminedEvidenceStoryTest extends AwardMaking {

    private static final List<Map<String, Object>> FOUND = List.of(
            Map.of("name", "工资条样例", "submittedBy", "申请人提供", "examination", "真实性无异议", "accepted", "ADMITTED"),
            Map.of("name", "考勤表样例", "submittedBy", "被申请人", "accepted", "REJECTED", "acceptedWhy", "没有劳动者签名，也没有其他证据印证"));

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("清单上的证据带入拟制裁决书；不予认定没有理由的退回；认定的逐项印出；退回重拟时沿用")
    void each_item_is_weighed() {
        var form = Forms.dispute(MONDAY, "claims", List.of(claim("WAGES", 1_000)));
        form.put("evidence", List.of(Map.of("name", "工资条样例", "source", "申请人")));
        var number = claimed(form, MONDAY).value();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        tribunals.seat(RegistrationNumber.of(number), "clerk", Seat.CLERK);
        bureau.start("award", number);
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        assertThat(sheet(number)).contains("\"name\":\"工资条样例\"", "\"accepted\":null");
        var unreasoned = new ArrayList<Map<String, Object>>(FOUND);
        var without = new HashMap<>(FOUND.get(1));
        without.remove("acceptedWhy");
        unreasoned.set(1, without);
        refused("请写明理由", () -> drafted(number, unreasoned));
        drafted(number, FOUND);
        reviewed(number, "SENT_BACK");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        assertThat(sheet(number)).contains("考勤表样例", "\"accepted\":\"REJECTED\"");
        complete(leader(number), number, "draftAward", Map.of("facts", "查明的事实样例", "reasons", REASONS));
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        sealed(number, "SEALED");
        assertThat(Jsoup.parse(page(number, documents(number).get(0))).text())
                .contains("证据：工资条样例（申请人提交）。质证意见：真实性无异议。本委予以认定。", "证据：考勤表样例（被申请人提交）。本委不予认定，理由：没有劳动者签名，也没有其他证据印证。");
    }

    @Test
    @DisplayName("没有写明证据的认定、没有写明法律条文的，不能用印，说明缺什么；退回补充后可以；本案没有证据的不要求认定")
    void nothing_is_sealed_that_lacks_them() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        complete(leader(number), number, "draftAward", Map.of("facts", "查明的事实样例", "reasons", "理由样例"));
        toSeal(number);
        refused("对证据的认定（银行流水）、裁决所依据的法律条文", () -> sealed(number, "SEALED"));
        sealed(number, "SENT_BACK");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        complete(leader(number), number, "draftAward", Map.of("facts", "查明的事实样例", "reasons", REASONS));
        toSeal(number);
        refused("没有写明对证据的认定（银行流水），不能用印", () -> sealed(number, "SEALED"));
        sealed(number, "SENT_BACK");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        toSeal(number);
        sealed(number, "SEALED");
        assertThat(codes(number)).contains("D507");

        var form = Forms.dispute(MONDAY, "claims", List.of(claim("WAGES", 1_000)));
        form.put("evidence", List.of());
        var bare = claimed(form, MONDAY);
        tribunals.seat(bare, "arbitrator", Seat.SOLE);
        tribunals.seat(bare, "clerk", Seat.CLERK);
        bureau.start("award", bare.value());
        deliberated(bare.value());
        decided(bare.value(), ruling(bare.value(), 1, "GRANTED", 1_000));
        complete(leader(bare.value()), bare.value(), "draftAward", Map.of("facts", "查明的事实样例", "reasons", REASONS));
        toSeal(bare.value());
        sealed(bare.value(), "SEALED");
        assertThat(codes(bare.value())).contains("D507");
    }

    private void toSeal(String number) {
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
    }

    private void drafted(String number, List<Map<String, Object>> evidence) {
        complete(
                leader(number),
                number,
                "draftAward",
                Map.of("facts", "查明的事实样例", "reasons", REASONS, "evidence", evidence));
    }

    private String sheet(String number) {
        return web.withBasicAuth("arbitrator", Browser.PASSWORD)
                .getForObject("/api/v1/tasks/" + bureau.taskOf(number, "draftAward") + "/award", String.class);
    }
}
