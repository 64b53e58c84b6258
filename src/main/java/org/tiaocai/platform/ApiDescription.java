package org.tiaocai.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.RouteNames;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * 接口说明: what all operations have in common, said once. An operation is called by the act of the matrix that it is, or
 * by {@code api/operations.yaml} where several routes are one act.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final List<Integer> ALWAYS = List.of(400, 401, 403);

    private final RouteNames names;
    private final Map<String, String> operations;

    ApiDescription(RouteNames names) {
        this.names = names;
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var content = new ClassPathResource("api/operations.yaml").getInputStream()) {
            this.operations = new Yaml(new SafeConstructor(options)).load(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("调裁接口")
                .version("v1")
                .description("错误一律以 application/problem+json 回答，title 是哪一类，detail 是哪里不对、怎么办。"));
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components
                .addSchemas(PROBLEM, problem())
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("程序：每次请求带用户名和密码"))
                .addSecuritySchemes(
                        "session",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("JSESSIONID")
                                .description("页面：登录后的会话；写操作另带请求头 X-XSRF-TOKEN，值取自 TIAOCAI-XSRF")));
        api.security(List.of(new SecurityRequirement().addList("basic"), new SecurityRequirement().addList("session")));
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        var named = operations.get(method + " " + path);
        operation.summary(named == null ? names.of(method.name(), path).orElse(null) : named);
        var answers = operation.getResponses();
        errors(path, method, operation)
                .forEach(status -> answers.addApiResponse(String.valueOf(status), answer(status)));
    }

    private static List<Integer> errors(String path, HttpMethod method, Operation operation) {
        var errors = new ArrayList<>(ALWAYS);
        if (path.contains("{")) {
            errors.add(404);
        }
        if (method != HttpMethod.GET) {
            errors.add(409);
        }
        if (operation.getRequestBody() != null) {
            errors.addAll(List.of(413, 415));
        }
        return errors;
    }

    private static ApiResponse answer(int status) {
        return new ApiResponse()
                .description(Problems.title(HttpStatusCode.valueOf(status)))
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema().description("哪一类错误"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("哪里不对、怎么办"))
                .addProperty("instance", new StringSchema());
    }
}
