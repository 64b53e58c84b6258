package org.tiaocai.limits.parameters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;

/** 待确认事项的核对: what an administrator has found in the source. */
@Component
public class Confirmations {

    private final JdbcClient jdbc;
    private final SettingJournal journal;
    private final Clock clock;
    private final Actor actor;

    Confirmations(JdbcClient jdbc, SettingJournal journal, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * @param version which finding on this assumption it is
     * @param correct whether the source says what the program assumes
     */
    public record Finding(int version, boolean correct, String source, String decidedBy, OffsetDateTime decidedAt) {

        /** 状态; who has found nothing yet leaves 未确认. */
        public String label() {
            return correct ? "已确认" : "已更正";
        }
    }

    public boolean isConfirmed(Assumption assumption) {
        var finding = findings().get(assumption);
        return finding != null && finding.correct();
    }

    public Map<Assumption, Finding> findings() {
        var findings = new EnumMap<Assumption, Finding>(Assumption.class);
        jdbc.sql("select * from confirmation").query(row -> {
            findings.put(
                    Assumption.valueOf(row.getString("assumption")),
                    new Finding(
                            row.getInt("version"),
                            row.getBoolean("correct"),
                            row.getString("source"),
                            row.getString("decided_by"),
                            row.getObject("decided_at", OffsetDateTime.class)));
        });
        return findings;
    }

    /** Those that nobody has looked into yet. */
    public List<Assumption> open() {
        var findings = findings();
        return List.of(Assumption.values()).stream()
                .filter(assumption -> !findings.containsKey(assumption))
                .toList();
    }

    /**
     * What the source says; a later finding replaces the one that was seen. Said twice, it is written once.
     *
     * @param seen the version of the finding that the person had before their eyes, 0 for none
     */
    @Transactional
    void decide(Assumption assumption, boolean correct, String text, int seen) {
        var source = text.strip();
        new Faults.Check()
                .filled(source, "finding", correct ? "所依据的文件名称、文号和条文" : "原文的规定和出处")
                .refuse();
        var before = findings().get(assumption);
        if (before != null
                && before.correct() == correct
                && before.source().equals(source)
                && before.decidedBy().equals(actor.id())) {
            return;
        }
        if (!(seen == 0 ? first(assumption, correct, source) : another(assumption, correct, source, seen))) {
            throw Faults.of("finding", "这一事项刚刚由他人核对，请看新的结果后再保存");
        }
        journal.write(
                SettingJournal.Area.LIMITS,
                "核对：" + assumption.label(),
                before == null ? "未确认" : before.label() + "：" + before.source(),
                correct ? "已确认" : "已更正",
                source);
    }

    private boolean first(Assumption assumption, boolean correct, String source) {
        try {
            return jdbc.sql("""
                            insert into confirmation (assumption, correct, source, decided_by, decided_at, version)
                            values (?, ?, ?, ?, ?, 1)""")
                            .params(assumption.name(), correct, source, actor.id(), OffsetDateTime.now(clock))
                            .update()
                    == 1;
        } catch (DuplicateKeyException | ConcurrencyFailureException decidedMeanwhile) {
            return false;
        }
    }

    private boolean another(Assumption assumption, boolean correct, String source, int seen) {
        return jdbc.sql("""
                        update confirmation set correct = ?, source = ?, decided_by = ?, decided_at = ?,
                            version = version + 1 where assumption = ? and version = ?""")
                        .params(correct, source, actor.id(), OffsetDateTime.now(clock), assumption.name(), seen)
                        .update()
                == 1;
    }
}
