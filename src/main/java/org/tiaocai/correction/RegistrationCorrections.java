package org.tiaocai.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.correction.RegistrationCorrection.Content;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.Vault;

/** 各次更正, before and after sealed like an identity number. */
@Repository
@Transactional
class RegistrationCorrections {

    private final Rows<RegistrationCorrection> rows;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final ObjectMapper json = new ObjectMapper();
    private final Actor actor;
    private final Clock clock;

    RegistrationCorrections(JdbcClient jdbc, Vault vault, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "registration_correction", this::read);
        this.vault = vault;
        this.actor = actor;
        this.clock = clock;
    }

    long insert(
            RegistrationNumber number,
            CorrectionKind kind,
            long subject,
            Content content,
            @Nullable Long evidence,
            boolean weighty) {
        rows.once(number, kind, subject, written(content));
        return rows.insert(
                        "registration_number, kind, subject, content, evidence_id, weighty, proposed_by, proposed_at")
                .values(
                        number,
                        kind,
                        subject,
                        vault.seal(written(content), number.value()),
                        evidence,
                        weighty,
                        actor.id(),
                        OffsetDateTime.now(clock));
    }

    void decided(long id, CorrectionDecision decision, @Nullable String refusal) {
        rows.update(
                id,
                "decision = ?, decided_by = ?, decided_at = ?, refusal = ?",
                decision,
                actor.id(),
                OffsetDateTime.now(clock),
                refusal);
    }

    /** It holds from now on; the papers that are there were made before. */
    void tookEffect(RegistrationCorrection one) {
        var last = jdbc.sql("select max(id) from document where registration_number = ?")
                .param(one.number().value())
                .query(Long.class)
                .optional()
                .orElse(null);
        rows.update(one.id(), "last_paper = ?", last);
    }

    RegistrationCorrection get(long id) {
        return rows.get(id, "没有这次更正");
    }

    List<RegistrationCorrection> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** What waits for approval of the same subject. */
    Optional<RegistrationCorrection> pending(RegistrationNumber number, CorrectionKind kind, long subject) {
        return rows
                .where(
                        "registration_number = ? and kind = ? and subject = ? and decision is null",
                        number,
                        kind,
                        subject)
                .stream()
                .findFirst();
    }

    private RegistrationCorrection read(ResultSet row, int line) throws SQLException {
        var number = RegistrationNumber.of(row.getString("registration_number"));
        var content = row.getString("content");
        var decision = row.getString("decision");
        return new RegistrationCorrection(
                row.getLong("id"),
                number,
                CorrectionKind.valueOf(row.getString("kind")),
                row.getLong("subject"),
                content == null ? null : opened(vault.open(content, number.value())),
                row.getObject("evidence_id", Long.class),
                row.getBoolean("weighty"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class),
                decision == null ? null : CorrectionDecision.valueOf(decision),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getString("refusal"),
                row.getObject("last_paper", Long.class));
    }

    private String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Content opened(String text) {
        try {
            return json.readValue(text, Content.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
