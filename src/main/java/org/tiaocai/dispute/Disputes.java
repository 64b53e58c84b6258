package org.tiaocai.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All disputes: registered once, moved from stage to stage, closed with an outcome. */
@Repository
public class Disputes {

    private static final String WARNING = "登记时的提示";

    private final JdbcClient jdbc;
    private final Rows<Dispute> rows;
    private final RegistrationNumbers numbers;
    private final Parties parties;
    private final Claims claims;
    private final EvidenceItems evidence;
    private final Journal journal;
    private final Clock clock;
    private final Actor actor;
    private final ApplicationEventPublisher events;

    Disputes(
            JdbcClient jdbc,
            RegistrationNumbers numbers,
            Parties parties,
            Claims claims,
            EvidenceItems evidence,
            Journal journal,
            Clock clock,
            Actor actor,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "dispute", Dispute.class);
        this.numbers = numbers;
        this.parties = parties;
        this.claims = claims;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** 逐件办理: of several acts on one case at the same moment the second begins when the first is done, and sees it. */
    public void inTurn(RegistrationNumber number) {
        jdbc.sql("select registration_number from dispute where registration_number = ? for update")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    /** 登记: writes the dispute down under a new number. @throws Refused for a day in the future */
    public RegistrationNumber register(Registration form) {
        var today = LocalDate.now(clock);
        notInFuture("收到申请的日期", form.receivedOn(), today);
        notInFuture("知道权利被侵害的日期", form.rightKnownOn(), today);
        notInFuture("劳动关系终止的日期", form.relationEndedOn(), today);
        form.parties().forEach(party -> notInFuture("死亡的日期", party.heirOfDiedOn(), today));
        OpposedSides.check(form.parties(), form.opposedAnswer());
        form.claims().forEach(claim -> notInFuture("请求期间的起始日", claim.fromDay(), today));
        var number = numbers.next(today.getYear());
        jdbc.sql("""
                        insert into dispute (registration_number, received_on, registered_at, registered_by, channel, cause, scope,
                            facts, workers_concerned, common_claim, wage_arrears_evident, migrant_worker,
                            right_known_on, stage, road, relation_ended_on, relation_ongoing, opposed_answer)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        form.receivedOn(),
                        OffsetDateTime.now(clock),
                        actor.id(),
                        form.channel().name(),
                        form.cause().name(),
                        form.scope().name(),
                        form.facts(),
                        form.workers(),
                        form.isClaimCommon(),
                        form.wageArrearsEvident(),
                        form.migrantWorker(),
                        form.rightKnownOn(),
                        Stage.REGISTERED.name(),
                        form.road().name(),
                        form.relationEndedOn(),
                        form.relationOngoing(),
                        Typed.text(form.opposedAnswer()))
                .update();
        parties.add(number, form.parties(), form.receivedOn());
        claims.add(number, form.claims());
        evidence.add(number, form.evidence() == null ? List.of() : form.evidence());
        journal.firstStage(number, Stage.REGISTERED);
        journal.act(
                number,
                "登记争议",
                form.road().label() + "；来源：" + form.channel().label() + "；案由："
                        + form.cause().label());
        form.warnings().forEach(warning -> journal.act(number, WARNING, warning));
        if (Typed.text(form.opposedAnswer()) != null) {
            journal.act(number, "登记时核对双方当事人", Typed.text(form.opposedAnswer()));
        }
        if (form.workers() > form.workersConcerned()) {
            journal.act(number, "更正涉及劳动者人数", form.workersConcerned() + " 人改为 " + form.workers() + " 人（申请人中的自然人）");
        }
        return number;
    }

    /** What the registering warned of: a name on both sides, a claim told twice. */
    public List<String> warnings(RegistrationNumber number) {
        return journal.acts(number).stream()
                .filter(act -> act.title().equals(WARNING))
                .map(act -> Objects.requireNonNullElse(act.detail(), ""))
                .toList();
    }

    /** What the handler found where one person or agent is on both sides; empty where that was not asked. */
    public Optional<String> opposedAnswer(RegistrationNumber number) {
        return jdbc.sql(
                        "select opposed_answer from dispute where registration_number = ? and opposed_answer is not null")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    /** Moves the case on; a closed case stays closed. */
    public void moveTo(RegistrationNumber number, Stage stage) {
        journal.stage(number, stage);
        var moved = jdbc.sql("update dispute set stage = ? where registration_number = ? and closed_on is null")
                .params(stage.name(), number.value())
                .update();
        if (moved == 0) {
            throw new Refused("案件 " + number + " 已办结，不能再变更阶段");
        }
    }

    /** The road that the case is on from now; the journal keeps the one on which it came. */
    public void take(RegistrationNumber number, Road road) {
        jdbc.sql("update dispute set road = ? where registration_number = ?")
                .params(road.name(), number.value())
                .update();
    }

    public void close(RegistrationNumber number, DisputeOutcome outcome) {
        journal.stage(number, Stage.CLOSED);
        var closed = jdbc.sql(
                        "update dispute set stage = ?, outcome = ?, closed_on = ? where registration_number = ? and closed_on is null")
                .params(Stage.CLOSED.name(), outcome.name(), LocalDate.now(clock), number.value())
                .update();
        if (closed == 0) {
            throw new Refused("案件 " + number + " 已办结，不能重复办结");
        }
        journal.act(number, "办结：" + outcome.label(), null);
        events.publishEvent(new DisputeClosed(number, outcome));
    }

    public Dispute get(RegistrationNumber number) {
        return find(number).orElseThrow(() -> new Refused("没有登记号为 " + number + " 的案件"));
    }

    public Optional<Dispute> find(RegistrationNumber number) {
        return rows.where("registration_number = ?", number).stream().findFirst();
    }

    public List<Dispute> find(Collection<RegistrationNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select *, registration_number as number from dispute where registration_number in (:numbers)")
                        .param(
                                "numbers",
                                numbers.stream().map(RegistrationNumber::value).toList())
                        .query(Dispute.class)
                        .list();
    }

    /** The newest cases first, for the lists of the start page. */
    public List<Dispute> newest(int howMany) {
        return rows.where("true order by registration_number desc fetch first ? rows only", howMany);
    }

    private static void notInFuture(String what, @org.jspecify.annotations.Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new Refused(what + "（" + day + "）不能晚于今天");
        }
    }
}
