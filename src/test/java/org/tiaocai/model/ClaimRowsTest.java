package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A row that the server makes for a claim says what one alone pays: the claim of several debtors has several rows. */
@DisplayName("逐项写明的表单：一项请求可以写几笔")
class ClaimRowsTest {

    @Test
    @DisplayName("按请求列出的行都可以再加一笔")
    void a_claim_has_as_many_rows_as_there_are_payments() throws IOException {
        var rows = new ArrayList<String>();
        var single = new ArrayList<String>();
        try (var forms = Files.walk(Path.of("forms"))) {
            for (var form :
                    forms.filter(one -> one.toString().endsWith(".html")).toList()) {
                Jsoup.parse(Files.readString(form)).select("template").stream()
                        .flatMap(one -> one.select("[data-row]:has(> input[type=hidden][name=claim])").stream())
                        .forEach(row -> {
                            rows.add(form.getFileName().toString());
                            if (row.select("[data-again]").isEmpty()) {
                                single.add(form.getFileName().toString());
                            }
                        });
            }
        }
        assertThat(rows).contains("decide-items.html", "draft-agreement.html", "draft-arbitral-mediation.html");
        assertThat(single).isEmpty();
    }
}
