package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 调解会: the sessions of a mediation and their records (调解笔录). */
@Repository
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Session(
            int ordinal,
            @Nullable Long bookingId,
            @Nullable LocalDate heldOn,
            @Nullable String record,
            @Nullable SessionOutcome outcome) {}

    int arrange(long mediation, long bookingId) {
        var ordinal = of(mediation).size() + 1;
        jdbc.sql("insert into mediation_session (mediation_id, ordinal, booking_id) values (?, ?, ?)")
                .params(mediation, ordinal, bookingId)
                .update();
        return ordinal;
    }

    void record(long mediation, long bookingId, LocalDate heldOn, String record, SessionOutcome outcome) {
        jdbc.sql("""
                        update mediation_session set held_on = ?, record = ?, outcome = ?
                        where mediation_id = ? and booking_id = ?""")
                .params(heldOn, record, outcome.name(), mediation, bookingId)
                .update();
    }

    List<Session> of(long mediation) {
        return jdbc.sql("select * from mediation_session where mediation_id = ? order by ordinal")
                .param(mediation)
                .query(Session.class)
                .list();
    }
}
