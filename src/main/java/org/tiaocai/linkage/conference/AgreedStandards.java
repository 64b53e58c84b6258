package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Table;

/** 统一裁审口径: in use once published, until withdrawn. */
@Repository
@Transactional
public class AgreedStandards {

    private final JdbcClient jdbc;
    private final Table rows;

    AgreedStandards(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "agreed_standard");
    }

    /** Drafts the standard of a topic, or words the draft anew. */
    void draft(long topic, String title, String wording) {
        var changed = jdbc.sql(
                        "update agreed_standard set title = ?, wording = ? where topic_id = ? and published_on is null")
                .params(title, wording, topic)
                .update();
        if (changed == 0) {
            rows.insert("topic_id, title, wording").values(topic, title, wording);
        }
    }

    void publish(long conference, LocalDate on) {
        jdbc.sql("""
                        update agreed_standard set published_on = ? where published_on is null
                        and topic_id in (select id from conference_topic where conference_id = ?)""").params(on, conference).update();
    }

    /** 废止. @throws Refused when it is not in use */
    public void withdraw(long id, LocalDate on) {
        if (!rows.updateIf("published_on is not null and withdrawn_on is null", id, "withdrawn_on = ?", on)) {
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
                .query(AgreedStandard.class)
                .list();
    }
}
