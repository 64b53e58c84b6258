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
import java.util.Set;
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
     * @param handler who handles it, or has had a task of it in hand for the longest
     * @param due the first day that the house has to keep, of a limit or of a step that waits
     * @param dueFor what is to be done by then
     * @param handlerName the handler's name, or for whom the case's step waits
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
        return new Answer(
                found.total(), found.isMore(), found.isBroad(), asked.triedAs(), items(found.numbers(), found.words()));
    }

    private List<Item> items(List<RegistrationNumber> numbers, Set<Long> words) {
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
        var dues = dues(masked, waiting);
        var people = new HashMap<String, String>();
        var items = new ArrayList<Item>();
        for (var number : numbers) {
            var dispute = cases.get(number);
            var row = rows.get(number);
            if (dispute != null && row != null) {
                var waits = waiting.get(number);
                var handler = row.handler() == null && waits != null ? waits.holder() : row.handler();
                var due = dues.get(number);
                items.add(
                        masked.contains(number)
                                ? new Item(
                                        number.value(),
                                        caseNos(said, number),
                                        names.getOrDefault(number, ""),
                                        dispute.cause(),
                                        dispute.stage(),
                                        dispute.standing(),
                                        handler,
                                        due == null ? null : due.on(),
                                        due == null ? null : due.what(),
                                        dispute.road(),
                                        dispute.receivedOn(),
                                        row.organisation(),
                                        handler == null
                                                ? offered(waits)
                                                : people.computeIfAbsent(handler, actor::nameOf),
                                        due != null && due.on().isBefore(LocalDate.now(clock)),
                                        whole.contains(number) ? foundBy(said, number, words) : List.of())
                                : glimpse(dispute, names.getOrDefault(number, "")));
            }
        }
        return items;
    }

    private static @Nullable String offered(WorkInHand.@Nullable Waiting waits) {
        return waits == null || waits.offeredTo().isEmpty() ? null : "待" + String.join("、", waits.offeredTo()) + "领取";
    }

    /** Of the limits that the house has to keep and of the steps that wait, the first. */
    private Map<RegistrationNumber, WorkInHand.Due> dues(
            Collection<RegistrationNumber> numbers, Map<RegistrationNumber, WorkInHand.Waiting> waiting) {
        var first = new HashMap<RegistrationNumber, WorkInHand.Due>();
        BinaryOperator<WorkInHand.Due> earlier = BinaryOperator.minBy(Comparator.comparing(WorkInHand.Due::on));
        limits.open(numbers).stream()
                .filter(RunningLimit::awaitsTheHouse)
                .forEach(
                        limit -> first.merge(limit.number(), new WorkInHand.Due(limit.dueOn(), limit.name()), earlier));
        waiting.forEach((number, waits) -> {
            if (waits.due() != null) {
                first.merge(number, waits.due(), earlier);
            }
        });
        return first;
    }

    /** 概览: number, stage, masked parties. */
    private static Item glimpse(Dispute dispute, String parties) {
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
                List.of());
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

    private static List<String> foundBy(List<Said> said, RegistrationNumber number, Set<Long> words) {
        return List.copyOf(said.stream()
                .filter(one -> one.number().equals(number) && words.contains(one.id()))
                .map(one -> one.kind().label())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<String> values(Collection<RegistrationNumber> numbers) {
        return numbers.stream().map(RegistrationNumber::value).toList();
    }
}
