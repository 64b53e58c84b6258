package org.tiaocai.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.KnownBy;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Reach;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/**
 * Asks the index. A case is found by nothing that its page would not show to who asks: by its number where it is read at all,
 * by its 案号 where it is read masked, by its people where it is read whole.
 */
@Component
record Matches(JdbcClient jdbc, KnownBy people, WorkInHand work, Rights rights, Clock clock) {

    /** Beyond this the total is only said to be more. */
    static final int COUNTED = 1_000;

    /** Names that begin alike: with more of them what was typed is too short. */
    private static final int MOST_WORDS = 500;

    /**
     * @param total no more than {@link #COUNTED}
     * @param isMore whether there are more than that
     * @param isBroad whether so many names begin as was typed that not all were looked at
     * @param words that begin as was typed
     * @param byNumber whose 登记号 was typed
     * @param byIdentity somebody's number of an identity paper was typed
     */
    record Found(
            List<RegistrationNumber> numbers,
            long total,
            boolean isMore,
            boolean isBroad,
            Set<Long> words,
            Set<RegistrationNumber> byNumber,
            Set<RegistrationNumber> byIdentity) {}

    Found find(Asked asked, Wanted wanted) {
        var question = new Question();
        question.within(question.reach(wanted.level()));
        asked.parts().forEach(part -> question.must(part));
        question.narrow(wanted);
        if (wanted.voided()) {
            question.conditions.add("c.voided = true");
        } else if (asked.isEmpty()) {
            question.conditions.add("c.voided = false");
        }
        return question.isHopeless
                ? new Found(List.of(), 0, false, question.isBroad, Set.of(), Set.of(), Set.of())
                : question.answer(wanted);
    }

    private final class Question {
        private final Map<String, Object> values = new HashMap<>();
        private final List<String> conditions = new ArrayList<>();
        private final Set<Long> words = new LinkedHashSet<>();
        private final Set<RegistrationNumber> byNumber = new HashSet<>();
        private final Set<RegistrationNumber> byIdentity = new HashSet<>();
        private final List<String> sources = new ArrayList<>();
        private final Map<Level, Reach> reaches = new EnumMap<>(Level.class);
        private boolean isHopeless;
        private boolean isBroad;

        /** Asked once however many parts were typed: of who reads only their own cases it takes several questions. */
        Reach reach(Level least) {
            return reaches.computeIfAbsent(least, rights::reach);
        }

        void must(Asked.Part part) {
            var ways = new ArrayList<String>();
            if (!part.numbers().isEmpty()) {
                byNumber.addAll(part.numbers());
                ways.add("select registration_number from search_case where registration_number in "
                        + set(texts(part.numbers())));
            }
            tied(part.ofCase(), reach(Level.MASKED), ways);
            var whole = reach(Level.WHOLE);
            tied(part.ofPeople(), whole, ways);
            if (part.mayBeIdentity()) {
                var held = people.casesOfHolder(part.typed()).stream()
                        .filter(whole::holds)
                        .toList();
                if (!held.isEmpty()) {
                    byIdentity.addAll(held);
                    ways.add("select registration_number from search_case where registration_number in "
                            + set(texts(held)));
                }
            }
            if (ways.isEmpty()) {
                isHopeless = true;
            } else {
                conditions.add("c.registration_number in (" + String.join(" union all ", ways) + ")");
            }
        }

        private void tied(List<String> beginnings, Reach reach, List<String> ways) {
            var found = beginnings.stream()
                    .flatMap(one -> words(one).stream())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                words.addAll(found);
                ways.add("select t.registration_number from search_tie t where t.word_id in " + set(found)
                        + within(reach, "t.registration_number"));
            }
        }

        private List<Long> words(String beginning) {
            var found = jdbc.sql("select word_id from search_term where term between ? and ? fetch first ? rows only")
                    .params(beginning, beginning + Terms.LAST, MOST_WORDS + 1)
                    .query(Long.class)
                    .list();
            isBroad |= found.size() > MOST_WORDS;
            return found;
        }

        void within(Reach reach) {
            var condition = within(reach, "c.registration_number");
            if (!condition.isEmpty()) {
                conditions.add(condition.substring(" and ".length()));
            }
        }

        private String within(Reach reach, String column) {
            if (reach.named().isEmpty()) {
                return reach.isEvery() ? "" : " and 1 = 0";
            }
            return " and " + column + (reach.isEvery() ? " not in " : " in ") + set(texts(reach.named()));
        }

        void narrow(Wanted wanted) {
            equal("stage", wanted.stage() == null ? null : wanted.stage().name());
            equal("road", wanted.road() == null ? null : wanted.road().name());
            equal("cause", wanted.cause() == null ? null : wanted.cause().name());
            equal("organisation", wanted.organisation());
            if (wanted.handler() != null) {
                handledBy(wanted.handler());
            }
            if (wanted.receivedFrom() != null) {
                conditions.add("c.received_on >= " + value(wanted.receivedFrom()));
            }
            if (wanted.receivedTo() != null) {
                conditions.add("c.received_on <= " + value(wanted.receivedTo()));
            }
            if (wanted.overdue()) {
                conditions.add("c.due_on < " + value(LocalDate.now(clock)));
            }
        }

        /** Who handles the case, or has a task of it: each of the two by its own index, and no case twice. */
        private void handledBy(String person) {
            var handler = value(person);
            sources.add("select * from search_case where handler = " + handler);
            var reach = reach(Level.MASKED);
            var inHand = work.of(person).stream().filter(reach::holds).toList();
            if (!inHand.isEmpty()) {
                sources.add("select * from search_case where registration_number in " + set(texts(inHand))
                        + " and handler is distinct from " + handler);
            }
        }

        private void equal(String column, @Nullable String wanted) {
            if (wanted != null) {
                conditions.add("c." + column + " = " + value(wanted));
            }
        }

        Found answer(Wanted wanted) {
            var source = sources.isEmpty() ? "search_case" : "(" + String.join(" union all ", sources) + ")";
            var from = " from " + source + " c"
                    + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
            var total = jdbc.sql("select count(*) from (select 1 as one" + from + " fetch first " + (COUNTED + 1)
                            + " rows only) counted")
                    .params(values)
                    .query(Long.class)
                    .single();
            var numbers = jdbc.sql("select c.registration_number" + from + " order by "
                            + wanted.sort().order() + " offset " + (long) wanted.page() * wanted.size()
                            + " rows fetch next " + wanted.size() + " rows only")
                    .params(values)
                    .query(String.class)
                    .list();
            return new Found(
                    numbers.stream().map(RegistrationNumber::of).toList(),
                    Math.min(total, COUNTED),
                    total > COUNTED,
                    isBroad,
                    words,
                    byNumber,
                    byIdentity);
        }

        private String value(Object value) {
            var name = "v" + values.size();
            values.put(name, value);
            return ":" + name;
        }

        private String set(Collection<?> all) {
            return "(" + value(List.copyOf(all)) + ")";
        }

        private static List<String> texts(Collection<RegistrationNumber> numbers) {
            return numbers.stream().map(RegistrationNumber::value).toList();
        }
    }
}
