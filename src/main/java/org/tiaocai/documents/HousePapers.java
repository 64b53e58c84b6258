package org.tiaocai.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 机构文书: papers that belong to no case file, each made once for its occasion and kept as it was made. */
@Repository
@Transactional
public class HousePapers {

    private final JdbcClient jdbc;
    private final Rows<Entry> rows;
    private final Templates templates;
    private final Wordings wordings;
    private final Journal journal;
    private final Actor actor;
    private final Chain chain;
    private final Clock clock;

    HousePapers(
            JdbcClient jdbc,
            Templates templates,
            Wordings wordings,
            Journal journal,
            Actor actor,
            Chain chain,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "house_paper", Entry.class);
        this.templates = templates;
        this.wordings = wordings;
        this.journal = journal;
        this.actor = actor;
        this.chain = chain;
        this.clock = clock;
    }

    /** A paper without its page. */
    public record Entry(long id, String code, String title, String occasion, LocalDate madeOn, String madeBy) {}

    /** Makes the paper, or finds the one that was made for the occasion before. */
    long make(DocumentKind kind, String occasion, Map<String, @Nullable Object> fields) {
        return find(kind.code(), occasion).map(Entry::id).orElseGet(() -> {
            var wording = wordings.inForce(kind);
            return makeNew(
                    kind.code(),
                    String.valueOf(fields.get("title")),
                    occasion,
                    new DocumentRows.Content(
                            templates.page(wording.template(), fields), FieldsText.write(fields), wording.id()));
        });
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(String code, String occasion) {
        return rows.where("code = ? and occasion = ?", code, occasion).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(long id) {
        return rows.find(id);
    }

    /** All of a kind, the newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(String code) {
        return rows.where("code = ? order by id desc", code);
    }

    /** All of one matter, whose papers have occasions of their own behind its name. */
    @Transactional(readOnly = true)
    public List<Entry> startingWith(String occasion) {
        return rows.where("occasion = ? or occasion like ? order by id", occasion, occasion + "-%");
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public String page(long id) {
        return jdbc.sql("select page from house_paper where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refused("没有这份文书"));
    }

    private long makeNew(String code, String title, String occasion, DocumentRows.Content content) {
        var id = rows.insert("code, title, occasion, page, facts, wording_id, made_on, made_by")
                .values(
                        code,
                        title,
                        occasion,
                        content.page(),
                        content.facts(),
                        content.wordingId(),
                        LocalDate.now(clock),
                        actor.id());
        chain.note(Chain.HOUSE, LinkKind.HOUSE, id);
        journal.ofTheHouse("制作文书：" + title, null);
        return id;
    }
}
