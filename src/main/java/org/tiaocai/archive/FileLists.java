package org.tiaocai.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.archive.FileList.Decision;
import org.tiaocai.archive.FileList.Kind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.lending.Lending;
import org.tiaocai.linkage.lending.Lendings;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 移交清单和销毁清单: each names its files; nothing is given up before its retention is over and the list approved. */
@Repository
@Transactional
class FileLists {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_OPINION = 1000;

    private final JdbcClient jdbc;
    private final Rows<FileList> rows;
    private final ArchivedFiles files;
    private final Lendings lendings;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    FileLists(JdbcClient jdbc, ArchivedFiles files, Lendings lendings, Journal journal, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "archive_list", FileList.class);
        this.files = files;
        this.lendings = lendings;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    List<FileList> newestFirst() {
        return rows.newestFirst();
    }

    FileList get(long id) {
        return rows.get(id, "没有这份清单");
    }

    List<ArchivedFile> files(FileList list) {
        return files.of(numbers(list.id()));
    }

    /** @throws Refused naming the first file that cannot stand on such a list */
    long make(Kind kind, Collection<RegistrationNumber> numbers, String note) {
        if (numbers.isEmpty()) {
            throw new Refused("请选择列入" + kind.label() + "的案卷");
        }
        var text = text(note, kind == Kind.HANDOVER ? "接收单位" : "销毁理由", LONGEST_NOTE);
        var today = LocalDate.now(clock);
        numbers.forEach(number -> check(kind, files.get(number), today));
        rows.once(kind, text, files(numbers));
        var id = rows.insert("kind, note, made_on, made_by").values(kind, text, today, actor.id());
        numbers.stream().distinct().forEach(number -> {
            jdbc.sql("insert into archive_list_file (list_id, registration_number) values (?, ?)")
                    .params(id, number.value())
                    .update();
            journal.act(number, "列入" + kind.label(), "第 " + id + " 号");
        });
        return id;
    }

    /** 审批销毁: by another than who proposed it, and only while each of its files may still be given up. */
    void decide(long id, Decision decision, String opinion) {
        var list = get(id);
        if (list.kind() != Kind.DESTRUCTION) {
            throw new Refused("移交清单不需要审批");
        }
        actor.mustNotBeOneOf(List.of(list.madeBy()), "销毁清单由提出人以外的负责人审批");
        var text = text(opinion, "审批意见", LONGEST_OPINION);
        var today = LocalDate.now(clock);
        if (decision == Decision.GRANTED) {
            files(list).forEach(file -> mayBeGivenUp(file, today));
        }
        var set = "decision = ?, opinion = ?, approver = ?, decided_on = ?";
        if (!rows.updateIf("decision is null", id, set, decision, text, actor.id(), today)) {
            throw new Refused("这份清单已经审批，不能再改");
        }
        rows.isOver(list.kind(), list.note(), files(numbers(id)));
        numbers(id).forEach(number -> journal.act(number, "审批销毁清单：" + decision.label(), "第 " + id + " 号"));
    }

    /** Once more when it is carried out. */
    void mustBeGivenUpToday(ArchivedFile file) {
        mayBeGivenUp(file, LocalDate.now(clock));
    }

    private void check(Kind kind, ArchivedFile file, LocalDate today) {
        if (file.archivedOn() == null) {
            throw new Refused("案件 " + file.number() + " 还没有归档，请先归档");
        }
        if (jdbc.sql("""
                        select count(*) from archive_list_file f join archive_list l on l.id = f.list_id
                        where f.registration_number = ? and l.kind = ? and (l.decision is null or l.decision = ?)""")
                        .params(file.number().value(), kind.name(), Decision.GRANTED.name())
                        .query(Integer.class)
                        .single()
                > 0) {
            throw new Refused("案卷 " + file.fileNo() + " 已经在另一份" + kind.label() + "上");
        }
        if (kind == Kind.DESTRUCTION) {
            mayBeGivenUp(file, today);
        }
    }

    private void mayBeGivenUp(ArchivedFile file, LocalDate today) {
        if (!file.isOver(today)) {
            throw new Refused("案卷 " + file.fileNo() + " 保管至 " + file.keepUntil() + "，期满之前不得销毁（办案规则第二十四条）");
        }
        if (lendings.of(file.number()).stream().anyMatch(FileLists::isOut)) {
            throw new Refused("案卷 " + file.fileNo() + " 借出未还，收回之后才能列入销毁清单");
        }
    }

    private static boolean isOut(Lending lending) {
        return lending.lentOn() != null && lending.returnedOn() == null;
    }

    private List<RegistrationNumber> numbers(long list) {
        return jdbc
                .sql("select registration_number from archive_list_file where list_id = ? order by id")
                .param(list)
                .query(String.class)
                .list()
                .stream()
                .map(RegistrationNumber::of)
                .toList();
    }

    /** Another file makes another list, whatever is said of it. */
    private static String files(Collection<RegistrationNumber> numbers) {
        return numbers.stream()
                .map(RegistrationNumber::value)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String text(String typed, String what, int longest) {
        if (typed.isBlank() || typed.length() > longest) {
            throw new Refused("请填写" + what + "，不超过 " + longest + " 字");
        }
        return typed.strip();
    }
}
