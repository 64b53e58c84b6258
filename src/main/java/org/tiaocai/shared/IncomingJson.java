package org.tiaocai.shared;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateTimeDeserializer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How all JSON that comes in is read, forms and calls alike: texts, numbers and days pass their one place each, a list
 * has no holes, and a choice is named, never numbered.
 */
@Component
public class IncomingJson extends SimpleModule {

    private static final int DEEPEST = 20;

    IncomingJson() {
        super("incoming");
        addDeserializer(String.class, new JsonReading<>(String.class, null, JsonReading::text));
        addDeserializer(BigDecimal.class, new JsonReading<>(BigDecimal.class, null, JsonReading::number));
        addDeserializer(Integer.class, new JsonReading<>(Integer.class, null, JsonReading::integer));
        addDeserializer(int.class, new JsonReading<>(int.class, 0, JsonReading::integer));
        addDeserializer(Long.class, new JsonReading<>(Long.class, null, JsonReading::whole));
        addDeserializer(long.class, new JsonReading<>(long.class, 0L, JsonReading::whole));
        addDeserializer(JsonNode.class, new JsonReading<>(JsonNode.class, NullNode.instance, JsonReading::tree));
        addDeserializer(Boolean.class, new JsonReading<>(Boolean.class, null, JsonReading::yesOrNo));
        addDeserializer(boolean.class, new JsonReading<>(boolean.class, false, JsonReading::yesOrNo));
        addDeserializer(
                LocalDate.class,
                new JsonReading<>(
                        LocalDate.class,
                        null,
                        (field, parser, context) -> bounded(
                                field, LocalDateDeserializer.INSTANCE.deserialize(written(parser, field), context))));
        addDeserializer(
                LocalDateTime.class,
                new JsonReading<>(
                        LocalDateTime.class,
                        null,
                        (field, parser, context) -> bounded(
                                field,
                                LocalDateTimeDeserializer.INSTANCE.deserialize(written(parser, field), context))));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        Stream.of(List.class, Set.class, Collection.class)
                .forEach(kind ->
                        context.configOverride(kind).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        ObjectMapper mapper = context.getOwner();
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    /** What was wrong with a text that could not be read, in words for the person who filled it in. */
    public static String fault(JsonProcessingException unreadable) {
        var refusal = Stream.<Throwable>iterate(unreadable, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(Refused.class::isInstance)
                .findFirst();
        if (refusal.isPresent()) {
            return Objects.requireNonNull(refusal.get().getMessage());
        }
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "内容不是可以读取的表单数据，请刷新页面后重新填写提交";
        }
        var field = fieldOf(mapping.getPath());
        var row = rowOf(mapping.getPath());
        if (mapping instanceof InvalidNullException) {
            return field + row + "是空的，请填写或者删去这一项";
        }
        if (mapping instanceof InvalidFormatException choice
                && choice.getTargetType().isEnum()) {
            return field + row + "没有这个选项，请从列表中选择";
        }
        return field + row + "填写不正确（日期请用 2026-01-31 的格式，数字请填阿拉伯数字）";
    }

    /** Where in the text the fault is, such as {@code parties[0].phone}; empty where that cannot be told. */
    static String path(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return "";
        }
        var path = new StringBuilder();
        mapping.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.toString();
    }

    /** The innermost field of a path, as people see it. */
    private static String fieldOf(List<JsonMappingException.Reference> path) {
        return path.stream()
                .filter(step -> step.getFieldName() != null)
                .reduce((outer, inner) -> inner)
                .map(step -> FieldNames.quoted(
                        step.getFrom() instanceof Class<?> sheet
                                ? sheet
                                : step.getFrom().getClass(),
                        step.getFieldName()))
                .orElseGet(() -> FieldNames.quoted(null));
    }

    private static String rowOf(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(JsonMappingException.Reference::getIndex)
                .filter(index -> index >= 0)
                .max(Comparator.naturalOrder())
                .map(index -> "第 " + (index + 1) + " 项")
                .orElse("");
    }

    /** A number is not read as so many days since 1970. */
    private static JsonParser written(JsonParser parser, @Nullable String field) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Refused(FieldNames.quoted(field) + "应为日期，请用 2026-01-31 的格式");
        }
        return parser;
    }

    private static <T extends TemporalAccessor> @Nullable T bounded(@Nullable String field, @Nullable T day) {
        return day == null ? null : IncomingDay.within(field, day);
    }

    /** The name of the field that the parser stands at; within a list, that of the list. */
    static @Nullable String field(JsonParser parser) {
        for (var place = parser.getParsingContext(); place != null; place = place.getParent()) {
            if (place.getCurrentName() != null) {
                return place.getCurrentName();
            }
        }
        return null;
    }
}
