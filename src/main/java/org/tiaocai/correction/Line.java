package org.tiaocai.correction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.FieldNames;

/**
 * 登记表的一栏: what it is called, how it is asked for, and what stands in it.
 *
 * @param value as a form sends it; null where it is empty
 * @param weighty whether a change of it changes somebody's rights, and so is approved first
 * @param must whether it may be mended and never emptied: 规则29 asks for it, or there is no case without it
 */
record Line(String name, Input input, @Nullable String value, List<Choice> choices, boolean weighty, boolean must) {

    /** How it is asked for. */
    enum Input {
        TEXT,
        /** Of many lines. */
        LONG,
        /** Shown masked; left empty, it stays as it is. */
        SECRET,
        DAY,
        NUMBER,
        CHOICE,
        YES_NO
    }

    record Choice(String value, String label) {}

    private static final List<Choice> YES_NO = List.of(new Choice("true", "是"), new Choice("false", "否"));

    static Line text(String name, @Nullable String value) {
        return new Line(name, Input.TEXT, value, List.of(), false, false);
    }

    static Line secret(String name, @Nullable String value) {
        return new Line(name, Input.SECRET, value, List.of(), true, false);
    }

    static Line day(String name, @Nullable LocalDate value) {
        return new Line(name, Input.DAY, value == null ? null : value.toString(), List.of(), false, false);
    }

    static Line number(String name, @Nullable BigDecimal value) {
        return new Line(
                name,
                Input.NUMBER,
                value == null ? null : value.stripTrailingZeros().toPlainString(),
                List.of(),
                false,
                false);
    }

    static Line yesNo(String name, @Nullable Boolean value) {
        return new Line(name, Input.YES_NO, value == null ? null : value.toString(), YES_NO, false, false);
    }

    static <E extends Enum<E>> Line choice(String name, @Nullable E value, E[] all, Function<E, String> label) {
        return new Line(
                name,
                Input.CHOICE,
                value == null ? null : value.name(),
                Stream.of(all)
                        .map(one -> new Choice(one.name(), label.apply(one)))
                        .toList(),
                false,
                false);
    }

    Line weighs() {
        return new Line(name, input, value, choices, true, must);
    }

    Line asked() {
        return new Line(name, input, value, choices, weighty, true);
    }

    static Line longText(String name, @Nullable String value) {
        return new Line(name, Input.LONG, value, List.of(), false, false);
    }

    /** The same with what somebody typed into it, for a form that comes back refused. */
    Line typed(@Nullable String text) {
        return text == null ? this : new Line(name, input, text, choices, weighty, must);
    }

    public String label() {
        return FieldNames.of(name);
    }

    /** What stands in a field in which nothing does: that nothing is registered, or of a number that is never shown, what is. */
    public String unfilled() {
        return input == Input.SECRET && value != null ? "现为 " + shown() + "，不改的不填" : "未登记";
    }

    public boolean isEmpty() {
        return value == null || value.isBlank();
    }

    /** What people read: the name of a choice, a number of an identity paper only by its ends. */
    public String shown() {
        if (value == null) {
            return "（空）";
        }
        return input == Input.SECRET
                ? masked(value)
                : choices.stream()
                        .filter(one -> one.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
    }

    private static String masked(String number) {
        var kept = Math.min(4, number.length() / 4);
        return number.substring(0, kept)
                + "*".repeat(number.length() - 2 * kept)
                + number.substring(number.length() - kept);
    }
}
