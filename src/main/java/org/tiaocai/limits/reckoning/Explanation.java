package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiaocai.limits.reckoning.Period.Unit;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 为什么是这一天: the reckoning drawn together in one line. */
final class Explanation {
    private static final Set<Kind> REST = EnumSet.of(Kind.HOLIDAY, Kind.DAY_OFF, Kind.WEEKEND);
    private static final Set<Kind> MADE_UP = EnumSet.of(Kind.MAKE_UP_WORKDAY);
    private static final Set<Kind> IN_FULL = EnumSet.of(
            Kind.RECEIPT_MOVED, Kind.EXTENDED, Kind.EXCLUDED, Kind.NOT_ROLLED, Kind.PROVISIONAL, Kind.WARNING);

    private Explanation() {}

    static String of(Reckoning reckoning) {
        List<String> clauses = new ArrayList<>();
        if (reckoning.reason() != null) {
            clauses.add(reckoning.reason());
        }
        if (reckoning.due() != null) {
            clauses.add(text(reckoning, Kind.TRIGGER) + "，" + withoutLaw(text(reckoning, Kind.NOT_COUNTED)));
        }
        if (reckoning.rule().period().unit() == Unit.WORKING_DAY) {
            addIfAny(clauses, ranges(reckoning, REST), "放假不计");
            addIfAny(clauses, ranges(reckoning, MADE_UP), "调休上班，计为工作日");
        }
        reckoning.steps().stream()
                .filter(step -> IN_FULL.contains(step.kind()))
                .forEach(step -> clauses.add(step.text()));
        if (reckoning.due() != null) {
            clauses.add(ending(reckoning));
        }
        return String.join("；", clauses) + "。依据：" + reckoning.basis();
    }

    private static String ending(Reckoning reckoning) {
        LocalDate raw = reckoning.raw();
        String end = text(reckoning, Kind.DUE);
        if (raw != null && !raw.equals(reckoning.due())) {
            return "末日" + Wording.day(raw) + "遇休息日（" + ranges(reckoning, REST) + "），顺延至" + end;
        }
        boolean endsOnMakeUpDay = reckoning.rule().period().unit() != Unit.WORKING_DAY
                && !ranges(reckoning, MADE_UP).isEmpty();
        return endsOnMakeUpDay ? end + "，该日调休上班，不再顺延" : end;
    }

    private static String text(Reckoning reckoning, Kind kind) {
        return reckoning.steps().stream()
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
    private static String ranges(Reckoning reckoning, Set<Kind> kinds) {
        List<LocalDate> days = reckoning.steps().stream()
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
