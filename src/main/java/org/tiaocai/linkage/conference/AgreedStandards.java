package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;

/** 统一裁审口径: in use once published, until withdrawn. */
@Repository
@Transactional
public class AgreedStandards {

    private final JdbcClient jdbc;

    AgreedStandards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drafts the standard of a topic, or words the draft anew. */
    void draft(long topic, String title, String wording) {
        var changed = jdbc.sql(
                        "update agreed_standard set title = ?, wording = ? where topic_id = ? and published_on is null")
                .params(title, wording, topic)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into agreed_standard (topic_id, title, wording) values (?, ?, ?)")
                    .params(topic, title, wording)
                    .update();
        }
    }

    void publish(long conference, LocalDate on) {
        jdbc.sql("""
                        update agreed_standard set published_on = ? where published_on is null
                        and topic_id in (select id from conference_topic where conference_id = ?)""").params(on, conference).update();
    }

    /** 废止. @throws Refused when it is not in use */
    public void withdraw(long id, LocalDate on) {
        var changed = jdbc.sql("""
                        update agreed_standard set withdrawn_on = ?
                        where id = ? and published_on is not null and withdrawn_on is null""").params(on, id).update();
        if (changed == 0) {
            throw new Refused("这条口径没有公布或者已经废止");
        }
    }

    /** Those that have been published, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreedStandard> published() {
        return rows("s.published_on is not null order by s.published_on desc, s.id");
    }

    /** Those of one conference, drafts included. */
    @Transactional(readOnly = true)
    public List<AgreedStandard> of(long conference) {
        return rows("t.conference_id = ? order by s.id", conference);
    }

    private List<AgreedStandard> rows(String condition, Object... values) {
        return jdbc.sql("""
                        select s.*, t.kind, c.title conference from agreed_standard s
                        join conference_topic t on t.id = s.topic_id
                        join joint_conference c on c.id = t.conference_id where\s""" + condition)
                .params(values)
                .query((row, line) -> new AgreedStandard(
                        row.getLong("id"),
                        row.getLong("topic_id"),
                        TopicKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("wording"),
                        row.getString("conference"),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class)))
                .list();
    }
}
