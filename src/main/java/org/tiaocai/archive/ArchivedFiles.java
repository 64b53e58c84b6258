package org.tiaocai.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 归档登记: the files of all closed cases; each is archived once. */
@Repository
class ArchivedFiles {

    private final JdbcClient jdbc;
    private final Rows<ArchivedFile> rows;
    private final ArchiveSettings settings;
    private final Actor actor;

    ArchivedFiles(JdbcClient jdbc, ArchiveSettings settings, Actor actor) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "archived_file", ArchivedFile.class);
        this.settings = settings;
        this.actor = actor;
    }

    /** What is written down of a file when it is archived. */
    record Archiving(Retention retention, LocalDate keepUntil, int mainPages, int internalPages, String remark) {}

    void open(RegistrationNumber number, LocalDate closedOn) {
        rows.insert("registration_number, closed_on").values(number, closedOn);
    }

    Optional<ArchivedFile> find(RegistrationNumber number) {
        return rows.of(number).stream().findFirst();
    }

    /** @throws Refused for a case that has not been closed */
    ArchivedFile get(RegistrationNumber number) {
        return find(number).orElseThrow(() -> new Refused("案件 " + number + " 没有结案，还没有可以归档的案卷"));
    }

    /** Those that wait to be archived, closed first. */
    List<ArchivedFile> waiting() {
        return rows.where("archived_on is null order by closed_on, id");
    }

    List<ArchivedFile> newest(int howMany) {
        return rows.where("archived_on is not null order by id desc fetch first ? rows only", howMany);
    }

    /** 保管期限已满, and on no list that goes on or has been granted. */
    List<ArchivedFile> over(LocalDate today) {
        return rows.where("""
                keep_until < ? and registration_number not in (
                    select f.registration_number from archive_list_file f join archive_list l on l.id = f.list_id
                    where l.kind = ? and (l.decision is null or l.decision = ?))
                order by keep_until, id""", today, FileList.Kind.DESTRUCTION, FileList.Decision.GRANTED);
    }

    List<ArchivedFile> of(Collection<RegistrationNumber> numbers) {
        return numbers.stream().map(this::get).toList();
    }

    /** @return the file with its 档号. @throws Refused when it has been archived before */
    ArchivedFile archive(ArchivedFile file, LocalDate on, Archiving how) {
        var ordinal = next(on.getYear());
        try {
            var done = rows.updateIf(
                    "archived_on is null",
                    file.id(),
                    """
                    archived_on = ?, archived_by = ?, file_year = ?, file_ordinal = ?, file_no = ?, retention = ?,
                    keep_until = ?, main_pages = ?, internal_pages = ?, remark = ?""",
                    on,
                    actor.id(),
                    on.getYear(),
                    ordinal,
                    settings.fileNo(on.getYear(), ordinal),
                    how.retention(),
                    how.keepUntil(),
                    how.mainPages(),
                    how.internalPages(),
                    how.remark());
            if (!done) {
                throw new Refused("案件 " + file.number() + " 的案卷已经归档");
            }
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new Refused("另一案卷刚刚取得同一档号，请再提交一次");
        }
        return get(file.number());
    }

    private int next(int year) {
        return jdbc.sql("select coalesce(max(file_ordinal), 0) + 1 from archived_file where file_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }
}
