package org.tiaocai.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One value of a JSON text, read by the rule of its kind, under the name of its field. */
final class JsonReading<T> extends StdScalarDeserializer<T> {

    /** The rule. */
    interface Rule<T> {
        @Nullable
        T read(@Nullable String field, JsonParser parser, DeserializationContext context) throws IOException;
    }

    private final transient Rule<T> rule;
    private final transient @Nullable T nothing;

    /** @param nothing what stands for a value that is not there */
    JsonReading(Class<T> type, @Nullable T nothing, Rule<T> rule) {
        super(type);
        this.nothing = nothing;
        this.rule = rule;
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson takes null for a value that is not there.
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var value = rule.read(IncomingJson.field(parser), parser, context);
        return value == null ? nothing : value;
    }

    @Override
    @SuppressWarnings("NullAway") // As above.
    public T getNullValue(DeserializationContext context) {
        return nothing;
    }

    static String text(@Nullable String field, JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            throw new Refused(FieldNames.quoted(field) + "应为文字");
        }
        return IncomingText.of(field, parser.getValueAsString(""));
    }

    static @Nullable BigDecimal number(@Nullable String field, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken().isNumeric()) {
            return IncomingNumber.within(field, parser.getDecimalValue());
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Refused(FieldNames.quoted(field) + "应为数字");
        }
        return IncomingNumber.of(field, parser.getText());
    }

    /** Empty text is no answer; a number is not one either. */
    static @Nullable Boolean yesOrNo(@Nullable String field, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken().isBoolean()) {
            return parser.getBooleanValue();
        }
        return switch (parser.hasToken(JsonToken.VALUE_STRING)
                ? parser.getText().strip()
                : "?") {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused(FieldNames.quoted(field) + "应为是或者否");
        };
    }

    static @Nullable Integer integer(@Nullable String field, JsonParser parser, DeserializationContext context)
            throws IOException {
        var number = number(field, parser, context);
        return number == null ? null : (int) IncomingNumber.whole(field, number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static @Nullable Long whole(@Nullable String field, JsonParser parser, DeserializationContext context)
            throws IOException {
        var number = number(field, parser, context);
        return number == null ? null : IncomingNumber.whole(field, number, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A letter whose shape a schema checks afterwards; its texts are like any others. */
    static JsonNode tree(@Nullable String field, JsonParser parser, DeserializationContext context) throws IOException {
        return texts(field, JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(parser, context));
    }

    private static JsonNode texts(@Nullable String field, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(texts(entry.getKey(), entry.getValue())));
        } else if (node instanceof ArrayNode list) {
            for (var index = 0; index < list.size(); index++) {
                list.set(index, texts(field, list.get(index)));
            }
        }
        return node.isTextual() ? TextNode.valueOf(IncomingText.of(field, node.textValue())) : node;
    }
}
