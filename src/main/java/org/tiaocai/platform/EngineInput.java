package org.tiaocai.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiaocai.shared.FieldNames;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;

/** What comes in by the engine's own REST holds no character that only one of the databases takes, and no flood. */
class EngineInput implements ContainerRequestFilter, ReaderInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SHEETS = Set.of("json", "string", "null");
    private static final int LARGEST = 4 * 1024 * 1024;

    /**
     * What no text holds: U+0000, the sign for a character that could not be read, half of a character. An escape is one where
     * an even number of backslashes stands before it.
     */
    private static final Pattern BROKEN = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u"
            + "(?:0000|[fF]{3}[dD]|[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F])|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u)[dD][c-fC-F][0-9a-fA-F]{2})"
            + "|\\x00|\\uFFFD");

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().values().stream()
                .flatMap(values -> values.stream())
                .forEach(value -> IncomingText.of(null, value));
    }

    /** The engine's reader falls over a variable that is nothing; and the sheet is text, never an object of some class. */
    private static void variables(byte[] content) throws IOException {
        var sent = sent(content);
        for (var field : List.of("variables", "modifications")) {
            sent.path(field).fields().forEachRemaining(one -> {
                if (!one.getValue().isObject()) {
                    throw new Refused(FieldNames.variable(one.getKey()) + "没有内容，提交未被接受：请刷新页面后重新填写提交");
                }
                var type = one.getValue().path("type").asText("String");
                if (one.getKey().equals(Submission.VARIABLE) && !SHEETS.contains(type.toLowerCase(Locale.ROOT))) {
                    throw new Refused(FieldNames.variable(one.getKey()) + "只能以 JSON 文字提交，提交未被接受：请刷新页面后重新填写提交");
                }
            });
        }
    }

    private static JsonNode sent(byte[] content) throws IOException {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException unreadable) {
            // the engine's own reader says so
            return MissingNode.getInstance();
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            var content = body.getInputStream().readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new Refused("提交的内容过大，请精简后再提交，长材料请作为附件上传");
            }
            if (BROKEN.matcher(new String(content, StandardCharsets.UTF_8)).find()) {
                throw new Refused("提交的内容含有不能使用的字符，请删去后重新填写");
            }
            variables(content);
            body.setInputStream(new ByteArrayInputStream(content));
        }
        return body.proceed();
    }
}
