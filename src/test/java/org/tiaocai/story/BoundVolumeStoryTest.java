package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.documents.Scans;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("装订成册的案卷：没有变动的不重新装订")
class BoundVolumeStoryTest extends ArchiveStory {

    @Test
    @DisplayName("装订一次留存，再要时给同一份，案卷页写明何时装订；多了一份签名件，重新装订，旧的不留")
    void bound_once_for_what_it_holds() {
        var number = underWay();
        everythingServed(number, MONDAY);
        withdrawn(number);
        var once = bound(number);
        var state = bindings(number);
        assertThat(bound(number)).isEqualTo(once);
        assertThat(bindings(number)).hasSize(1).isEqualTo(state);
        assertThat(reads("head", "/cases/" + number)).contains("正卷上次装订：");
        var filed = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D301"))
                .findFirst()
                .orElseThrow();
        submits("clerk", "/cases/" + number + "/documents/" + filed.id() + "/signed", Map.of(), Scans.pdf(1));
        assertThat(bound(number).length).isNotEqualTo(once.length);
        assertThat(bindings(number)).hasSize(1).isNotEqualTo(state);
    }

    private List<String> bindings(String number) {
        return tables.sql("select state from bound_volume where registration_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private byte[] bound(String number) {
        var answer = web.withBasicAuth("head", Browser.PASSWORD)
                .getForEntity("/api/v1/cases/" + number + "/file/main.pdf", byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return Objects.requireNonNull(answer.getBody());
    }
}
