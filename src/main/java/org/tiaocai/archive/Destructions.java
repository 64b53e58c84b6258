package org.tiaocai.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Volume;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.CaseFiles;

/**
 * 销毁: by an approved list, before somebody who watches, the contents of its files are deleted for good. What stays is that it
 * was done, the numbers, the index and the digests of the chain.
 */
@Repository
@Transactional
class Destructions {

    private static final int LONGEST_NAME = 100;

    private final Rows<Destruction> rows;
    private final Rows<Line> index;
    private final FileLists lists;
    private final Volumes volumes;
    private final Contents contents;
    private final List<CaseFiles> files;
    private final Chain chain;
    private final Journal journal;
    private final ITemplateEngine templates;
    private final Actor actor;
    private final Clock clock;

    Destructions(
            JdbcClient jdbc,
            FileLists lists,
            Volumes volumes,
            Contents contents,
            List<CaseFiles> files,
            Chain chain,
            Journal journal,
            ITemplateEngine templates,
            Actor actor,
            Clock clock) {
        this.rows = new Rows<>(jdbc, "archive_destruction", Destruction.class);
        this.index = new Rows<>(jdbc, "archive_destroyed_leaf", Line.class);
        this.lists = lists;
        this.volumes = volumes;
        this.contents = contents;
        this.files = files;
        this.chain = chain;
        this.journal = journal;
        this.templates = templates;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 销毁记录 of one file.
     *
     * @param upTo how many records of its chain are gone
     * @param witness 监销人
     */
    record Destruction(
            long id,
            RegistrationNumber number,
            long listId,
            int upTo,
            LocalDate destroyedOn,
            String destroyedBy,
            String witness) {}

    /** One line of the index that stays. */
    record Line(Volume volume, int ordinal, String title, LocalDate dated, String pageSpan) {}

    Optional<Destruction> of(RegistrationNumber number) {
        return rows.of(number).stream().findFirst();
    }

    Optional<Destruction> ofList(long list) {
        return rows.where("list_id = ? order by id", list).stream().findFirst();
    }

    List<Line> index(RegistrationNumber number) {
        return index.where("registration_number = ? order by volume desc, ordinal", number);
    }

    /** @throws Refused for a list that is not approved, or has been carried out */
    void carryOut(long listId, String witness) {
        var list = lists.get(listId);
        if (list.kind() != FileList.Kind.DESTRUCTION || list.decision() != FileList.Decision.GRANTED) {
            throw new Refused("这份清单没有批准销毁，不能销毁案卷");
        }
        if (ofList(listId).isPresent()) {
            throw new Refused("这份清单上的案卷已经销毁");
        }
        if (witness.isBlank() || witness.length() > LONGEST_NAME) {
            throw new Refused("请填写监销人，不超过 " + LONGEST_NAME + " 字");
        }
        var given = lists.files(list);
        given.forEach(lists::mustBeGivenUpToday);
        given.stream()
                .map(ArchivedFile::number)
                .sorted(Comparator.comparing(RegistrationNumber::value))
                .forEach(number -> destroy(number, list, witness.strip()));
    }

    private void destroy(RegistrationNumber number, FileList list, String witness) {
        var upTo = chain.length(number);
        for (var volume : List.of(Volume.MAIN, Volume.INTERNAL)) {
            volumes.index(number, volume).forEach(leaf -> keep(number, volume, leaf));
        }
        files.forEach(one -> one.delete(number));
        contents.clear(number, page(list));
        var today = LocalDate.now(clock);
        var id = rows.insert("registration_number, list_id, up_to, destroyed_on, destroyed_by, witness")
                .values(number, list.id(), upTo, today, actor.id(), witness);
        chain.note(number, LinkKind.DESTRUCTION, id);
        journal.act(number, "销毁案卷", "第 " + list.id() + " 号销毁清单");
    }

    private void keep(RegistrationNumber number, Volume volume, Leaf leaf) {
        index.insert("registration_number, volume, ordinal, title, dated, page_span")
                .values(
                        number,
                        volume,
                        leaf.ordinal(),
                        leaf.paper() == null ? "证据材料" : leaf.title(),
                        leaf.day(),
                        leaf.pageSpan());
    }

    private String page(FileList list) {
        return templates.process(
                "archive/instead",
                new Context(
                        Locale.SIMPLIFIED_CHINESE,
                        Map.of("title", "已销毁", "words", "本件已按第 " + list.id() + " 号销毁清单销毁，只留目录和摘要。")));
    }
}
