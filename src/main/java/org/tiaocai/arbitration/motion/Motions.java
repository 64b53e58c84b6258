package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All motions of all cases. */
@Repository
@Transactional
public class Motions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Motions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Motion register(RegistrationNumber number, MotionKind kind, MotionForm form, String by) {
        var details = form.details(kind);
        var claim = details.claim();
        var party = details.party();
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into motion (registration_number, kind, raised_by, raised_on, registered_by, content, ground, days,
                            reference, happened_on, claim_type, claim_amount, claim_replaces, party_side, party_kind,
                            party_name, party_phone, party_address, answer_waived)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        kind.name(),
                        name(form.raisedBy()),
                        LocalDate.now(clock),
                        by,
                        form.content(),
                        name(details.ground()),
                        details.days(),
                        details.reference(),
                        details.happenedOn(),
                        claim == null ? null : claim.type().name(),
                        claim == null ? null : claim.amount(),
                        claim == null ? null : claim.replaces(),
                        party == null ? null : party.side().name(),
                        party == null ? null : party.kind().name(),
                        party == null ? null : party.name(),
                        party == null ? null : party.phone(),
                        party == null ? null : party.address(),
                        details.answerWaived())
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void decide(long id, Motion.Decision decision, String by, @Nullable String reason) {
        var decided = jdbc.sql("""
                        update motion set decision = ?, decided_on = ?, decided_by = ?, decision_reason = ?
                        where id = ? and decision is null""")
                .params(decision.name(), LocalDate.now(clock), by, reason, id)
                .update();
        if (decided == 0) {
            throw new Refused("这项申请已经作出决定，请刷新后查看");
        }
    }

    /** 中止审理 has ended. */
    void end(long id, LocalDate on) {
        jdbc.sql("update motion set ended_on = ? where id = ?").params(on, id).update();
    }

    @Transactional(readOnly = true)
    public Motion get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项申请"));
    }

    /** The motions of a case in the order in which they were raised. */
    @Transactional(readOnly = true)
    public List<Motion> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    /** 中止审理 that goes on now. */
    @Transactional(readOnly = true)
    public Optional<Motion> suspension(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.kind() == MotionKind.SUSPENSION
                        && one.decision() == Motion.Decision.GRANTED
                        && one.endedOn() == null)
                .findFirst();
    }

    private List<Motion> rows(String condition, Object key) {
        return jdbc.sql("select * from motion where " + condition)
                .param(key)
                .query((row, line) -> MotionRow.read(row))
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
