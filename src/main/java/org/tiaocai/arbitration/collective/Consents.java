package org.tiaocai.arbitration.collective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 同意名单: without the consent of everybody they represent, representatives neither change, waive, admit nor settle (规则63). */
@Repository
@Transactional
public class Consents {

    private final JdbcClient jdbc;
    private final Rows<ConsentList> rows;
    private final Representatives representatives;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    Consents(JdbcClient jdbc, Representatives representatives, Journal journal, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "consent_list", this::read);
        this.representatives = representatives;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins to ask; one list of a matter at a time. */
    void open(RegistrationNumber number, @Nullable ReservedAct matter, @Nullable String content) {
        if (representatives.of(number).isEmpty()) {
            throw new Refused("本案没有登记代表人，各当事人自己参加仲裁，不需要征求同意");
        }
        if (matter == null || content == null || content.isBlank()) {
            throw new Refused("请选择事项，并写明征求同意的具体内容");
        }
        if (content.length() > 2_000) {
            throw new Refused("征求同意的内容不能超过两千字");
        }
        if (unused(number, matter) != null) {
            throw new Refused("“" + matter.label() + "”正在征求同意，请在原名单上登记");
        }
        rows.insert("registration_number, matter, content, opened_on, opened_by")
                .once(number, matter, content.strip(), LocalDate.now(clock), actor.id());
        journal.act(number, "征求被代表的当事人同意：" + matter.label(), content);
    }

    /** Records who consented; whoever had consented before stays on the list. */
    void given(RegistrationNumber number, long list, List<Long> consenting) {
        var asked = of(number).stream()
                .filter(one -> one.id() == list && one.usedOn() == null)
                .findFirst()
                .orElseThrow(() -> new Refused("这份名单不存在，或者已经使用"));
        var represented =
                representatives.represented(number).stream().map(Party::id).toList();
        if (consenting.isEmpty() || !represented.containsAll(consenting)) {
            throw new Refused("请选择表示同意的被代表的当事人");
        }
        consenting.stream()
                .filter(party -> !asked.consented().contains(party))
                .distinct()
                .forEach(party -> jdbc.sql(
                                "insert into consent (list_id, party_id, given_on, recorded_by) values (?, ?, ?, ?)")
                        .params(list, party, LocalDate.now(clock), actor.id())
                        .update());
        journal.act(number, asked.matter().label() + "：" + consenting.size() + " 名被代表的当事人同意", null);
    }

    /** The representatives act on it now. @throws Refused while somebody they represent has not consented */
    public void use(RegistrationNumber number, ReservedAct matter) {
        use(number, matter, representatives.represented(number));
    }

    /** The same where the act is only about some, among whom those count whom others represent. */
    public void use(RegistrationNumber number, ReservedAct matter, Collection<Long> concerned) {
        use(
                number,
                matter,
                representatives.represented(number).stream()
                        .filter(party -> concerned.contains(party.id()))
                        .toList());
    }

    private void use(RegistrationNumber number, ReservedAct matter, List<Party> represented) {
        if (represented.isEmpty()) {
            return;
        }
        var list = unused(number, matter);
        var missing =
                list == null ? represented.size() : list.missing(represented).size();
        if (list == null || missing > 0) {
            throw new Refused("代表人" + matter.label() + "，须经被代表的当事人同意（《劳动人事争议仲裁办案规则》第六十三条）：还有 " + missing
                    + " 名没有表示同意，请先在案件页的“集体争议”登记");
        }
        rows.update(list.id(), "used_on = ?", LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public List<ConsentList> of(RegistrationNumber number) {
        return rows.of(number);
    }

    private ConsentList read(ResultSet row, int line) throws SQLException {
        return new ConsentList(
                row.getLong("id"),
                ReservedAct.valueOf(row.getString("matter")),
                row.getString("content"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("used_on", LocalDate.class),
                consented(row.getLong("id")));
    }

    private @Nullable ConsentList unused(RegistrationNumber number, ReservedAct matter) {
        return of(number).stream()
                .filter(one -> one.matter() == matter && one.usedOn() == null)
                .findFirst()
                .orElse(null);
    }

    private Set<Long> consented(long list) {
        return new HashSet<>(jdbc.sql("select party_id from consent where list_id = ?")
                .param(list)
                .query(Long.class)
                .list());
    }
}
