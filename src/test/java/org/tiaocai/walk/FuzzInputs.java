package org.tiaocai.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.platform.Wire;

/** Calls with something wrong in them: sent, answered, noted, and looked after for what they left behind. */
@Component
class FuzzInputs {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=fuzz";
    private static final List<String> STRANGE_TYPES = List.of(
            "*/*",
            "",
            "text/plain",
            "nonsense",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/json; charset=nonsense",
            "application/json; charset=UTF-16",
            "application/xml",
            FORM);
    private static final List<String> STRANGE_IDS = List.of(
            "0",
            "-1",
            "999999999999999999999999",
            "-9223372036854775809",
            "%E3%80%80",
            "%EF%BC%91",
            "%00",
            "%zz",
            "%ED%A0%80",
            "..%2f..%2fetc",
            "1.5",
            "null",
            "x".repeat(3000),
            "2026-999999",
            "a;b=c",
            "%0d%0aX-Y:%20z");

    private final Traces traces;

    FuzzInputs(Traces traces) {
        this.traces = traces;
    }

    /** A task's form over the engine's REST: the content, what is wrapped around it, or the call itself is wrong. */
    void form(
            Wire wire,
            FuzzTable table,
            String user,
            String path,
            Map<String, ?> form,
            Map<String, ?> choices,
            Dice dice) {
        var spoiling = dice.one(Spoiling.values());
        if (dice.in(70)) {
            send(
                    wire,
                    table,
                    "表单 " + spoiling,
                    user,
                    "POST",
                    path,
                    "application/json",
                    envelope(spoiling.of(form, dice), choices));
        } else if (dice.in(60)) {
            send(
                    wire,
                    table,
                    "信封 " + spoiling,
                    user,
                    "POST",
                    path,
                    "application/json",
                    spoiling.of(JSON.convertValue(JsonNodes.read(envelope(text(form), choices)), Map.class), dice));
        } else {
            send(wire, table, "格式", user, "POST", path, strangeType(dice), envelope(text(form), choices));
        }
    }

    /** A page or a call of ours. */
    void own(Wire wire, FuzzTable table, String user, Call call, Map<String, String> known, Dice dice) {
        var spoiling = dice.one(Spoiling.values());
        var strangePath = dice.in(25);
        var path = path(call.path(), known, strangePath, dice);
        if (call.json() != null && !strangePath) {
            var strangeType = dice.in(15);
            send(
                    wire,
                    table,
                    strangeType ? "格式" : "接口 " + spoiling,
                    user,
                    call.method(),
                    path,
                    strangeType ? strangeType(dice) : "application/json",
                    strangeType ? text(call.json()) : spoiling.of(call.json(), dice));
        } else if (call.hasFile() || call.method().equals("POST")) {
            var multipart = call.hasFile() && dice.in(80);
            send(
                    wire,
                    table,
                    (multipart ? "上传 " : "页面表单 ") + spoiling,
                    user,
                    call.method(),
                    path,
                    multipart ? MULTIPART : dice.in(80) ? FORM : strangeType(dice),
                    multipart ? parts(call, spoiling, dice) : pairs(call, spoiling, dice));
        } else {
            var query = call.fields().isEmpty() ? "" : "?" + pairs(call, spoiling, dice);
            send(wire, table, strangePath ? "地址" : "参数 " + spoiling, user, call.method(), path + query, null, "");
        }
    }

    /** Sends as it is. */
    void send(
            Wire wire,
            FuzzTable table,
            String what,
            String user,
            String method,
            String path,
            @Nullable String type,
            String body) {
        var before = traces.now();
        var answer = wire.send(user, method, path, type, body.getBytes(StandardCharsets.UTF_8));
        var where = user + " " + method + " " + shortened(path) + " " + type + " " + shortened(body);
        table.note(what, where, answer);
        if (answer.status() >= 400) {
            var left = Traces.difference(before, traces.now());
            if (!left.isEmpty()) {
                table.traces(where + " " + answer.status(), left);
            }
        }
    }

    private static String path(String pattern, Map<String, String> known, boolean strange, Dice dice) {
        var path = new StringBuilder();
        var variables = VARIABLE.matcher(pattern);
        var spoiled = strange && dice.in(70);
        while (variables.find()) {
            var name = variables.group().substring(1, variables.group().length() - 1);
            variables.appendReplacement(
                    path, Matcher.quoteReplacement(spoiled ? dice.one(STRANGE_IDS) : known.getOrDefault(name, "1")));
        }
        variables.appendTail(path);
        return strange && !spoiled ? path + dice.one("%zz", "%00", "/..;/x", "//", "/%2e%2e/") : path.toString();
    }

    private static String pairs(Call call, Spoiling spoiling, Dice dice) {
        var pairs = new ArrayList<String>();
        var spoiled = call.fields().isEmpty()
                ? ""
                : dice.one(List.copyOf(call.fields().keySet()));
        call.fields().forEach((name, value) -> {
            if (!name.equals(spoiled)) {
                pairs.add(name + "=" + encoded(String.valueOf(value)));
            } else if (spoiling != Spoiling.MISSING) {
                pairs.add(name + "=" + (dice.in(10) ? "%zz" : encoded(bare(spoiling, value, dice))));
            }
        });
        return String.join("&", pairs);
    }

    private static String parts(Call call, Spoiling spoiling, Dice dice) {
        var body = new StringBuilder();
        call.fields()
                .forEach((name, value) -> body.append("--fuzz\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\n\r\n" + (dice.in(60) ? bare(spoiling, value, dice) : value) + "\r\n"));
        if (!dice.in(15)) {
            body.append("--fuzz\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + dice.one("a.pdf", "王\u0000.pdf", "../../x.pdf", "") + "\"\r\n\r\n"
                    + dice.one("%PDF-1.4\n%%EOF", "", "text", "date,kind,name\n2027-01-01,OFF,\u0000") + "\r\n");
        }
        return dice.in(85) ? body + "--fuzz--\r\n" : body.toString();
    }

    /** The spoiled value alone, as a field of a page would hold it. */
    private static String bare(Spoiling spoiling, Object value, Dice dice) {
        var read = JsonNodes.read(spoiling.of(List.of(value), dice));
        var first = read == null ? null : read.path(0);
        return first == null || first.isMissingNode() ? "" : first.isTextual() ? first.textValue() : first.toString();
    }

    private static String envelope(String submission, Map<String, ?> choices) {
        var variables = new java.util.HashMap<String, Object>();
        variables.put(
                "submission", Map.of("type", "Json", "value", submission, "valueInfo", Map.of("transient", true)));
        choices.forEach((name, choice) -> variables.put(name, Map.of("value", choice, "type", "String")));
        return text(Map.of("variables", variables));
    }

    private static @Nullable String strangeType(Dice dice) {
        var type = dice.one(STRANGE_TYPES);
        return type.isEmpty() ? null : type;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Object json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    /** Reading that finds nothing in what cannot be read. */
    static final class JsonNodes {
        private JsonNodes() {}

        static com.fasterxml.jackson.databind.@Nullable JsonNode read(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException unreadable) {
                return null;
            }
        }
    }
}
