package org.tiaocai.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;

/** 文书: each is made once for its occasion and kept as it was made; later changes of the case do not reach it. */
@Repository
public class Documents {

    private static final int TRIES = 5;

    private final DocumentRows rows;
    private final Templates templates;
    private final Wordings wordings;
    private final Journal journal;
    private final CheckMark mark;
    private final Checks checks;
    private final Chain chain;
    private final TransactionTemplate behindSavepoint;

    Documents(
            DocumentRows rows,
            Templates templates,
            Wordings wordings,
            Journal journal,
            CheckMark mark,
            Checks checks,
            Chain chain,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.templates = templates;
        this.wordings = wordings;
        this.journal = journal;
        this.mark = mark;
        this.checks = checks;
        this.chain = chain;
        this.behindSavepoint = new TransactionTemplate(transactions);
        behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Which document it is, and whether it had to be made. */
    record Made(long id, boolean isNew) {}

    /** Makes the document from its fields, or finds the one that was made for the occasion before. */
    @Transactional
    Made make(RegistrationNumber number, DocumentKind kind, String occasion, Map<String, @Nullable Object> fields) {
        return rows.find(number, kind.code(), occasion)
                .map(id -> new Made(id, false))
                .orElseGet(() -> {
                    var wording = wordings.inForce(kind);
                    return makeNew(number, kind, String.valueOf(fields.get("title")), occasion, documentNo -> {
                        fields.put("documentNo", documentNo);
                        return new DocumentRows.Content(
                                templates.page(wording.template(), fields), FieldsText.write(fields), wording.id());
                    });
                });
    }

    public List<DocumentEntry> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** One paper of the case; empty for one of another case. */
    public Optional<DocumentEntry> find(RegistrationNumber number, long id) {
        return rows.entry(number, id);
    }

    /** 正卷: all that a party or an organisation outside may ever be shown; the internal volume is not among it. */
    public List<DocumentEntry> openToParties(RegistrationNumber number) {
        return rows.of(number, Volume.MAIN);
    }

    /** The page as it was made; empty when the case has no such document. */
    public Optional<String> page(RegistrationNumber number, long id) {
        return rows.page(number, id);
    }

    /** What stands in the paper, field by field, as it was made; nothing for what is older than fields. */
    public Map<String, @Nullable Object> said(RegistrationNumber number, long id) {
        return rows.facts(number, id).map(FieldsText::read).orElseGet(Map::of);
    }

    private Made makeNew(
            RegistrationNumber number,
            DocumentKind kind,
            String title,
            String occasion,
            Function<@Nullable String, DocumentRows.Content> print) {
        for (var attempt = 1; ; attempt++) {
            var documentNo = kind.numbered() ? next(number, kind) : null;
            var content = print.apply(documentNo);
            var code = kind.isCheckable() ? CheckCode.made() : null;
            var marked = code == null ? content : content.on(mark.on(content.page(), code));
            try {
                var id = Objects.requireNonNull(behindSavepoint.execute(
                        status -> rows.insert(number, kind, title, occasion, documentNo, marked)));
                if (code != null) {
                    checks.keep(id, code, marked.page());
                }
                chain.note(number, LinkKind.PAPER, id);
                journal.act(number, "制作文书：" + title, null);
                return new Made(id, true);
            } catch (DuplicateKeyException takenMeanwhile) {
                var made = rows.find(number, kind.code(), occasion);
                if (made.isPresent()) {
                    return new Made(made.get(), false);
                }
                if (attempt == TRIES) {
                    throw takenMeanwhile;
                }
            }
        }
    }

    /** Such as 2026-000123-D405-2, the second of its kind in the case. */
    private String next(RegistrationNumber number, DocumentKind kind) {
        return number.value() + "-" + kind.code() + "-" + (rows.count(number, kind.code()) + 1);
    }
}
