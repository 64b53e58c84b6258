package org.tiaocai.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses and bodies with something wrong in them. */
final class FuzzBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    static final String FORM = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data; boundary=fuzz";
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

    private FuzzBodies() {}

    static String path(String pattern, Map<String, String> known, boolean strange, Dice dice) {
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

    static String pairs(Call call, Spoiling spoiling, Dice dice) {
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

    static String parts(Call call, Spoiling spoiling, Dice dice) {
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
        var first = read(spoiling.of(List.of(value), dice)).path(0);
        return first.isTextual() ? first.textValue() : first.toString();
    }

    static String envelope(String submission, Map<String, ?> choices) {
        var variables = new HashMap<String, Object>();
        variables.put(
                "submission", Map.of("type", "Json", "value", submission, "valueInfo", Map.of("transient", true)));
        choices.forEach((name, choice) -> variables.put(name, Map.of("value", choice, "type", "String")));
        return text(Map.of("variables", variables));
    }

    static @Nullable String strangeType(Dice dice) {
        var type = dice.one(STRANGE_TYPES);
        return type.isEmpty() ? null : type;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String text(Object json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Finds nothing in what cannot be read. */
    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
