package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;

/**
 * A field of the form with which the case page raises a motion, as the details of the kind declare it.
 *
 * @param must whether it is marked as 必填
 * @param most the greatest number, or the longest text
 * @param choices the constants to choose from
 * @param sides of which the parties to choose from are
 * @param kinds of whom it is asked; of both where it is empty
 * @param grounds on which it is asked; on all of them where it is empty
 */
public record FormField(
        String name,
        String label,
        Input input,
        boolean required,
        boolean must,
        long most,
        List<?> choices,
        List<Side> sides,
        List<PartyKind> kinds,
        List<String> grounds) {

    /** How it is filled in. */
    public enum Input {
        CHOICE,
        YES_NO,
        NUMBER,
        MONEY,
        DAY,
        TEXT,
        CLAIM,
        PARTY,
        PARTIES
    }

    private static final Map<Class<?>, Input> INPUTS = Map.of(
            boolean.class, Input.YES_NO,
            Integer.class, Input.NUMBER,
            BigDecimal.class, Input.MONEY,
            LocalDate.class, Input.DAY,
            String.class, Input.TEXT,
            Long.class, Input.PARTY,
            List.class, Input.PARTIES);

    private static final Set<Input> NAMING = EnumSet.of(Input.CLAIM, Input.PARTY, Input.PARTIES);

    /** The only kind of party that it is asked of; null where it is asked of both. */
    public @Nullable PartyKind kind() {
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    /** Whether what is asked for is a paper that may be among the evidence. */
    public boolean isProof() {
        return name.endsWith("Proof");
    }

    static List<FormField> of(Class<? extends Record> details) {
        return Stream.of(details.getRecordComponents()).map(FormField::of).toList();
    }

    /** What was filled in. */
    public record Filled(String label, String value) {}

    /** Those who and what a case names by ids and numbers, in words. */
    record Names(Map<Long, String> parties, Map<Integer, String> claims) {}

    /** What a motion was handed in with beside who asks and why. */
    static List<Filled> filled(Motion motion, Names names) {
        return filled(motion, names, field -> true);
    }

    /** The claim that it asks for, and who and which claim it names. */
    static List<Filled> about(Motion motion, Names names) {
        return filled(
                motion, names, field -> motion.details() instanceof AsksForClaim || NAMING.contains(field.input()));
    }

    private static List<Filled> filled(Motion motion, Names names, Predicate<FormField> which) {
        return motion.kind().fields().stream()
                .filter(which)
                .map(field -> new Filled(field.label(), field.shown(motion.details(), names)))
                .filter(filled -> !filled.value().isEmpty())
                .toList();
    }

    /** As words; empty where nothing was filled in. */
    private String shown(MotionDetails details, Names names) {
        var value = call(details, name);
        if (value == null || value.equals(false)) {
            return "";
        }
        return switch (input) {
            case YES_NO -> "是";
            case PARTY -> names.parties().getOrDefault(value, "");
            case PARTIES ->
                ((List<?>) value)
                        .stream()
                                .map(one -> names.parties().getOrDefault(one, ""))
                                .collect(Collectors.joining("、"));
            case CLAIM ->
                Stream.of("第 " + value + " 项", names.claims().getOrDefault(value, ""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("："));
            case CHOICE -> Objects.toString(call(value, "label"), "");
            default -> value.toString();
        };
    }

    /** What was chosen from the list, by its name, or what was written. */
    String chosen(String written) {
        return choices.stream()
                .filter(choice -> choice instanceof Enum<?> one && one.name().equals(written))
                .map(choice -> Objects.toString(call(choice, "label"), written))
                .findFirst()
                .orElse(written);
    }

    private static @Nullable Object call(Object on, String accessor) {
        var method = Objects.requireNonNull(ReflectionUtils.findMethod(on.getClass(), accessor), accessor);
        ReflectionUtils.makeAccessible(method);
        return ReflectionUtils.invokeMethod(method, on);
    }

    private static FormField of(RecordComponent component) {
        var asked = Objects.requireNonNull(component.getAnnotation(Asked.class), component::getName);
        var type = component.getType();
        var constraints = component.getAccessor();
        var required =
                constraints.isAnnotationPresent(NotNull.class) || constraints.isAnnotationPresent(NotBlank.class);
        return new FormField(
                component.getName(),
                asked.value(),
                asked.claim() ? Input.CLAIM : INPUTS.getOrDefault(type, Input.CHOICE),
                required,
                required || asked.must(),
                most(constraints),
                type.isEnum() ? List.of(type.getEnumConstants()) : List.of(),
                List.of(asked.of()),
                List.of(asked.kind()),
                List.of(asked.on()));
    }

    private static long most(Method constraints) {
        var max = constraints.getAnnotation(Max.class);
        var size = constraints.getAnnotation(Size.class);
        return max != null ? max.value() : size != null ? size.max() : Integer.MAX_VALUE;
    }
}
