package org.tiaocai.historic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.search.ListedTerms;

/**
 * As what a historic case may be typed, kept when it is taken in. Those of before are indexed after the start, each in a
 * transaction of its own; broken off, it goes on at the next start.
 */
@Component
class HistoricIndex {

    private static final Logger LOG = LoggerFactory.getLogger(HistoricIndex.class);
    private static final int PART = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    HistoricIndex(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    private record Old(long id, String oldNumber, String applicants, String respondents) {}

    @EventListener
    void open(ApplicationReadyEvent ready) {
        var thread = Executors.defaultThreadFactory().newThread(this::run);
        thread.setName("historic-index");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        var done = everything();
        if (done > 0) {
            LOG.info("历史案件的查找索引已补建 {} 件", done);
        }
    }

    /** All that is outdated. @return how many cases were indexed */
    int everything() {
        var done = 0;
        for (var part = outdated(); !part.isEmpty(); part = outdated()) {
            for (var one : part) {
                transaction.executeWithoutResult(alone -> again(one));
                done++;
            }
        }
        return done;
    }

    private List<Old> outdated() {
        return jdbc.sql("""
            select id, old_number, applicants, respondents from historic_case where making < ?
            order by making, id fetch first ? rows only\
            """).params(ListedTerms.MAKING, PART).query(Old.class).list();
    }

    /** Where two nodes start at once, the second finds it done. */
    private void again(Old one) {
        var isMine = jdbc.sql("update historic_case set making = ? where id = ? and making < ?")
                        .params(ListedTerms.MAKING, one.id(), ListedTerms.MAKING)
                        .update()
                > 0;
        if (isMine) {
            jdbc.sql("delete from historic_term where historic_id = ?")
                    .param(one.id())
                    .update();
            keep(one.id(), one.oldNumber(), one.applicants(), one.respondents());
        }
    }

    void keep(long id, String oldNumber, String applicants, String respondents) {
        batches.batchUpdate(
                "insert into historic_term (term, historic_id) values (?, ?)",
                terms(oldNumber, applicants, respondents).stream()
                        .map(term -> new Object[] {term, id})
                        .toList());
    }

    private static Set<String> terms(String oldNumber, String applicants, String respondents) {
        var terms = new TreeSet<>(ListedTerms.ofNumber(oldNumber));
        terms.addAll(ListedTerms.ofNames(applicants));
        terms.addAll(ListedTerms.ofNames(respondents));
        return terms;
    }
}
