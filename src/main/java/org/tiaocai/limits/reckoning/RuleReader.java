package org.tiaocai.limits.reckoning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.reckoning.Period.Direction;
import org.tiaocai.limits.reckoning.Period.Roll;
import org.tiaocai.limits.reckoning.Period.Unit;
import org.tiaocai.limits.reckoning.Rule.Bound;
import org.tiaocai.limits.reckoning.Rule.Nature;

/** Turns a stanza into a rule, strictly: what it does not understand is a fault at a line. */
final class RuleReader {
    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d{0,2}) ([A-Z_]+)( BACKWARD)?");
    private static final Pattern EXTEND = Pattern.compile("(?:up to ([1-9]\\d{0,2})|as agreed)(, once)? \\| (\\S.*)");

    private final SourceReader sources;

    RuleReader(SourceReader sources) {
        this.sources = sources;
    }

    Rule read(Stanza stanza) {
        Optional<String> undated = stanza.text("undated");
        if (undated.isPresent() == stanza.text("period").isPresent()) {
            throw stanza.fault("规则 " + stanza.id() + " 应有 period 或者 undated 之一");
        }
        boolean convention = stanza.text("convention").isPresent();
        return new Rule(
                stanza.id(),
                stanza.name(),
                undated.isPresent() ? stanza.text("from").orElse("") : stanza.required("from"),
                stanza.text("by")
                        .map(name -> choice(stanza, "by", Bound.class, name))
                        .orElse(Bound.COMMISSION),
                undated.isPresent() ? Period.none() : period(stanza),
                orNull(undated),
                extension(stanza),
                orNull(stanza.text("reset")),
                orNull(stanza.text("exclude")),
                stanza.text("suspended").isPresent(),
                stanza.text("agreed").isPresent(),
                sources.read(stanza),
                nature(stanza, convention),
                orNull(stanza.text("missed")),
                convention,
                stanza.text("unverified").isPresent(),
                orNull(stanza.text("note")),
                orNull(stanza.text("dataOnly")));
    }

    private static Period period(Stanza stanza) {
        Matcher matcher = PERIOD.matcher(stanza.required("period"));
        if (!matcher.matches()) {
            throw stanza.fault("period", "period 应写作“45 CALENDAR_DAY”：" + stanza.required("period"));
        }
        Unit unit = choice(stanza, "period", Unit.class, matcher.group(2));
        Direction direction = matcher.group(3) == null ? Direction.FORWARD : Direction.BACKWARD;
        if (unit == Unit.NONE || (direction == Direction.BACKWARD && unit != Unit.WORKING_DAY)) {
            throw stanza.fault("period", "期间的单位与方向不符：" + stanza.required("period"));
        }
        boolean rollsAsARule = unit == Unit.CALENDAR_DAY || unit == Unit.MONTH || unit == Unit.YEAR;
        Optional<String> roll = stanza.text("roll");
        if (roll.isPresent() && !rollsAsARule) {
            throw stanza.fault("roll", "工作日和小时期间没有顺延");
        }
        Roll usual = rollsAsARule ? Roll.NEXT_WORKING_DAY : Roll.NEVER;
        return new Period(
                Integer.parseInt(matcher.group(1)),
                unit,
                direction,
                roll.map(name -> choice(stanza, "roll", Roll.class, name)).orElse(usual));
    }

    private static @Nullable Extension extension(Stanza stanza) {
        Optional<String> text = stanza.text("extend");
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = EXTEND.matcher(text.get());
        if (!matcher.matches() || stanza.text("undated").isPresent()) {
            throw stanza.fault("extend", "extend 应写作“up to 15, once | 条件”或者“as agreed | 条件”：" + text.get());
        }
        String longest = matcher.group(1);
        return new Extension(
                longest == null ? null : Integer.valueOf(longest), matcher.group(2) != null, matcher.group(3));
    }

    private static Nature nature(Stanza stanza, boolean convention) {
        return stanza.text("nature")
                .map(name -> choice(stanza, "nature", Nature.class, name))
                .orElse(convention ? Nature.INTERNAL : Nature.STATUTORY);
    }

    private static <E extends Enum<E>> E choice(Stanza stanza, String key, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw stanza.fault(key, key + " 没有这个值：" + name);
        }
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
