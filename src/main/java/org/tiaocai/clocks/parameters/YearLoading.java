package org.tiaocai.clocks.parameters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.clocks.CalendarChanged;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.deadlines.FaultyTable;
import org.tiaocai.deadlines.WorkingCalendar;
import org.tiaocai.deadlines.YearBlock;
import org.tiaocai.shared.Refused;

/** 录入放假安排: checked like a bundled schedule; limits that rest on it are computed anew in the same transaction. */
@Component
class YearLoading {

    private final HolidayYears years;
    private final DeadlinesInForce deadlines;
    private final ParameterJournal journal;
    private final ApplicationEventPublisher events;

    YearLoading(
            HolidayYears years,
            DeadlinesInForce deadlines,
            ParameterJournal journal,
            ApplicationEventPublisher events) {
        this.years = years;
        this.deadlines = deadlines;
        this.journal = journal;
        this.events = events;
    }

    /** @param source empty line ends as pasted are fine; the first line may be left out */
    YearBlock read(int year, String text) {
        var first = WorkingCalendar.ofStateCouncilSchedules().knownYears().first();
        if (year < first || year > first + 60) {
            throw new Refused("年份应在 " + first + " 与 " + (first + 60) + " 之间：" + year);
        }
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new Refused("请粘贴 " + year + " 年放假安排，每行一日：日期,OFF 或 WORK,名称");
        }
        var header = "date,kind,name";
        var table = (lines.get(0).equals(header) ? "" : header + "\n") + String.join("\n", lines);
        try {
            var block = YearBlock.parse(year + " 年放假安排", year, table);
            deadlines.calendar().withYear(block);
            return block;
        } catch (FaultyTable faulty) {
            throw new Refused(String.valueOf(faulty.getMessage()));
        }
    }

    /** @throws Refused for a correction without its reason, or when someone else was faster */
    @Transactional
    void load(YearBlock block, int versionSeen, @Nullable String reason) {
        var known = deadlines.calendar().knownYears().contains(block.year());
        if (known && (reason == null || reason.isBlank() || reason.length() > 500)) {
            throw new Refused(block.year() + " 年的放假安排已经录入，更正请写明原因，不超过五百字");
        }
        years.load(block, versionSeen, reason);
        journal.write(
                block.source(),
                known ? "第 " + versionSeen + " 版" : null,
                block.days().size() + " 日："
                        + days(block.days().stream()
                                .map(YearBlock.SpecialDay::date)
                                .toList()),
                reason);
        events.publishEvent(new CalendarChanged(block.year()));
    }

    private static String days(List<LocalDate> days) {
        return days.isEmpty() ? "" : days.get(0) + " 至 " + days.get(days.size() - 1);
    }
}
