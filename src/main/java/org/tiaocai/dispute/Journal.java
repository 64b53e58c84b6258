package org.tiaocai.dispute;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseTouched;
import org.tiaocai.shared.RegistrationNumber;

/** 办案日志: every act, and every step entered and left, written in the case's own transaction. */
@Component
public class Journal {

    private static final String ID = "id";
    private static final String STEP = """
            insert into journal (registration_number, happened_at, actor, kind, process_id, process_version,
                element_id, element_name, element_type, activity_instance, due_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Chain chain;

    Journal(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Clock clock,
            Actor actor,
            ApplicationEventPublisher events,
            Chain chain) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
        this.chain = chain;
    }

    /**
     * One line of the journal; {@code detail} is for those who may read the whole file.
     *
     * @param internal 副卷: the whole line is for those who may open the internal volume
     */
    public record Entry(
            long id,
            OffsetDateTime at,
            String actor,
            String title,
            @Nullable String detail,
            boolean internal) {}

    /** Writes down an act of the person (or the system) who acts now. */
    public void act(RegistrationNumber number, String title, @Nullable String detail) {
        write(number, title, detail, false);
    }

    /** The same of what belongs to the internal volume: deliberation, discussion, review before signing. */
    public void internalAct(RegistrationNumber number, String title, @Nullable String detail) {
        write(number, title, detail, true);
    }

    private void write(RegistrationNumber number, String title, @Nullable String detail, boolean internal) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into journal (registration_number, happened_at, actor, kind, title, detail, internal)
                        values (?, ?, ?, 'ACT', ?, ?, ?)""")
                .params(number.value(), OffsetDateTime.now(clock), actor.id(), title, detail, internal)
                .update(id, ID);
        link(number, id);
        events.publishEvent(new CaseTouched(number));
    }

    /** Writes down an act that is not about one case, such as an export. */
    public void ofTheHouse(String title, @Nullable String detail) {
        jdbc.sql("insert into journal (happened_at, actor, kind, title, detail) values (?, ?, 'ACT', ?, ?)")
                .params(OffsetDateTime.now(clock), actor.id(), title, detail)
                .update();
    }

    /** 阶段变化: written only where the case stands elsewhere until now, so that each line is a stage entered. */
    void stage(RegistrationNumber number, Stage stage) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into journal (registration_number, happened_at, actor, kind, element_id)
                        select registration_number, ?, ?, 'STAGE', ? from dispute where registration_number = ? and closed_on is null and stage <> ?""")
                .params(OffsetDateTime.now(clock), actor.id(), stage.name(), number.value(), stage.name())
                .update(id, ID);
        link(number, id);
        events.publishEvent(new CaseTouched(number));
    }

    /** The stage in which a case begins. */
    void firstStage(RegistrationNumber number, Stage stage) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into journal (registration_number, happened_at, actor, kind, element_id)
                        values (?, ?, ?, 'STAGE', ?)""")
                .params(number.value(), OffsetDateTime.now(clock), actor.id(), stage.name())
                .update(id, ID);
        link(number, id);
    }

    /** Steps of the transaction will be written as it commits. */
    void stepsWillCome() {
        chain.expect();
    }

    void steps(List<JournalStep> steps) {
        if (!steps.isEmpty()) {
            write(steps);
        }
        events.publishEvent(new StepsRecorded(steps));
        steps.stream()
                .map(JournalStep::number)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::touch);
    }

    private void write(List<JournalStep> steps) {
        var ids = new GeneratedKeyHolder();
        batches.batchUpdate(
                connection -> connection.prepareStatement(STEP, new String[] {ID}),
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement row, int at) throws SQLException {
                        var values = values(steps.get(at));
                        for (var column = 0; column < values.length; column++) {
                            row.setObject(column + 1, values[column]);
                        }
                    }

                    @Override
                    public int getBatchSize() {
                        return steps.size();
                    }
                },
                ids);
        for (var at = 0; at < steps.size(); at++) {
            var number = steps.get(at).number();
            if (number != null) {
                var id =
                        (Number) Objects.requireNonNull(ids.getKeyList().get(at).get(ID));
                chain.note(RegistrationNumber.of(number), LinkKind.JOURNAL, id.longValue());
            }
        }
    }

    private static @Nullable Object[] values(JournalStep step) {
        return new @Nullable Object[] {
            step.number(),
            step.at(),
            step.actor(),
            step.kind().name(),
            step.processId(),
            step.processVersion(),
            step.elementId(),
            step.elementName(),
            step.elementType(),
            step.activityInstance(),
            step.dueOn()
        };
    }

    /** Nothing where no line was written. */
    private void link(RegistrationNumber number, GeneratedKeyHolder written) {
        var id = written.getKeyList().isEmpty() ? null : written.getKeyAs(Long.class);
        if (id != null) {
            chain.note(number, LinkKind.JOURNAL, id);
        }
    }

    void touch(String number) {
        events.publishEvent(new CaseTouched(RegistrationNumber.of(number)));
    }

    /** An act in one of several cases. */
    public record InCase(RegistrationNumber number, Entry entry) {}

    /** What others did in these cases since then, the newest first. */
    public List<InCase> byOthers(Collection<RegistrationNumber> numbers, OffsetDateTime since, String me, int most) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id, registration_number, happened_at, actor, title, detail, internal from journal
                        where kind = 'ACT' and registration_number in (:numbers) and happened_at >= :since and actor <> :me
                        order by id desc limit :most""")
                        .param(
                                "numbers",
                                numbers.stream().map(RegistrationNumber::value).toList())
                        .param("since", since)
                        .param("me", me)
                        .param("most", most)
                        .query((row, line) -> new InCase(
                                RegistrationNumber.of(row.getString("registration_number")),
                                new Entry(
                                        row.getLong("id"),
                                        row.getObject("happened_at", OffsetDateTime.class),
                                        row.getString("actor"),
                                        row.getString("title"),
                                        row.getString("detail"),
                                        row.getBoolean("internal"))))
                        .list();
    }

    /**
     * What was written as a step was entered: the acts of the step before it in the same process, the newest first. A reason for
     * sending back stands there.
     */
    public List<Entry> saidOnEntering(RegistrationNumber number, String activityInstance) {
        return jdbc.sql("""
                        select a.id, a.happened_at as at, a.actor, a.title, a.detail, a.internal from journal a
                        join journal entered on entered.registration_number = a.registration_number
                            and entered.activity_instance = :step and entered.kind = 'STEP_ENTERED'
                        where a.registration_number = :number and a.kind = 'ACT' and a.id < entered.id and a.id > (
                            select min(b.id) from journal b where b.registration_number = :number and b.activity_instance = (
                                select l.activity_instance from journal l where l.id = (
                                    select max(o.id) from journal o where o.registration_number = :number and o.id < entered.id
                                        and o.process_id = entered.process_id and o.element_type = 'userTask'
                                        and o.kind in ('STEP_LEFT', 'STEP_CANCELLED'))))
                        order by a.id desc""")
                .param("number", number.value())
                .param("step", activityInstance)
                .query(Entry.class)
                .list();
    }

    /** The acts of a case, newest last. */
    public List<Entry> acts(RegistrationNumber number) {
        return jdbc.sql("""
                        select id, happened_at as at, actor, title, detail, internal from journal
                        where registration_number = ? and kind = 'ACT' order by id""").param(number.value()).query(Entry.class).list();
    }
}
