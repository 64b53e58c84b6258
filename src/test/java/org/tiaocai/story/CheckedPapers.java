package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** What the public page says of a paper to whoever holds it. */
record CheckedPapers(Documents documents, TestRestTemplate web) {

    private static final Pattern CODE = Pattern.compile("校验码 ((?:[2-9A-Z]{4}-){3}[2-9A-Z]{4})");

    String says(String number, String code) {
        var of = RegistrationNumber.of(number);
        var paper = documents.of(of).stream()
                .filter(one -> one.code().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow();
        return says(number, paper.id());
    }

    String says(String number, long paper) {
        var found = CODE.matcher(
                documents.page(RegistrationNumber.of(number), paper).orElseThrow());
        assertThat(found.find()).as("code of paper " + paper).isTrue();
        return String.valueOf(web.getForObject("/portal/check?code=" + found.group(1), String.class));
    }
}
