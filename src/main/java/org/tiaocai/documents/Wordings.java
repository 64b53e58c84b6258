package org.tiaocai.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 文书样式: what a bureau prints its papers with; every wording has been checked, and is kept after it was replaced. */
@Service
@Transactional
public class Wordings {

    private final WordingRows rows;
    private final WordingCheck check;
    private final Catalogue catalogue;
    private final Templates templates;
    private final DocumentRows documents;
    private final Journal journal;

    Wordings(
            WordingRows rows,
            WordingCheck check,
            Catalogue catalogue,
            Templates templates,
            DocumentRows documents,
            Journal journal) {
        this.rows = rows;
        this.check = check;
        this.catalogue = catalogue;
        this.templates = templates;
        this.documents = documents;
        this.journal = journal;
    }

    /** @throws IllegalStateException before the start has written down the wordings of the house */
    Wording inForce(DocumentKind kind) {
        return rows.inForce(kind.word()).orElseThrow(() -> new IllegalStateException("no wording of " + kind.word()));
    }

    List<Wording> of(DocumentKind kind) {
        return rows.of(kind.word());
    }

    /** 上传: checked and kept as a draft, to be looked at before it is taken into use. @throws Refused with every fault */
    long draft(DocumentKind kind, String template) {
        var text = template.replace("\r\n", "\n").strip();
        var faults = check.faults(kind, text);
        if (!faults.isEmpty()) {
            throw new Refused(String.join("\n", faults));
        }
        return rows.write(kind.word(), Wording.Source.UPLOAD, text);
    }

    /** 启用: a draft, or once more what was in force before. */
    void use(DocumentKind kind, long id) {
        var chosen = get(kind, id);
        if (inForce(kind).id() == id) {
            throw new Refused("这一版正在使用");
        }
        var faults = check.faults(kind, chosen.template());
        if (!faults.isEmpty()) {
            throw new Refused("这一版已不能使用：\n" + String.join("\n", faults));
        }
        try {
            rows.take(
                    chosen.isDraft() ? id : rows.write(kind.word(), source(kind, chosen), chosen.template()),
                    kind.word());
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new Refused("刚刚有人启用了另一版，请刷新后再定");
        }
        journal.ofTheHouse("启用文书样式：" + kind.code() + "，版本 " + inForce(kind).ordinal(), null);
    }

    /** Whoever goes back to what the release says follows the next release; whoever goes back further has chosen. */
    private static Wording.Source source(DocumentKind kind, Wording chosen) {
        return chosen.template().equals(Templates.textOrNull(kind.template()))
                ? Wording.Source.HOUSE
                : Wording.Source.UPLOAD;
    }

    /** @throws Refused when the kind has no such wording */
    Wording get(DocumentKind kind, long id) {
        return rows.find(id).filter(one -> one.word().equals(kind.word())).orElseThrow(() -> new Refused("没有这一版文书样式"));
    }

    /** A paper of a case, and a wording to be tried on it. */
    public record Trial(DocumentEntry paper, String page) {}

    /** 预览: the last paper of that kind in the case, as another wording would print it. */
    @Transactional(readOnly = true)
    public Optional<Trial> trial(RegistrationNumber number, long wordingId) {
        return rows.find(wordingId)
                .flatMap(wording -> documents.of(number).stream()
                        .filter(paper -> paper.code()
                                .equals(catalogue.named(wording.word()).code()))
                        .reduce((earlier, later) -> later)
                        .flatMap(paper -> documents
                                .facts(number, paper.id())
                                .map(facts -> new Trial(
                                        paper,
                                        templates.page(
                                                wording.template(),
                                                Closing.addTo(
                                                        FieldsText.read(facts), catalogue.named(wording.word())))))));
    }
}
