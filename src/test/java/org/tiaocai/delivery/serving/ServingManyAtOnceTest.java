package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("许多劳动者的案件，一次登记送达")
class ServingManyAtOnceTest extends ListStory {

    private static final int WORKERS = 20;

    @Override
    int workers() {
        return WORKERS;
    }

    @Test
    @DisplayName("按签收名单：页面上一行，一次提交，全部已送达，凭证一份")
    void by_a_list() {
        var document = toAllWorkers();
        assertThat(listed()).contains(number.value());
        var outcome = recorded(list());
        assertThat(outcome.path("recorded").asInt()).as("%s", outcome).isOne();
        var receipts = servings.receipts(document);
        assertThat(receipts).hasSize(WORKERS);
        assertThat(receipts)
                .extracting(Receipt::proofDocumentId)
                .containsOnly(receipts.get(0).proofDocumentId());
        assertThat(papers()).containsExactly("D422");
        assertThat(page("D422")).contains("虚构工友1、", "虚构工友20");
        assertThat(running()).isZero();
        assertThat(listed()).doesNotContain(number.value());
    }

    private List<String> listed() {
        return Jsoup.parse(open("service", "/service").body())
                .select("[data-record=list] a")
                .eachText();
    }
}
