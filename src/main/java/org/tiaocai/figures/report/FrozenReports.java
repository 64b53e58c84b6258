package org.tiaocai.figures.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Table;

/** 定稿: a report as it was filed; what is corrected in a case later does not change it. */
@Component
@Transactional
public class FrozenReports {

    private static final String WITHOUT_PAGE =
            "select id, title, from_day, to_day, digest, frozen_on, frozen_by from figure_report ";

    private final JdbcClient jdbc;
    private final Table rows;
    private final SectionWriter writer;
    private final ReportPage pages;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    FrozenReports(JdbcClient jdbc, SectionWriter writer, ReportPage pages, Journal journal, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "figure_report");
        this.writer = writer;
        this.pages = pages;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** A report without its page. */
    public record Entry(
            long id,
            String title,
            LocalDate fromDay,
            LocalDate toDay,
            String digest,
            LocalDate frozenOn,
            String frozenBy) {}

    /** The page as it would be filed now. */
    public String preview(Period period) {
        return pages.of(writer.write(period), period);
    }

    /** @throws Refused while the period goes on */
    public long freeze(Period period) {
        var today = LocalDate.now(clock);
        if (!period.last().isBefore(today)) {
            throw new Refused("统计期间（" + period.label() + "）尚未结束，只能预览，不能定稿");
        }
        var section = writer.write(period);
        var page = pages.of(section, period);
        var id = rows.insert("title, from_day, to_day, page, digest, frozen_on, frozen_by")
                .values(section.title(), period.first(), period.last(), page, digest(page), today, actor.id());
        section.statements().forEach(statement -> keepCases(id, statement));
        journal.ofTheHouse("统计报告定稿", section.title() + "（" + period.label() + "）");
        return id;
    }

    /** The newest first. */
    public List<Entry> all() {
        return jdbc.sql(WITHOUT_PAGE + "order by id desc").query(Entry.class).list();
    }

    public Optional<Entry> find(long id) {
        return jdbc.sql(WITHOUT_PAGE + "where id = ?")
                .param(id)
                .query(Entry.class)
                .optional();
    }

    /** @throws Refused when there is none, or it is no longer what was filed */
    public String page(long id) {
        var digest = find(id).map(Entry::digest).orElseThrow(() -> new Refused("没有这份报告"));
        var page = jdbc.sql("select page from figure_report where id = ?")
                .param(id)
                .query(String.class)
                .single();
        if (!digest(page).equals(digest)) {
            throw new Refused("报告的内容与定稿时的摘要不符，请联系管理员");
        }
        return page;
    }

    /** Numbers of the cases behind one number of the report, as they were. */
    public List<String> cases(long id, int ordinal) {
        return jdbc.sql(
                        "select registration_number from figure_report_case where report_id = ? and ordinal = ? order by 1")
                .params(id, ordinal)
                .query(String.class)
                .list();
    }

    private void keepCases(long id, Statement statement) {
        var cases = statement.cases();
        if (cases != null) {
            jdbc.sql("""
                            insert into figure_report_case (report_id, ordinal, registration_number)
                            select distinct cast(:id as bigint), cast(:ordinal as integer), registration_number from figure_entry
                            where measure = :measure and on_day between :from and :to
                            and (cast(:category as varchar) is null or category = :category)""")
                    .param("id", id)
                    .param("ordinal", statement.ordinal())
                    .param("measure", cases.measure())
                    .param("from", cases.from())
                    .param("to", cases.to())
                    .param("category", cases.category())
                    .update();
        }
    }

    private static String digest(String page) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
