package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.limits.reckoning.Settings;
import org.tiaocai.limits.reckoning.WorkingCalendar;
import org.tiaocai.limits.reckoning.YearBlock;

/** One node, while an administrator on another one loads a schedule. */
class ReckonerInForceTest {

    /** An ordinary working day, which the schedule that comes makes a day off. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Table table = new Table();
    private final Hands clock = new Hands();
    private final ReckonerInForce node = new ReckonerInForce(table, Settings::defaults, clock);

    @Test
    @DisplayName("别的节点录入后，本节点一分钟之内知道")
    void known_within_a_minute() {
        assertThat(node.calendar().isWorkingDay(DAY)).isTrue();
        table.load();
        clock.now = clock.now.plusSeconds(59);
        assertThat(node.calendar().isWorkingDay(DAY)).isTrue();
        clock.now = clock.now.plusSeconds(1);
        assertThat(node.calendar().isWorkingDay(DAY)).isFalse();
    }

    @Test
    @DisplayName("记录期限之前先问一次，不等一分钟")
    void known_at_once_to_whoever_writes_a_limit() {
        assertThat(node.calendar().isWorkingDay(DAY)).isTrue();
        table.load();
        node.refresh();
        assertThat(node.calendar().isWorkingDay(DAY)).isFalse();
    }

    @Test
    @DisplayName("没有变化时每分钟只问一次版本，不重新读取")
    void cheap_while_nothing_changes() {
        clock.now = Instant.parse("2026-03-02T02:00:00Z");
        for (int second = 0; second < 180; second++) {
            node.current();
            clock.now = clock.now.plusSeconds(1);
        }
        assertThat(table.asked).isEqualTo(3);
        assertThat(table.read).isZero();
    }

    @Test
    @DisplayName("时钟往回拨也重新问")
    void asks_again_when_the_clock_goes_back() {
        node.current();
        table.load();
        clock.now = clock.now.minus(Duration.ofDays(30));
        assertThat(node.calendar().isWorkingDay(DAY)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("录入的事务当时就按新的计算；其他人在它提交之后，撤销的不留痕迹")
    @ValueSource(booleans = {true, false})
    void the_transaction_that_loads_is_ahead_of_the_others(boolean committed) {
        assertThat(node.calendar().isWorkingDay(DAY)).isTrue();
        TransactionSynchronizationManager.initSynchronization();
        try {
            table.load();
            node.on(new CalendarChanged(2026));
            node.on(new CalendarChanged(2026));
            assertThat(node.calendar().isWorkingDay(DAY)).isFalse();
            assertThat(CompletableFuture.supplyAsync(() -> node.calendar().isWorkingDay(DAY))
                            .join())
                    .isTrue();
            if (!committed) {
                table.undo();
            }
            TransactionSynchronizationManager.getSynchronizations().forEach(end -> end.afterCompletion(0));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(node.calendar().isWorkingDay(DAY)).isEqualTo(!committed);
    }

    private static final class Table implements LoadedYears {
        private Supplier<List<YearBlock>> blocks = List::of;
        private long state;
        private int asked;
        private int read;

        void load() {
            blocks = () -> List.of(withDayOff());
            state++;
        }

        void undo() {
            blocks = List::of;
            state--;
        }

        @Override
        public long state() {
            asked++;
            return state;
        }

        @Override
        public List<YearBlock> blocks() {
            read++;
            return blocks.get();
        }

        private static YearBlock withDayOff() {
            var calendar = WorkingCalendar.ofStateCouncilSchedules();
            var announced = LocalDate.of(2025, 12, 1)
                    .datesUntil(LocalDate.of(2027, 1, 1))
                    .map(calendar::kindOf)
                    .filter(day -> "国务院办公厅 2026 年放假安排".equals(day.source()))
                    .map(day -> new YearBlock.SpecialDay(day.date(), day.isWorkingDay(), day.name()));
            return new YearBlock(
                    2026,
                    Stream.concat(announced, Stream.of(new YearBlock.SpecialDay(DAY, false, "虚构的假日")))
                            .toList());
        }
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-02T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
