package org.tiaocai.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.CourtCaseNos;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.KnownBy;
import org.tiaocai.documents.CaseNoOf;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.Mediation;
import org.tiaocai.mediation.Mediations;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/** 查找用的索引: what each case is found and filtered by, read afresh from the tables of the case whenever it is touched. */
@Repository
class SearchIndex {

    /** With which making a case is indexed: raise it when what is indexed changes, and old cases follow. */
    static final int MAKING = 3;

    /** How words are made into terms: raise it, and the making with it, when {@link Terms} changes. */
    private static final int WORDS = 2;

    /** Who handles a case: the tribunal, before it the mediators, who give it up with the application, or the filing's handler. */
    private static final List<Duty> HANDLING = List.of(Duty.ARBITRATOR, Duty.MEDIATOR, Duty.HANDLER);

    private static final int LONGEST_WORD = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Disputes disputes;
    private final KnownBy people;
    private final List<CaseNoOf> caseNos;
    private final CourtCaseNos courtCaseNos;
    private final Mediations mediations;
    private final Duties duties;
    private final RunningLimits limits;
    private final WorkInHand work;

    SearchIndex(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Disputes disputes,
            KnownBy people,
            List<CaseNoOf> caseNos,
            CourtCaseNos courtCaseNos,
            Mediations mediations,
            Duties duties,
            RunningLimits limits,
            WorkInHand work) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.disputes = disputes;
        this.people = people;
        this.caseNos = caseNos;
        this.courtCaseNos = courtCaseNos;
        this.mediations = mediations;
        this.duties = duties;
        this.limits = limits;
        this.work = work;
    }

    private record Tied(long wordId, WordKind kind, String word) {}

    void keep(RegistrationNumber number) {
        var isKnown = lock(number);
        disputes.find(number).ifPresent(dispute -> {
            keepRow(dispute, isKnown);
            keepWords(number, words(number));
        });
    }

    /** Who changes the same case at the same time waits here and then sees what the other has written. */
    private boolean lock(RegistrationNumber number) {
        return jdbc.sql("select registration_number from search_case where registration_number = ? for update")
                .param(number.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void keepRow(Dispute dispute, boolean isKnown) {
        jdbc.sql(isKnown ? """
            update search_case set road = ?, cause = ?, stage = ?, received_on = ?, organisation = ?,
                handler = ?, due_on = ?, voided = ?, making = ? where registration_number = ?\
            """ : """
                                        insert into search_case (road, cause, stage, received_on, organisation, handler, due_on, voided, making,
                                            registration_number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                                        """).params(values(dispute)).update();
    }

    private List<@Nullable Object> values(Dispute dispute) {
        var number = dispute.number();
        var values = new ArrayList<@Nullable Object>();
        values.add(dispute.road().name());
        values.add(dispute.cause().name());
        values.add(dispute.stage().name());
        values.add(dispute.receivedOn());
        values.add(mediations.latest(number).map(Mediation::organisation).orElse(null));
        values.add(HANDLING.stream()
                .flatMap(duty -> duties.of(number, duty).stream())
                .findFirst()
                .orElse(null));
        values.add(dueOn(number));
        values.add(dispute.outcome() == DisputeOutcome.VOIDED);
        values.add(MAKING);
        values.add(number.value());
        return values;
    }

    /** As the list and the head of the case say it: of a limit that the house has to keep, or of a step that waits. */
    private @Nullable LocalDate dueOn(RegistrationNumber number) {
        return Stream.concat(
                        limits.open(List.of(number)).stream()
                                .filter(RunningLimit::awaitsTheHouse)
                                .map(RunningLimit::dueOn),
                        work.firstDay(number).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Set<Word> words(RegistrationNumber number) {
        var words = new HashSet<Word>();
        people.of(number).forEach(one -> {
            add(words, one.isAgent() ? WordKind.AGENT : WordKind.PARTY, one.name());
            add(words, WordKind.REPRESENTATIVE, one.representative());
            add(words, WordKind.FIRM, one.firm());
            add(words, WordKind.PHONE, one.phone());
            add(words, WordKind.CREDIT_CODE, one.creditCode());
        });
        caseNos.stream()
                .flatMap(procedure -> procedure.caseNos(number).stream())
                .forEach(caseNo -> add(words, WordKind.CASE_NO, caseNo));
        courtCaseNos.of(number).forEach(one -> add(words, WordKind.COURT_CASE_NO, one));
        return words;
    }

    private static void add(Set<Word> words, WordKind kind, @Nullable String text) {
        if (text != null && !Terms.plain(text).isEmpty()) {
            words.add(new Word(kind, text.substring(0, Math.min(LONGEST_WORD, text.length()))));
        }
    }

    private void keepWords(RegistrationNumber number, Set<Word> words) {
        var tied = new LinkedHashMap<Word, Long>();
        jdbc.sql("""
            select w.id as word_id, w.kind, w.word from search_tie t join search_word w on w.id = t.word_id
            where t.registration_number = ?\
            """)
                .param(number.value())
                .query(Tied.class)
                .list()
                .forEach(one -> tied.put(new Word(one.kind(), one.word()), one.wordId()));
        batches.batchUpdate(
                "delete from search_tie where registration_number = ? and word_id = ?",
                tied.entrySet().stream()
                        .filter(one -> !words.contains(one.getKey()))
                        .map(one -> new Object[] {number.value(), one.getValue()})
                        .toList());
        batches.batchUpdate(
                "insert into search_tie (registration_number, word_id) values (?, ?)",
                words.stream()
                        .filter(word -> !tied.containsKey(word))
                        .map(word -> new Object[] {number.value(), idOf(word)})
                        .toList());
    }

    /** The word that is there, or a new one; two that are made at the same moment do no harm, each leads to its cases. */
    private long idOf(Word word) {
        return jdbc
                .sql("select min(id) from search_word where word = ? and kind = ?")
                .params(word.text(), word.kind().name())
                .query(Long.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> made(word));
    }

    private long made(Word word) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into search_word (kind, word, making) values (?, ?, ?)")
                .params(word.kind().name(), word.text(), WORDS)
                .update(key, "id");
        var id = Objects.requireNonNull(key.getKeyAs(Long.class));
        addTerms(Stream.of(Map.entry(word, id)));
        return id;
    }

    private void addTerms(Stream<Map.Entry<Word, Long>> words) {
        batches.batchUpdate(
                "insert into search_term (term, word_id) values (?, ?)",
                words.flatMap(one -> Terms.of(one.getKey()).stream().map(term -> new Object[] {term, one.getValue()}))
                        .toList());
    }

    /** Old installations, and changed makings: the next cases that are not as they would be indexed today. */
    List<RegistrationNumber> outdated(int most) {
        return jdbc.sql("""
            select registration_number from search_case where making < ?
            order by making, registration_number fetch first ? rows only\
            """).params(MAKING, most).query(String.class).list().stream()
                .map(RegistrationNumber::of)
                .toList();
    }

    /** After a change of the making: the terms of the case's words anew, once however many cases have the word. */
    void remakeTerms(RegistrationNumber number) {
        var words =
                jdbc.sql("""
                    select w.id as word_id, w.kind, w.word from search_tie t join search_word w on w.id = t.word_id
                    where t.registration_number = ? and w.making < ? order by w.id\
                    """).params(number.value(), WORDS).query(Tied.class).list();
        words.forEach(one -> {
            jdbc.sql("update search_word set making = ? where id = ?")
                    .params(WORDS, one.wordId())
                    .update();
            jdbc.sql("delete from search_term where word_id = ?")
                    .param(one.wordId())
                    .update();
        });
        addTerms(words.stream().map(one -> Map.entry(new Word(one.kind(), one.word()), one.wordId())));
    }

    /** Everything is to be indexed anew; words of no case go. */
    void forget() {
        jdbc.sql("update search_case set making = 0").update();
        jdbc.sql("update search_word set making = 0").update();
        var alone = "not exists (select 1 from search_tie t where t.word_id = %s)";
        jdbc.sql("delete from search_term where " + alone.formatted("search_term.word_id"))
                .update();
        jdbc.sql("delete from search_word where " + alone.formatted("search_word.id"))
                .update();
    }
}
