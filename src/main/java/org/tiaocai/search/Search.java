package org.tiaocai.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Stage;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 查找案件: what is found, each case as fully as who asks may read it. */
@Component
record Search(
        Matches matches,
        Disputes disputes,
        PartyTitles titles,
        WorkInHand work,
        RunningLimits limits,
        Rights rights,
        Actor actor,
        JdbcClient jdbc,
        Clock clock) {

    /**
     * @param total how many were found, 1000 at most
     * @param more whether there are more than that
     * @param broad whether what was typed begins so many names that not all of them were looked at
     * @param tried as what the words were tried
     */
    record Answer(long total, boolean more, boolean broad, List<String> tried, List<Item> items) {}

    /**
     * One case; what who asks may not read is null, or the list is empty.
     *
     * @param parties masked for who does not read the whole case
     * @param standing the stage in words; 已作废 for a registration that was voided
     * @param handler of the step that is due first who has it in hand; of a limit that ends before it who handles the case
     * @param due the first day that the house has to keep, of a limit or of a step that waits
     * @param dueFor what is to be done by then
     * @param handlerName the handler's name, or who may take the step
     * @param foundBy what of the case is as was typed
     */
    record Item(
            String number,
            List<String> caseNos,
            String parties,
            @Nullable Cause cause,
            Stage stage,
            String standing,
            @Nullable String handler,
            @Nullable LocalDate due,
            @Nullable String dueFor,
            @Nullable Road road,
            @Nullable LocalDate receivedOn,
            @Nullable String organisation,
            @Nullable String handlerName,
            boolean overdue,
            List<String> foundBy) {}

    private record Row(
            RegistrationNumber number,
            @Nullable String organisation,
            @Nullable String handler) {}

    private record Said(RegistrationNumber number, long id, WordKind kind, String word) {}

    Asked asked(String typed) {
        return Asked.of(typed, Year.now(clock));
    }

    Answer find(Asked asked, Wanted wanted) {
        if (asked.isTooShort()) {
            return new Answer(0, false, true, List.of(), List.of());
        }
        var found = matches.find(asked, wanted);
        return new Answer(found.total(), found.isMore(), found.isBroad(), asked.triedAs(), items(found));
    }

    private List<Item> items(Matches.Found found) {
        var numbers = found.numbers();
        if (numbers.isEmpty()) {
            return List.of();
        }
        var masked = rights.readable(numbers, Level.MASKED);
        var whole = rights.readable(masked, Level.WHOLE);
        var names = new HashMap<>(titles.of(numbers));
        names.putAll(titles.whole(whole));
        var cases = disputes.find(numbers).stream().collect(Collectors.toMap(Dispute::number, Function.identity()));
        var rows = rows(numbers);
        var said = said(numbers);
        var waiting = work.waiting(masked);
        var dues = dues(masked);
        var people = new HashMap<String, String>();
        var items = new ArrayList<Item>();
        for (var number : numbers) {
            var dispute = cases.get(number);
            var row = rows.get(number);
            if (dispute != null && row != null) {
                var next = next(row, dues.get(number), waiting.get(number));
                var foundBy = foundBy(number, said, found, masked.contains(number), whole.contains(number));
                items.add(
                        masked.contains(number)
                                ? new Item(
                                        number.value(),
                                        caseNos(said, number),
                                        names.getOrDefault(number, ""),
                                        dispute.cause(),
                                        dispute.stage(),
                                        dispute.standing(),
                                        next.handler(),
                                        next.due(),
                                        next.what(),
                                        dispute.road(),
                                        dispute.receivedOn(),
                                        row.organisation(),
                                        next.handler() == null
                                                ? offered(next.offeredTo())
                                                : people.computeIfAbsent(next.handler(), actor::nameOf),
                                        next.due() != null && next.due().isBefore(LocalDate.now(clock)),
                                        foundBy)
                                : glimpse(dispute, names.getOrDefault(number, ""), foundBy));
            }
        }
        return items;
    }

    /** What comes first, with who has to do it: nobody is told with another's day. */
    private record Next(
            @Nullable String handler,
            List<String> offeredTo,
            @Nullable LocalDate due,
            @Nullable String what) {}

    private static Next next(Row row, @Nullable RunningLimit limit, WorkInHand.@Nullable Waiting step) {
        if (step != null
                && step.due() != null
                && (limit == null || !limit.dueOn().isBefore(step.due()))) {
            return new Next(step.holder(), step.offeredTo(), step.due(), step.what());
        }
        return new Next(
                row.handler(), List.of(), limit == null ? null : limit.dueOn(), limit == null ? null : limit.name());
    }

    private static @Nullable String offered(List<String> groups) {
        return groups.isEmpty() ? null : "待" + String.join("、", groups) + "领取";
    }

    /** Of the limits that the house has to keep, the first. */
    private Map<RegistrationNumber, RunningLimit> dues(Collection<RegistrationNumber> numbers) {
        return limits.open(numbers).stream()
                .filter(RunningLimit::awaitsTheHouse)
                .collect(Collectors.toMap(
                        RunningLimit::number,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(RunningLimit::dueOn))));
    }

    /** 概览: number, stage, masked parties. */
    private static Item glimpse(Dispute dispute, String parties, List<String> foundBy) {
        return new Item(
                dispute.number().value(),
                List.of(),
                parties,
                null,
                dispute.stage(),
                dispute.standing(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                foundBy);
    }

    private Map<RegistrationNumber, Row> rows(Collection<RegistrationNumber> numbers) {
        return jdbc.sql("""
            select registration_number as number, organisation, handler from search_case
            where registration_number in (:numbers)\
            """).param("numbers", values(numbers)).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::number, Function.identity()));
    }

    private List<Said> said(Collection<RegistrationNumber> numbers) {
        return jdbc.sql("""
            select t.registration_number as number, w.id, w.kind, w.word from search_tie t
            join search_word w on w.id = t.word_id
            where t.registration_number in (:numbers) order by w.id\
            """).param("numbers", values(numbers)).query(Said.class).list();
    }

    private static List<String> caseNos(List<Said> said, RegistrationNumber number) {
        return said.stream()
                .filter(one -> one.number().equals(number) && one.kind() == WordKind.CASE_NO)
                .map(Said::word)
                .toList();
    }

    /** Of a case that is read masked no more is said than that its own numbers were typed. */
    private static List<String> foundBy(
            RegistrationNumber number, List<Said> said, Matches.Found found, boolean isMasked, boolean isWhole) {
        var all = new LinkedHashSet<String>();
        if (found.byNumber().contains(number)) {
            all.add("登记号");
        }
        said.stream()
                .filter(one -> one.number().equals(number) && found.words().contains(one.id()))
                .filter(one -> isWhole || isMasked && one.kind().isOfTheCase())
                .forEach(one -> all.add(one.kind().label()));
        if (isWhole && found.byIdentity().contains(number)) {
            all.add("证件号");
        }
        return List.copyOf(all);
    }

    private static List<String> values(Collection<RegistrationNumber> numbers) {
        return numbers.stream().map(RegistrationNumber::value).toList();
    }
}
