package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** What our API takes is JSON. */
@DisplayName("接口只收 JSON")
class JsonOnlyTest extends StaffChanges {

    @ParameterizedTest
    @DisplayName("别的格式：415，写明应当用什么")
    @ValueSource(
            strings = {"application/yaml", "application/x-yaml", "application/xml", "application/cbor", "text/plain"})
    void another_spelling(String type) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        var answer = web.withBasicAuth("coordinator", Browser.PASSWORD)
                .exchange(
                        "/api/v1/handover/deputies",
                        HttpMethod.POST,
                        new HttpEntity<>("deputy: mediator\nfrom: 2026-03-02\n".getBytes(), headers),
                        String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(415);
        assertThat(answer.getBody()).contains("请以这种格式发送：application/json").doesNotContain("yaml");
    }
}
