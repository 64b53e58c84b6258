package org.tiaocai.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/**
 * 登记表 as it was typed: the fields of the page under their names, such as {@code parties[3].agents[0].phone}. A number in
 * brackets only tells rows apart; where one was taken out again there is a gap.
 */
final class Sheet {

    /** 凭号: one for each sheet, so that a second click registers nothing twice. */
    static final String TOKEN = "token";

    /** A list of workers that was pasted and not yet taken over. */
    static final String PASTED = "pasted";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same as a form of the task list may hold. */
    private static final int LONGEST = 1_000_000;

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})].*");

    private final Map<String, List<String>> fields;

    private Sheet(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** An empty one: the usual dispute is between a person and a firm, brought to the counter today. */
    static Sheet empty(LocalDate today) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(TOKEN, List.of(UUID.randomUUID().toString()));
        fields.put("road", List.of("MEDIATION"));
        fields.put("receivedOn", List.of(today.toString()));
        fields.put("channel", List.of("COUNTER"));
        fields.put("scope", List.of("LABOUR"));
        fields.put("parties[0].side", List.of("APPLICANT"));
        fields.put("parties[0].kind", List.of("PERSON"));
        fields.put("parties[1].side", List.of("RESPONDENT"));
        fields.put("parties[1].kind", List.of("ORGANISATION"));
        fields.put("claims[0].type", List.of(""));
        return new Sheet(fields);
    }

    /** @throws Refused for what the page cannot have sent */
    static Sheet read(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refused("登记表内容太长，请把长材料作为附件上传");
        }
        try {
            var fields = JSON.readValue(typed, new TypeReference<LinkedHashMap<String, List<String>>>() {});
            if (fields == null
                    || fields.values().stream()
                            .anyMatch(
                                    values -> values == null || values.stream().anyMatch(Objects::isNull))) {
                throw new Refused("登记表没有完整送达，请刷新页面后重新提交，填写的内容已暂存");
            }
            return new Sheet(fields);
        } catch (JsonProcessingException unreadable) {
            throw new Refused("登记表没有完整送达，请刷新页面后重新提交，填写的内容已暂存");
        }
    }

    /** The same under a number of its own, to be registered as another case. */
    Sheet anew() {
        var same = new LinkedHashMap<>(fields);
        same.put(TOKEN, List.of(UUID.randomUUID().toString()));
        return new Sheet(same);
    }

    /** All that was typed, in one order. */
    String content() {
        var typed = new TreeMap<>(fields);
        typed.remove(TOKEN);
        return written(typed);
    }

    /** As the page sends it. */
    String typed() {
        return written(fields);
    }

    private static String written(Map<String, List<String>> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands in the field; empty where nothing does. */
    public String value(String name) {
        var values = fields.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    @Nullable
    String filled(String name) {
        var value = value(name);
        return value.isBlank() ? null : value;
    }

    /** The rows of a list, such as {@code parties} or {@code parties[3].agents}, by their full names, in their order. */
    public List<String> rows(String list) {
        var numbers = new TreeSet<Integer>();
        for (var name : fields.keySet()) {
            if (name.startsWith(list + "[")) {
                var row = ROW.matcher(name.substring(list.length()));
                if (row.matches()) {
                    numbers.add(Integer.valueOf(row.group(1)));
                }
            }
        }
        return numbers.stream().map(number -> list + "[" + number + "]").toList();
    }

    /** Those of one side. */
    public List<String> parties(String side) {
        return rows("parties").stream()
                .filter(row -> value(row + ".side").equals(side))
                .toList();
    }

    boolean isBlank(String row, String... names) {
        for (var name : names) {
            if (filled(row + "." + name) != null) {
                return false;
            }
        }
        return true;
    }
}
