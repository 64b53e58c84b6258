package org.tiaocai.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.archive.ArchiveForms.InspectionRecord;
import org.tiaocai.archive.ArchiveForms.InspectionRequest;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 阅卷登记 (规则22, 23): who asked for the 正卷 of a closed case, and what came of it; both leave their paper and a line in the journal. */
@Repository
@Transactional
class Inspections {

    private final Rows<Inspection> rows;
    private final ArchivedFiles files;
    private final Destructions destructions;
    private final InspectionReaders readers;
    private final Papers papers;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    Inspections(
            JdbcClient jdbc,
            ArchivedFiles files,
            Destructions destructions,
            InspectionReaders readers,
            Papers papers,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.rows = new Rows<>(jdbc, "file_inspection", Inspection.class);
        this.files = files;
        this.destructions = destructions;
        this.readers = readers;
        this.papers = papers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Who asks, and for what. */
    record Application(
            long party,
            @Nullable Long agent,
            @Nullable String identityNumber,
            boolean identityChecked,
            String purpose) {}

    List<Inspection> of(RegistrationNumber number) {
        return rows.of(number);
    }

    List<Inspection> newest(int howMany) {
        return rows.where("true order by id desc fetch first ? rows only", howMany);
    }

    /** @throws Refused for who is neither a party nor an agent, or no longer */
    long applied(RegistrationNumber number, Application asked) {
        files.get(number);
        if (destructions.of(number).isPresent()) {
            throw new Refused("案件 " + number + " 的案卷已经按清单销毁，没有可以查阅的内容");
        }
        var reader = readers.admitted(number, asked);
        var today = LocalDate.now(clock);
        var id = rows.insert("registration_number, party_id, agent_id, purpose, applied_on, registered_by")
                .once(number, asked.party(), asked.agent(), asked.purpose(), today, actor.id());
        papers.issue(
                number,
                "D516",
                rows.get(id, "").occasion(),
                new InspectionRequest(reader.title(), asked.purpose(), today));
        journal.act(number, "登记阅卷申请：" + reader.part(), null);
        return id;
    }

    void read(RegistrationNumber number, long id, LocalDate day, int copies, String minutes) {
        var one = rows.where("id = ? and registration_number = ?", id, number).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这项阅卷申请"));
        if (day.isBefore(one.appliedOn()) || day.isAfter(LocalDate.now(clock))) {
            throw new Refused("阅卷日期应在申请日期（" + one.appliedOn() + "）以后，不晚于今天");
        }
        var set = "read_on = ?, copies = ?, minutes = ?, recorded_by = ?";
        if (!rows.updateIf("read_on is null", id, set, day, copies, minutes, actor.id())) {
            throw new Refused("这次阅卷已经登记，再次阅卷请另行申请");
        }
        var reader = readers.of(number, one.partyId(), one.agentId());
        papers.issue(number, "D516-2", one.occasion(), new InspectionRecord(reader.title(), day, copies, minutes));
        journal.act(number, "查阅正卷：" + reader.part(), day + "，复制 " + copies + " 页");
    }
}
