package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;
import org.yaml.snakeyaml.Yaml;

/** Who builds on the interfaces reads what each one does, how it refuses, and how to log in. */
@StoryTest
@DisplayName("接口说明")
class ApiDescriptionTest {

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    private JsonNode description;
    private Map<String, JsonNode> operations;

    @BeforeEach
    void read() throws IOException {
        bureau.staff();
        var administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
        description =
                new ObjectMapper().readTree(administrator.fetch("/v3/api-docs").body());
        operations = new TreeMap<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    }

    @Test
    @DisplayName("每项操作都有中文名称，没有两项同名")
    void every_operation_is_named() {
        assertThat(operations).hasSizeGreaterThan(100);
        assertThat(operations)
                .allSatisfy((route, operation) ->
                        assertThat(operation.path("summary").asText()).as(route).matches(".*\\p{IsHan}.*"));
        var routes = operations.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> one.getValue().path("summary").asText(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        assertThat(routes)
                .allSatisfy((summary, same) -> assertThat(same).as(summary).hasSize(1));
    }

    @Test
    @DisplayName("另写名称的操作都还在")
    void every_name_is_of_an_operation() throws IOException {
        try (var content = new ClassPathResource("api/operations.yaml").getInputStream()) {
            Map<String, String> named = new Yaml().load(content);
            assertThat(operations.keySet()).containsAll(named.keySet());
        }
    }

    @Test
    @DisplayName("错误以 application/problem+json 回答，有请求体的另有太大、格式不对")
    void errors_are_described() {
        var search = answers("POST /api/v1/cases/search");
        for (var status : new String[] {"400", "401", "403", "409", "413", "415"}) {
            assertThat(search.at("/" + status + "/content/application~1problem+json/schema/$ref")
                            .asText())
                    .as(status)
                    .isEqualTo("#/components/schemas/Problem");
        }
        assertThat(answers("GET /api/v1/courts").has("413")).isFalse();
        assertThat(answers("GET /api/v1/cases/{number}").has("404")).isTrue();
        assertThat(description.at("/components/schemas/Problem/properties").has("detail"))
                .isTrue();
    }

    @Test
    @DisplayName("登录方式：程序用 Basic，页面用会话")
    void the_login_is_described() {
        assertThat(description.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
        assertThat(description.at("/components/securitySchemes/session/in").asText())
                .isEqualTo("cookie");
        assertThat(description.get("security")).hasSize(2);
    }

    private JsonNode answers(String route) {
        return Objects.requireNonNull(operations.get(route)).path("responses");
    }
}
