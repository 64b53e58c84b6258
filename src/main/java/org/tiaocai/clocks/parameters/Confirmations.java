package org.tiaocai.clocks.parameters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 待确认事项的核对: what an administrator has found in the source. */
@Component
public class Confirmations {

    private final JdbcClient jdbc;
    private final ParameterJournal journal;
    private final Clock clock;
    private final Actor actor;

    Confirmations(JdbcClient jdbc, ParameterJournal journal, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /** @param correct whether the source says what the program assumes */
    public record Finding(boolean correct, String source, String decidedBy, OffsetDateTime decidedAt) {}

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

    @Transactional
    void decide(Assumption assumption, boolean correct, @Nullable String source) {
        if (source == null || source.isBlank() || source.length() > 500) {
            throw new Refused("请填写核对所依据的文件名称、文号和条文，不超过五百字");
        }
        try {
            jdbc.sql("""
                            insert into confirmation (assumption, correct, source, decided_by, decided_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(assumption.name(), correct, source.strip(), actor.id(), OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException decidedMeanwhile) {
            throw new Refused("这一事项已经由他人核对，请刷新页面查看");
        }
        journal.write("核对：" + assumption.label(), null, correct ? "与依据一致" : "与依据不一致", source.strip());
    }
}
