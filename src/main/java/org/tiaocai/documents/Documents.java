package org.tiaocai.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;

/** 文书: each is made once for its occasion and kept as it was made; later changes of the case do not reach it. */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final PageRenderer renderer;
    private final Journal journal;
    private final Clock clock;
    private final Actor actor;
    private final TransactionTemplate behindSavepoint;

    Documents(
            JdbcClient jdbc,
            PageRenderer renderer,
            Journal journal,
            Clock clock,
            Actor actor,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.renderer = renderer;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
        this.behindSavepoint = new TransactionTemplate(transactions);
        behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Makes the document, or finds the one that was made for the occasion before.
     *
     * @param code which document it is, such as D110
     * @param occasion tells several of one kind apart, such as the number of the session
     * @param template under {@code documents/}, such as {@code mediation/mediation-agreement}
     * @param model what the template prints; those of this module take their record as {@code page}
     */
    @Transactional
    public long make(
            CaseNumber number, String code, String title, String occasion, String template, Map<String, Object> model) {
        return find(number, code, occasion).orElseGet(() -> {
            var page = renderer.render(template, model);
            try {
                var id = Objects.requireNonNull(
                        behindSavepoint.execute(status -> insert(number, code, title, occasion, page)));
                journal.act(number, "制作文书：" + title, null);
                return id;
            } catch (DuplicateKeyException madeMeanwhile) {
                return find(number, code, occasion).orElseThrow(() -> madeMeanwhile);
            }
        });
    }

    public List<DocumentEntry> of(CaseNumber number) {
        return jdbc.sql("""
                        select id, code, title, occasion, made_on, made_by from document
                        where dispute_number = ? order by id""")
                .param(number.value())
                .query((row, line) -> new DocumentEntry(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("occasion"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("made_by")))
                .list();
    }

    /** The page as it was made; empty when the case has no such document. */
    public Optional<String> page(CaseNumber number, long id) {
        return jdbc.sql("select page from document where dispute_number = ? and id = ?")
                .params(number.value(), id)
                .query((row, line) -> row.getString("page"))
                .optional();
    }

    private Optional<Long> find(CaseNumber number, String code, String occasion) {
        return jdbc.sql("select id from document where dispute_number = ? and code = ? and occasion = ?")
                .params(number.value(), code, occasion)
                .query(Long.class)
                .optional();
    }

    private long insert(CaseNumber number, String code, String title, String occasion, String page) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into document (dispute_number, code, title, occasion, page, made_on, made_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(number.value(), code, title, occasion, page, LocalDate.now(clock), actor.id())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }
}
