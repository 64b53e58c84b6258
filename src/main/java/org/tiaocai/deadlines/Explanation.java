package org.tiaocai.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiaocai.deadlines.Period.Unit;
import org.tiaocai.deadlines.Step.Kind;

/** 为什么是这一天: the reckoning drawn together in one line. */
final class Explanation {
    private static final Set<Kind> REST = EnumSet.of(Kind.HOLIDAY, Kind.DAY_OFF, Kind.WEEKEND);
    private static final Set<Kind> MADE_UP = EnumSet.of(Kind.MAKE_UP_WORKDAY);
    private static final Set<Kind> IN_FULL = EnumSet.of(
            Kind.RECEIPT_MOVED, Kind.EXTENDED, Kind.EXCLUDED, Kind.NOT_ROLLED, Kind.PROVISIONAL, Kind.WARNING);

    private Explanation() {}

    static String of(Deadline deadline) {
        List<String> clauses = new ArrayList<>();
        if (deadline.reason() != null) {
            clauses.add(deadline.reason());
        }
        if (deadline.due() != null) {
            clauses.add(text(deadline, Kind.TRIGGER) + "，" + withoutLaw(text(deadline, Kind.NOT_COUNTED)));
        }
        if (deadline.rule().period().unit() == Unit.WORKING_DAY) {
            addIfAny(clauses, ranges(deadline, REST), "放假不计");
            addIfAny(clauses, ranges(deadline, MADE_UP), "调休上班，计为工作日");
        }
        deadline.steps().stream()
                .filter(step -> IN_FULL.contains(step.kind()))
                .forEach(step -> clauses.add(step.text()));
        if (deadline.due() != null) {
            clauses.add(ending(deadline));
        }
        return String.join("；", clauses) + "。依据：" + deadline.basis();
    }

    private static String ending(Deadline deadline) {
        LocalDate raw = deadline.raw();
        String end = text(deadline, Kind.DUE);
        if (raw != null && !raw.equals(deadline.due())) {
            return "末日" + Wording.day(raw) + "遇休息日（" + ranges(deadline, REST) + "），顺延至" + end;
        }
        boolean endsOnMakeUpDay = deadline.rule().period().unit() != Unit.WORKING_DAY
                && !ranges(deadline, MADE_UP).isEmpty();
        return endsOnMakeUpDay ? end + "，该日调休上班，不再顺延" : end;
    }

    private static String text(Deadline deadline, Kind kind) {
        return deadline.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(Step::text)
                .collect(Collectors.joining("，"));
    }

    private static String withoutLaw(String text) {
        return text.replace(CountingLaw.DAY_NOT_COUNTED, "").replace(CountingLaw.HOUR_NOT_COUNTED, "");
    }

    private static void addIfAny(List<String> clauses, String days, String what) {
        if (!days.isEmpty()) {
            clauses.add(days + what);
        }
    }

    /** 5月1日至5月5日、5月9日 */
    private static String ranges(Deadline deadline, Set<Kind> kinds) {
        List<LocalDate> days = deadline.steps().stream()
                .filter(step -> kinds.contains(step.kind()))
                .map(Step::day)
                .sorted()
                .toList();
        List<String> ranges = new ArrayList<>();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1).equals(days.get(last).plusDays(1))) {
                last++;
            }
            String from = Wording.monthAndDay(days.get(first));
            ranges.add(last == first ? from : from + "至" + Wording.monthAndDay(days.get(last)));
            first = last + 1;
        }
        return String.join("、", ranges);
    }
}
