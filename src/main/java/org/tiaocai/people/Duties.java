package org.tiaocai.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 办案职责 of each case, kept apart by {@link KeptApart}; who is locked out takes none. */
@Repository
@Transactional
public class Duties {

    private static final Set<String> TRIBUNAL = Set.of(Groups.ARBITRATOR, Groups.PRESIDING, Groups.CLERK);
    private static final String LOCKED_OUT = "该人员在本案的回避尚未决定或者已经决定回避，不能参与本案";

    private final JdbcClient jdbc;
    private final ObjectProvider<KeptOut> outside;
    private final Clock clock;

    Duties(JdbcClient jdbc, ObjectProvider<KeptOut> outside, Clock clock) {
        this.jdbc = jdbc;
        this.outside = outside;
        this.clock = clock;
    }

    /** The person does this in the case from now on; a second time changes nothing. @throws Refused with the reason */
    public void take(RegistrationNumber number, String person, Duty duty) {
        var had = has(number, person, duty);
        if (!had) {
            outside.forEach(one -> one.hold(number, duty));
        }
        refuse(number, person, duty);
        if (had) {
            return;
        }
        var again = jdbc.sql("""
            update duty set released_at = null, replaced = false, taken_at = ?
            where registration_number = ? and person = ? and duty = ?\
            """)
                .params(OffsetDateTime.now(clock), number.value(), person, duty.name())
                .update();
        if (again == 0) {
            jdbc.sql("insert into duty (registration_number, person, duty, taken_at) values (?, ?, ?, ?)")
                    .params(number.value(), person, duty.name(), OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** @throws Refused with the reason when the rules keep the person from the duty */
    public void refuse(RegistrationNumber number, String person, Duty duty) {
        reasonAgainst(number, person, duty).ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    /** Why the person may not do this in the case, for lists that offer only who may. */
    public Optional<String> reasonAgainst(RegistrationNumber number, String person, Duty duty) {
        if (isLockedOut(number, person)) {
            return Optional.of(LOCKED_OUT);
        }
        return taken(number, person).stream()
                .flatMap(taken -> KeptApart.between(taken, duty)
                        .map(rule -> "该人员已是本案的" + taken.label() + "，不能再担任" + duty.label() + "：" + rule.because()))
                .findFirst()
                .or(() -> former(number, person).stream()
                        .flatMap(former -> KeptApart.forGood(former, duty)
                                .map(rule ->
                                        "该人员曾是本案的" + former.label() + "，不能再担任" + duty.label() + "：" + rule.because()))
                        .findFirst())
                .or(() -> outside.stream()
                        .flatMap(one -> one.reasonAgainst(number, person, duty).stream())
                        .findFirst());
    }

    /** 不再担任: another takes the duty over; that the person had it stays on record. */
    public void release(RegistrationNumber number, String person, Duty duty) {
        jdbc.sql("""
            update duty set released_at = ?
            where registration_number = ? and person = ? and duty = ? and released_at is null\
            """)
                .params(OffsetDateTime.now(clock), number.value(), person, duty.name())
                .update();
    }

    /** 更换: another takes the place, and the person reads the case no more. */
    public void replace(RegistrationNumber number, String person, Duty duty) {
        release(number, person, duty);
        jdbc.sql("update duty set replaced = true where registration_number = ? and person = ? and duty = ?")
                .params(number.value(), person, duty.name())
                .update();
    }

    /** @throws Refused while the person's recusal is pending, and for good once it is upheld */
    void refuseLockedOut(RegistrationNumber number, String person) {
        if (isLockedOut(number, person)) {
            throw new Refused(LOCKED_OUT);
        }
    }

    /** 转入下一程序: whoever had the duty has it no longer. */
    public void release(RegistrationNumber number, Duty duty) {
        of(number, duty).forEach(person -> release(number, person, duty));
    }

    /** 误派的更正: whoever was given the duty and has done nothing of it has never had it. */
    public void undo(RegistrationNumber number, Duty duty) {
        jdbc.sql("delete from duty where registration_number = ? and duty = ? and released_at is null")
                .params(number.value(), duty.name())
                .update();
    }

    /**
     * 组庭以后: what is offered to all arbitrators and clerks is for those of the case's own tribunal.
     *
     * @param offeredTo the groups of the person by which the task is offered to them
     */
    public boolean isOpenTo(RegistrationNumber number, String person, Set<String> offeredTo) {
        return !TRIBUNAL.containsAll(offeredTo)
                || of(number, Duty.ARBITRATOR).isEmpty()
                || has(number, person, Duty.ARBITRATOR)
                || has(number, person, Duty.CLERK);
    }

    /** 不在席: the person sat in the tribunal, or recorded for it, and does so no longer. */
    public boolean hasLeftTribunal(RegistrationNumber number, String person) {
        var now = taken(number, person);
        return !now.contains(Duty.ARBITRATOR)
                && !now.contains(Duty.CLERK)
                && former(number, person).stream().anyMatch(once -> once == Duty.ARBITRATOR || once == Duty.CLERK);
    }

    /** 暂停参与 (规则12): from the recusal on, and for good once it is upheld. */
    public void lockOut(RegistrationNumber number, String person) {
        if (!isLockedOut(number, person)) {
            jdbc.sql("insert into duty_lock (registration_number, person, locked_at) values (?, ?, ?)")
                    .params(number.value(), person, OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** 恢复参与: the recusal was dismissed. */
    public void readmit(RegistrationNumber number, String person) {
        jdbc.sql("delete from duty_lock where registration_number = ? and person = ?")
                .params(number.value(), person)
                .update();
    }

    /** Whether the person does anything in the case, and so reads it whole. */
    public boolean takesPart(RegistrationNumber number, String person) {
        return !taken(number, person).isEmpty();
    }

    public boolean has(RegistrationNumber number, String person, Duty duty) {
        return taken(number, person).contains(duty);
    }

    /** Who has the duty in the case, in the order in which they took it. */
    public List<String> of(RegistrationNumber number, Duty duty) {
        return jdbc.sql("""
            select person from duty where registration_number = ? and duty = ? and released_at is null
            order by taken_at, person\
            """)
                .params(number.value(), duty.name())
                .query(String.class)
                .list();
    }

    /** What the person does in the case now. */
    public List<Duty> taken(RegistrationNumber number, String person) {
        return duties(number, person, "released_at is null");
    }

    /** What the person did in the case once, and does no longer. */
    public List<Duty> former(RegistrationNumber number, String person) {
        return duties(number, person, "released_at is not null");
    }

    /** Of these, what ended with its part of the case, and not because another took the place. */
    public List<Duty> concluded(RegistrationNumber number, String person) {
        return duties(number, person, "released_at is not null and not replaced");
    }

    /** A duty that the person has or had, in any case. @param isReplaced whether another took the place */
    public record Taken(RegistrationNumber number, Duty duty, boolean isFormer, boolean isReplaced) {}

    /** All that the person does and did. */
    public List<Taken> all(String person) {
        return jdbc.sql("select registration_number, duty, released_at, replaced from duty where person = ?")
                .param(person)
                .query((row, line) -> new Taken(
                        RegistrationNumber.of(row.getString("registration_number")),
                        Duty.valueOf(row.getString("duty")),
                        row.getObject("released_at") != null,
                        row.getBoolean("replaced")))
                .list();
    }

    /** The cases in which one of the people has the duty now. */
    public Set<RegistrationNumber> with(Duty duty, Collection<String> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                    select distinct registration_number from duty
                    where person in (:people) and duty = :duty and released_at is null\
                    """)
                        .param("people", people)
                        .param("duty", duty.name())
                        .query((row, line) -> RegistrationNumber.of(row.getString("registration_number")))
                        .list());
    }

    /** Whether a recusal keeps the person from the case, undecided or upheld (规则12). */
    public boolean isLockedOut(RegistrationNumber number, String person) {
        return lockedOut(person).contains(number);
    }

    /** The cases that a recusal keeps the person from; for lists. */
    public Set<RegistrationNumber> lockedOut(String person) {
        return Set.copyOf(jdbc.sql("select registration_number from duty_lock where person = ?")
                .param(person)
                .query((row, line) -> RegistrationNumber.of(row.getString("registration_number")))
                .list());
    }

    private List<Duty> duties(RegistrationNumber number, String person, String condition) {
        return jdbc.sql("select duty from duty where registration_number = ? and person = ? and " + condition
                        + " order by duty")
                .params(number.value(), person)
                .query(Duty.class)
                .list();
    }
}
