package org.tiaocai.limits.parameters;

import java.time.LocalDate;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.limits.CalendarChanged;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.WorkingDaysChanged;
import org.tiaocai.limits.reckoning.FaultyTable;
import org.tiaocai.limits.reckoning.WorkingCalendar;
import org.tiaocai.limits.reckoning.YearBlock;
import org.tiaocai.limits.reckoning.YearBlock.SpecialDay;
import org.tiaocai.shared.Faults;

/** 录入放假安排: checked like a bundled schedule; limits that rest on it are computed anew in the same transaction. */
@Component
public class YearLoading {

    private static final int FIRST =
            WorkingCalendar.ofStateCouncilSchedules().knownYears().first();
    private static final int LAST = FIRST + 60;
    private static final int LONGEST_NAME = 50;

    private final HolidayYears years;
    private final ReckonerInForce reckoner;
    private final SettingJournal journal;
    private final ApplicationEventPublisher events;

    YearLoading(
            HolidayYears years, ReckonerInForce reckoner, SettingJournal journal, ApplicationEventPublisher events) {
        this.years = years;
        this.reckoner = reckoner;
        this.journal = journal;
        this.events = events;
    }

    /** @throws Faults beside the year or the days */
    public YearBlock read(String yearTyped, String table) {
        var year = yearTyped.matches("\\d{4}") ? Integer.parseInt(yearTyped) : 0;
        new Faults.Check()
                .that(year >= FIRST && year <= LAST, "year", "请填写 " + FIRST + " 与 " + LAST + " 之间的年份")
                .that(!table.isEmpty(), "days", "请粘贴或者上传放假安排，每行一日：日期,放假或上班,名称")
                .refuse();
        try {
            var block = YearBlock.parse(year + " 年放假安排", year, table);
            reckoner.calendar().withYear(block);
            new Faults.Check()
                    .that(
                            block.days().stream().allMatch(day -> day.name().length() <= LONGEST_NAME),
                            "days",
                            "名称不超过五十字")
                    .refuse();
            return block;
        } catch (FaultyTable faulty) {
            throw Faults.of("days", String.valueOf(faulty.getMessage()));
        }
    }

    /** @throws Faults for a correction without its reason; the same loaded twice by one person is loaded once */
    @Transactional
    public void load(YearBlock block, int versionSeen, String reason) {
        if (years.isRepeated(block, versionSeen)) {
            return;
        }
        years.notOvertaken(block.year(), versionSeen);
        var known = reckoner.calendar().knownYears().contains(block.year());
        new Faults.Check()
                .that(!known || !reason.isBlank(), "correction", block.year() + " 年的放假安排已经录入，更正请写明原因")
                .notTooLong(reason, "correction", "原因")
                .refuse();
        var before = reckoner.calendar();
        years.load(block, versionSeen, reason);
        journal.write(
                SettingJournal.Area.LIMITS,
                block.source(),
                known ? (versionSeen == 0 ? "随系统提供" : "第 " + versionSeen + " 版") : null,
                "第 " + (versionSeen + 1) + " 版：放假 " + count(block, false) + " 日，调休上班 " + count(block, true) + " 日",
                reason);
        events.publishEvent(new CalendarChanged(block.year()));
        events.publishEvent(changed(block.year(), before, reckoner.calendar()));
    }

    private static WorkingDaysChanged changed(int year, WorkingCalendar before, WorkingCalendar now) {
        var lost = new TreeSet<LocalDate>();
        var regained = new TreeSet<LocalDate>();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            if (before.isWorkingDay(day) && !now.isWorkingDay(day)) {
                lost.add(day);
            } else if (!before.isWorkingDay(day) && now.isWorkingDay(day)) {
                regained.add(day);
            }
        });
        return new WorkingDaysChanged(lost, regained);
    }

    private static long count(YearBlock block, boolean working) {
        return block.days().stream()
                .map(SpecialDay::working)
                .filter(one -> one == working)
                .count();
    }
}
