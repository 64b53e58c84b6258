package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A last day that rests on a schedule which is not published says so on every paper. */
@DisplayName("文书上推算的届满日：所依据的放假安排没有公布的，写明暂定")
class ReckonedDaysTest {

    private static final Pattern LAST_DAY = Pattern.compile("due|.*Due.*|dueOn|lastDay|until|.*Until");

    /** Agreed, ordered or written down by somebody: no calendar moves them. */
    private static final Set<String> SET_BY_SOMEBODY = Set.of(
            "Agreed.dueOn",
            "AppraisalCommission.due",
            "ArbitralSuggestion.due",
            "EvidenceOrder.due",
            "EvidencePeriodNotice.until",
            "FileCover.keepUntil",
            "FileLendingList.due",
            "Line.due",
            "PartyParticulars.employedUntil",
            "PreservationRuling.preservedUntil",
            "RegisterSheet.dueOn",
            "SimplifiedNotice.answerDue");

    record Told(
            @Reckoned LocalDate awardDue,
            LocalDate performanceDue,
            LocalDateTime startsAt,
            @Reckoned(from = "startsAt") LocalDate postponementDue,
            @Reckoned(unless = "fixed") LocalDate lastDay,
            boolean fixed) {}

    @Test
    @DisplayName("推算的写明，约定的不写；倒推的，看起点那一年")
    void what_is_printed() {
        var spring = LocalDate.of(2027, 1, 5);
        var told = new Told(spring, spring, spring.atTime(9, 0), LocalDate.of(2026, 12, 10), spring, true);
        var printed = FactTree.of(told, day -> day.getYear() > 2026);
        assertThat(printed)
                .containsEntry("awardDue", "2027年1月5日（暂定，该年度放假安排公布后有变动的另行通知）")
                .containsEntry("performanceDue", "2027年1月5日")
                .containsEntry("lastDay", "2027年1月5日")
                .containsEntry("postponementDue", "2026年12月10日（暂定，该年度放假安排公布后有变动的另行通知）");
        assertThat(FactTree.of(told, day -> day.getYear() > 2027))
                .containsEntry("awardDue", "2027年1月5日")
                .containsEntry("postponementDue", "2026年12月10日");
    }

    @Test
    @DisplayName("样式在暂定的日期后面另加的，并在一个括号里；别处的括号不动")
    void one_pair_of_brackets() {
        assertThat(FactTree.inOneBracket("<p>2027年2月15日" + FactTree.PROVISIONAL + "（含当日）；某人（虚构）</p>"))
                .isEqualTo("<p>2027年2月15日（含当日；暂定，该年度放假安排公布后有变动的另行通知）；某人（虚构）</p>");
        assertThat(FactTree.inOneBracket("2027年2月15日" + FactTree.PROVISIONAL + "，（含当日）"))
                .isEqualTo("2027年2月15日" + FactTree.PROVISIONAL + "，（含当日）");
    }

    @Test
    @DisplayName("每一种文书的届满日要么是推算的，要么写进这张表")
    void each_last_day_is_known_for_what_it_is() {
        var unmarked = new TreeSet<String>();
        new FactTypes().all().values().forEach(type -> look(type, unmarked));
        assertThat(unmarked.stream().filter(one -> !one.endsWith(".performanceDue")))
                .isSubsetOf(SET_BY_SOMEBODY);
    }

    private static void look(Class<?> type, Set<String> unmarked) {
        for (var component : type.getRecordComponents()) {
            if (component.getType() == LocalDate.class
                    && LAST_DAY.matcher(component.getName()).matches()
                    && !component.isAnnotationPresent(Reckoned.class)) {
                unmarked.add(type.getSimpleName() + "." + component.getName());
            }
            inside(component).filter(Class::isRecord).forEach(part -> look(part, unmarked));
        }
    }

    private static Stream<Class<?>> inside(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? Stream.of(element)
                : Stream.of(component.getType());
    }
}
