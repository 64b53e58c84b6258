package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.dispute.Side;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("劳动者十人以上的案件，按签收名单一次送达")
class ServingByListTest extends ServingStory {

    private static final int WORKERS = 30;

    @Override
    Map<String, Object> dispute() {
        var form = Forms.dispute(MONDAY, "workersConcerned", WORKERS);
        form.put("commonClaim", true);
        var parties = new ArrayList<Map<String, Object>>();
        for (var party : (List<?>) Objects.requireNonNull(form.get("parties"))) {
            var one = new HashMap<String, Object>();
            ((Map<?, ?>) party).forEach((name, value) -> one.put(String.valueOf(name), value));
            parties.add(one);
        }
        var worker = parties.stream()
                .filter(one -> "APPLICANT".equals(one.get("side")))
                .findFirst()
                .orElseThrow();
        IntStream.range(1, WORKERS).forEach(ordinal -> {
            var another = new HashMap<>(worker);
            another.put("name", "虚构工友" + ordinal);
            another.remove("identityNumber");
            parties.add(another);
        });
        form.put("parties", parties);
        return form;
    }

    private Map<String, Object> list(Map<String, Object> report) {
        var others = servings.of(number).stream()
                .skip(1)
                .map(one -> Map.of("service", one.id()))
                .toList();
        var form = new HashMap<>(report);
        form.put("papers", others);
        return form;
    }

    private void submit(Map<String, Object> form) {
        var first = servings.of(number).get(0).id();
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("serviceId", first)
                .singleResult()
                .getId();
        bureau.as("service", () -> {
            complete(task, form);
            return task;
        });
    }

    private long toAllWorkers(String title) {
        var document = document(title);
        parties.of(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .forEach(party -> process.begin(number, document, party.id()));
        return document;
    }

    @Test
    @DisplayName("一份名单、一次提交，每名劳动者都已送达，凭证一份，列明全部姓名；没有名单扫描件的拒绝")
    void one_act_for_all_workers() {
        var document = toAllWorkers("通知书");
        assertThatThrownBy(() -> submit(list(signed(MONDAY)))).rootCause().hasMessageContaining("签收名单");
        var report = list(signed(MONDAY));
        report.put("proofId", photo());
        submit(report);
        assertThat(servings.receipts(document)).hasSize(WORKERS);
        assertThat(servings.receipts(document))
                .extracting(Receipt::proofDocumentId)
                .containsOnly(servings.receipts(document).get(0).proofDocumentId());
        assertThat(page("D422")).contains("虚构工友1", "虚构工友29", " 30 份");
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("推举的代表人代收：一次送达全部；调解书不能这样送达；用人单位不在名单之内")
    void handed_to_the_representative() {
        toAllWorkers("调解书");
        var report =
                list(report("DIRECT", MONDAY, "result", "SIGNED", "receiver", "AGREED", "receiverName", "虚构工友1，代表人"));
        report.put("proofId", photo());
        assertThatThrownBy(() -> submit(report)).rootCause().hasMessageContaining("逐人登记");
        process.abandonAll(number, "另行送达");
        process.begin(number, document("通知书"), employer());
    }
}
