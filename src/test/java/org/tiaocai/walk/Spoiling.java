package org.tiaocai.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can go wrong with one place of a form: the rest of it stays valid. */
enum Spoiling {
    NULL_VALUE("null"),
    NULL_ELEMENT("[null]"),
    NUL("\"王\\u0000芳\""),
    CONTROL("\"\\u0007\\u001b\""),
    BLANK("\"\\u3000\\u00a0\\u200b\\ufeff\""),
    LONE_SURROGATE("\"王\\ud800芳\""),
    UNREAD("\"王\\ufffd芳\""),
    HUGE_NUMBER("99999999999999999999999999"),
    EXPONENT("1e999999999"),
    NEGATIVE("-9223372036854775808"),
    FRACTION("0.123456789012345"),
    FULL_WIDTH("\"９８，０００．５０\""),
    UNITS("\"1.2万\""),
    BOOLEAN("true"),
    OBJECT("{\"x\":{\"y\":[1]}}"),
    LIST("[[[]]]"),
    YEAR_ONE("\"0001-01-01\""),
    YEAR_9999("\"9999-12-31\""),
    YEAR_BEYOND("\"+999999999-12-31\""),
    NO_DAY("\"2026-02-30\""),
    UNKNOWN_CHOICE("\"NO_SUCH_CHOICE\""),
    EMPTY("\"\""),
    MARKUP("\"<script>alert(1)</script>${1+1}' or 1=1 --\""),
    LONG_TEXT("\"" + "长".repeat(30_000) + "\""),
    MISSING(null),
    UNREADABLE(null),
    OTHER_SHAPE(null);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable String value;

    /** @param value what stands in the place; null for those that change the whole */
    Spoiling(@Nullable String value) {
        this.value = value;
    }

    /** @return the text of the form with one place spoiled */
    String of(Object form, Dice dice) {
        try {
            var text = JSON.writeValueAsString(form);
            if (this == UNREADABLE) {
                return text.substring(0, text.length() - dice.upTo(Math.min(3, text.length())));
            }
            if (this == OTHER_SHAPE) {
                return dice.one("[]", "[null]", "null", "1", "\"x\"", "true", "", "{\"a\":", "{}", "[" + text + "]");
            }
            var tree = JSON.readTree(text);
            var places = places(tree, new ArrayList<>());
            if (!places.isEmpty()) {
                spoil(dice.one(places), dice);
            }
            return value == null ? tree.toString() : tree.toString().replace("\"@\"", value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void spoil(JsonNode place, Dice dice) {
        var mark = JsonNodeFactory.instance.textNode("@");
        if (place instanceof ArrayNode list) {
            var index = dice.upTo(list.size()) - 1;
            if (this == MISSING) {
                list.remove(index);
            } else {
                list.set(index, mark);
            }
        } else if (place instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = dice.one(names);
            if (this == MISSING) {
                object.remove(name);
            } else {
                object.set(name, mark);
            }
        }
    }

    private static List<JsonNode> places(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode() && !node.isEmpty()) {
            found.add(node);
            node.forEach(child -> places(child, found));
        }
        return found;
    }
}
