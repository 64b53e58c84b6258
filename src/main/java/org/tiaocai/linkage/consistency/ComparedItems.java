package org.tiaocai.linkage.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.Period;

/** What liaison officers have entered of judgments in effect; of a proceeding judged twice the later judgment counts. */
@Repository
@Transactional(readOnly = true)
public class ComparedItems {

    private final JdbcClient jdbc;

    ComparedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose judgment took effect within the period, in the order of that day. */
    public List<ComparedItem> within(Period period) {
        return jdbc.sql("""
                        select i.result_id, i.award_item_id, r.registration_number as number, m.court, m.docket_no, r.effective_on,
                            a.claim_type as type, a.ruling, a.amount awarded, i.verdict, i.amount judged, i.cause
                        from court_result r
                        join court_result_item i on i.result_id = r.id
                        join court_proceeding m on m.id = r.proceeding_id
                        join award_item a on a.id = i.award_item_id
                        where r.effective_on between ? and ? and not exists (select 1 from court_result later
                            where later.proceeding_id = r.proceeding_id and later.effective_on is not null and later.id > r.id)
                        order by r.effective_on, r.id, a.claim_ordinal, a.id""")
                .params(period.first(), period.last())
                .query(ComparedItem.class)
                .list();
    }

    /** Matters that ended within the period without a decision on the single claims, by how they ended. */
    Map<ProceedingResult, Long> endedOtherwise(Period period) {
        var ends = new TreeMap<ProceedingResult, Long>();
        jdbc.sql("""
                        select result, count(*) n from court_proceeding
                        where effective_on between ? and ? and result not in ('JUDGMENT', 'PARTLY_SET_ASIDE')
                        group by result""").params(period.first(), period.last()).query(row -> {
            ends.put(ProceedingResult.valueOf(row.getString("result")), row.getLong("n"));
        });
        return ends;
    }

    /** Matters that a court had docketed by the day and not ended. */
    long pendingOn(LocalDate day) {
        return jdbc.sql("""
                        select count(*) from court_proceeding where filed_on <= ? and (effective_on is null or effective_on > ?)""").params(day, day).query(Long.class).single();
    }
}
