package org.tiaocai.figures.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the engine now: tasks that nobody has taken up, steps that have failed; nothing of its history. */
@Component
record OpenWork(JdbcClient jdbc) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Tasks of one name without anybody who does them. */
    record Waiting(String task, long n, String oldest) {}

    /** A step that the system could not do by itself. */
    record Failure(String number, String what, String since) {}

    List<Waiting> unassigned() {
        return jdbc.sql("""
                        select name_, count(*) n, min(create_time_) oldest from act_ru_task
                        where assignee_ is null group by name_ order by count(*) desc, name_""")
                .query((row, line) -> new Waiting(row.getString("name_"), row.getLong("n"), minute(row, "oldest")))
                .list();
    }

    List<Failure> failures() {
        return jdbc.sql("""
                        select e.business_key_ number, p.name_ process, i.activity_id_ step, i.incident_type_ kind,
                            i.incident_timestamp_ since
                        from act_ru_incident i
                        left join act_ru_execution e on e.id_ = i.proc_inst_id_
                        left join act_re_procdef p on p.id_ = i.proc_def_id_
                        order by i.incident_timestamp_""")
                .query((row, line) -> new Failure(
                        row.getString("number") == null ? "—" : row.getString("number"),
                        words(row),
                        minute(row, "since")))
                .list();
    }

    private static String words(ResultSet row) throws SQLException {
        var where = "流程“" + row.getString("process") + "”的自动步骤（" + row.getString("step") + "）";
        return "failedJob".equals(row.getString("kind")) ? where + "多次重试仍未成功" : where + "未能完成";
    }

    private static String minute(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? "" : MINUTE.format(time);
    }
}
