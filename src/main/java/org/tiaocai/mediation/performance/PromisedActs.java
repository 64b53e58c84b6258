package org.tiaocai.mediation.performance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.mediation.AgreedPromises.Promise;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All that agreements in effect promise; what is performed or filed changes no more. */
@Repository
public class PromisedActs {

    private static final String OPEN = "state in ('PROMISED', 'BREACHED', 'LEFT')";

    private final JdbcClient jdbc;
    private final Rows<PromisedAct> rows;

    PromisedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "promised_act", this::read);
    }

    void keep(RegistrationNumber number, long mediation, List<Promise> promises) {
        var ordinal = 0;
        for (var one : promises) {
            var id = rows.insert(
                            "registration_number, mediation_id, ordinal, claim_ordinal, amount, promised_on, due_on, state")
                    .values(
                            number,
                            mediation,
                            ++ordinal,
                            one.claim(),
                            one.amount(),
                            one.dueOn(),
                            one.dueOn(),
                            State.PROMISED);
            one.debtors().forEach(party -> add(id, party, true));
            one.creditors().forEach(party -> add(id, party, false));
        }
    }

    private void add(long act, long party, boolean pays) {
        jdbc.sql("insert into promised_act_party (act_id, party_id, pays) values (?, ?, ?)")
                .params(act, party, pays)
                .update();
    }

    /** Of the agreement of a case, in its order. */
    public List<PromisedAct> of(RegistrationNumber number) {
        return rows.of(number);
    }

    List<PromisedAct> of(long mediation) {
        return rows.where("mediation_id = ? order by ordinal", mediation);
    }

    /** Those that have gone to arbitration under that number. */
    List<PromisedAct> filedAs(RegistrationNumber number) {
        return rows.where("filed_as = ? order by id", number);
    }

    /** 全部履行: something was promised, and all of it is done. */
    public boolean isPerformed(RegistrationNumber number) {
        var all = of(number);
        return !all.isEmpty() && all.stream().allMatch(one -> one.state() == State.PERFORMED);
    }

    /** The first last day of what is not performed. */
    public Optional<LocalDate> firstDue(RegistrationNumber number) {
        return of(number).stream()
                .filter(PromisedAct::isUnperformed)
                .map(PromisedAct::dueOn)
                .min(LocalDate::compareTo);
    }

    void performed(PromisedAct one, LocalDate on) {
        var all = one.amount() == null ? BigDecimal.ZERO : one.amount();
        rows.updateIf(OPEN, one.id(), "state = ?, paid = ?, performed_on = ?", State.PERFORMED, all, on);
    }

    void paid(PromisedAct one, BigDecimal more) {
        rows.updateIf(OPEN, one.id(), "paid = ?", one.paid().add(more));
    }

    void now(PromisedAct one, State state) {
        rows.updateIf(OPEN, one.id(), "state = ?", state);
    }

    void postponed(PromisedAct one, LocalDate until) {
        rows.updateIf(OPEN, one.id(), "state = ?, due_on = ?", State.PROMISED, until);
    }

    /** What had gone to the application of that number. */
    void openAgain(RegistrationNumber voided) {
        jdbc.sql("update promised_act set state = 'LEFT', filed_as = null where filed_as = ?")
                .param(voided.value())
                .update();
    }

    void filed(PromisedAct one, RegistrationNumber as) {
        rows.updateIf(OPEN, one.id(), "state = ?, filed_as = ?", State.FILED, as);
    }

    private PromisedAct read(ResultSet row, int line) throws SQLException {
        var id = row.getLong("id");
        return new PromisedAct(
                id,
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("mediation_id"),
                row.getInt("ordinal"),
                row.getInt("claim_ordinal"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("paid"),
                row.getObject("promised_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("performed_on", LocalDate.class),
                row.getString("filed_as"),
                parties(id, true),
                parties(id, false));
    }

    private List<Long> parties(long act, boolean pay) {
        return jdbc.sql("""
                        select m.party_id from promised_act_party m join party p on p.id = m.party_id
                        where m.act_id = ? and m.pays = ? order by p.side, p.ordinal""").params(act, pay).query(Long.class).list();
    }
}
