package org.tiaocai.house;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Rows;

/**
 * What holds of the house on a day. The table is what counts from the first start on; this node sees its own changes at once,
 * those of another within seconds.
 */
@Component
@Order(4)
public class HouseSettings implements ApplicationRunner {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Rows<Value> rows;
    private final Environment environment;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    HouseSettings(JdbcClient jdbc, Environment environment, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "house_setting", Value.class);
        this.environment = environment;
        this.clock = clock;
    }

    /** @param enteredBy {@code system} for what nobody of the house has looked at yet */
    public record Value(
            long id,
            HouseSetting setting,
            String words,
            LocalDate validFrom,
            String enteredBy,
            OffsetDateTime enteredAt) {

        public boolean isConfirmed() {
            return !enteredBy.equals(Actor.SYSTEM);
        }
    }

    /** All that was in use at one moment, the newest day first. */
    public record Snapshot(Map<HouseSetting, List<Value>> values, long readAt) {

        boolean isOld() {
            return System.nanoTime() - readAt > KEPT.toNanos();
        }
    }

    /** The first start fills the table; later the configuration is not asked any more. */
    @Override
    public void run(ApplicationArguments arguments) {
        var known = jdbc.sql("select distinct setting from house_setting")
                .query(String.class)
                .set();
        for (var setting : HouseSetting.values()) {
            if (!known.contains(setting.name())) {
                begin(setting);
            }
        }
        refresh();
    }

    /** In force on the day; before the first value the first one. */
    public String on(HouseSetting setting, LocalDate day) {
        return in(current(), setting, day);
    }

    public String now(HouseSetting setting) {
        return on(setting, LocalDate.now(clock));
    }

    /** Nothing where the house has said nothing. */
    public @Nullable String orNull(HouseSetting setting) {
        var words = now(setting);
        return words.isBlank() ? null : words;
    }

    /** For who reads much at once: the same object while nothing has changed. */
    public Snapshot current() {
        var seen = snapshot;
        if (seen == null || seen.isOld()) {
            var fresh = new Snapshot(read(), System.nanoTime());
            seen = seen != null && seen.values().equals(fresh.values())
                    ? new Snapshot(seen.values(), fresh.readAt())
                    : fresh;
            snapshot = seen;
        }
        return seen;
    }

    public String in(Snapshot known, HouseSetting setting, LocalDate day) {
        var all = known.values().getOrDefault(setting, List.of());
        return all.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)))
                .map(Value::words)
                .orElseGet(() -> first(setting));
    }

    /** The values of one setting, the newest first. */
    List<Value> history(HouseSetting setting) {
        return rows.where("setting = ? and in_use order by valid_from desc", setting);
    }

    /** Whether somebody of the house has entered what holds. */
    public boolean isConfirmed(HouseSetting setting) {
        return history(setting).stream().anyMatch(Value::isConfirmed);
    }

    /** What this node has read before is forgotten; the next reader asks the table. */
    public void refresh() {
        snapshot = null;
    }

    /** Also once more when the transaction stands, because another thread may have read in between. */
    void changed() {
        refresh();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    refresh();
                }
            });
        }
    }

    private Map<HouseSetting, List<Value>> read() {
        return new EnumMap<>(rows.where("in_use order by valid_from desc").stream()
                .collect(Collectors.groupingBy(
                        Value::setting, () -> new EnumMap<>(HouseSetting.class), Collectors.toList())));
    }

    private String first(HouseSetting setting) {
        var words = environment.resolveRequiredPlaceholders(setting.first()).strip();
        return setting.isMinutes()
                ? String.valueOf(DurationStyle.detectAndParse(words).toMinutes())
                : words;
    }

    private void begin(HouseSetting setting) {
        var words = first(setting);
        setting.fault(words).ifPresent(fault -> {
            throw new IllegalStateException(
                    setting.first().replaceAll("[${}]|:$", "") + "（" + setting.label() + "）：" + fault);
        });
        try {
            jdbc.sql("""
                            insert into house_setting (setting, words, valid_from, in_use, entered_by, entered_at)
                            values (?, ?, ?, true, ?, ?)""")
                    .params(setting.name(), words, IncomingDay.FIRST, Actor.SYSTEM, OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return;
        }
    }
}
