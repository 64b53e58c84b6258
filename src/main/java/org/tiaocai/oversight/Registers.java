package org.tiaocai.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.documents.NamedCases;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 各登记簿: an entry is made once and not changed; what became of it is added. */
@Repository
@Transactional
public class Registers {

    private static final String ZERO_REPORT = "D702-2";

    private final Rows<Entry> rows;
    private final NamedCases cases;
    private final Papers papers;
    private final HousePapers made;
    private final Actor actor;
    private final Clock clock;

    Registers(JdbcClient jdbc, NamedCases cases, Papers papers, HousePapers made, Actor actor, Clock clock) {
        this.rows = new Rows<>(jdbc, "register_entry", Entry.class);
        this.cases = cases;
        this.papers = papers;
        this.made = made;
        this.actor = actor;
        this.clock = clock;
    }

    /** 登记, with its sheet. @throws Refused naming what is missing */
    long enter(Register register, EntryForm form) {
        var today = LocalDate.now(clock);
        if (form.happenedOn().isAfter(today)) {
            throw new Refused("发生或者收到的日期不能晚于今天，请核对");
        }
        if (register == Register.INTERVENTION && isBlank(form.channel())) {
            throw new Refused("请填写干预的方式，例如电话、当面、信函");
        }
        if (register == Register.WAGE_ARREARS && form.headcount() == null) {
            throw new Refused("请填写欠薪涉及的人数；确实不清楚的，填已知的人数");
        }
        var id = rows.insert("register, registration_number, happened_on, who, channel, content, evidence, due_on,"
                        + " headcount, amount, entered_by, entered_on")
                .once(
                        register,
                        caseOf(form.number()),
                        form.happenedOn(),
                        form.who(),
                        form.channel(),
                        form.content(),
                        form.evidence(),
                        form.dueOn(),
                        form.headcount(),
                        form.amount(),
                        actor.id(),
                        today);
        var entry = get(id);
        papers.issue(register.sheet(), entry.occasion(), sheet(entry));
        return id;
    }

    /** 移送 to the authority that deals with it; once. */
    void transfer(long id) {
        var entry = get(id);
        var letter = entry.register().letter();
        if (letter == null) {
            throw new Refused("“" + entry.register().label() + "”不移送，请登记处理结果");
        }
        if (entry.transferredOn() != null) {
            throw new Refused("已于 " + entry.transferredOn() + " 移送，请等待反馈后登记处理结果");
        }
        rows.update(id, "transferred_on = ?", LocalDate.now(clock));
        papers.issue(letter, entry.occasion(), sheet(get(id)));
    }

    /** 处理结果、反馈. */
    void conclude(long id, @Nullable String result) {
        if (result == null || result.isBlank() || result.length() > 2_000) {
            throw new Refused("请填写处理结果，不超过两千字");
        }
        if (!rows.updateIf("result is null", id, "result = ?, result_on = ?", result, LocalDate.now(clock))) {
            throw new Refused("处理结果已经登记，请刷新后查看");
        }
    }

    /** 零报告 of the quarter that ended last: only where nothing was entered in it. */
    long reportNothing() {
        var quarter = Quarter.before(LocalDate.now(clock));
        if (all(Register.INTERVENTION).stream().anyMatch(entry -> quarter.contains(entry.happenedOn()))) {
            throw new Refused(quarter.label() + "有干预办案登记，不能作零报告");
        }
        return papers.issue(
                ZERO_REPORT,
                "zero-report-" + quarter.first(),
                new InterventionZeroReport(
                        "zero-report-" + quarter.first(), quarter.label(), actor.nameOf(actor.id())));
    }

    @Transactional(readOnly = true)
    public List<HousePapers.Entry> zeroReports() {
        return made.of(ZERO_REPORT);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Entry> all(Register register) {
        return rows.where("register = ? order by id desc", register);
    }

    @Transactional(readOnly = true)
    public List<HousePapers.Entry> papersOf(Entry entry) {
        return made.startingWith(entry.occasion());
    }

    Entry get(long id) {
        return rows.get(id, "没有这条登记");
    }

    private RegisterSheet sheet(Entry entry) {
        return new RegisterSheet(
                entry.occasion(),
                entry.happenedOn(),
                entry.who(),
                entry.channel(),
                entry.content(),
                entry.evidence(),
                entry.dueOn(),
                entry.headcount(),
                entry.amount(),
                entry.number() == null ? null : entry.number().value(),
                actor.nameOf(entry.enteredBy()));
    }

    private @Nullable RegistrationNumber caseOf(@Nullable String number) {
        return cases.find(number);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
