package org.tiaocai.linkage.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 议题 of each conference. */
@Repository
@Transactional
public class Topics {

    private final JdbcClient jdbc;
    private final Rows<Topic> rows;
    private final Actor actor;

    Topics(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "conference_topic", Topic.class);
        this.actor = actor;
    }

    long raise(long conference, TopicOrigin origin, TopicKind kind, String title, @Nullable String detail) {
        return rows.insert("conference_id, origin, kind, title, detail, raised_by")
                .once(conference, origin, kind, title, detail, actor.id());
    }

    /** These are the agenda, in this order. @throws Refused when one is not a topic of the conference */
    void order(long conference, List<Long> agenda) {
        jdbc.sql("update conference_topic set agenda_place = null where conference_id = ?")
                .param(conference)
                .update();
        for (var place = 0; place < agenda.size(); place++) {
            change(conference, agenda.get(place), "agenda_place = ?", place + 1);
        }
    }

    void concluded(long conference, long topic, @Nullable String conclusion) {
        change(conference, topic, "conclusion = ?", conclusion);
    }

    /** All that were raised, the agenda first and in its order. */
    @Transactional(readOnly = true)
    public List<Topic> of(long conference) {
        return rows.where(
                "conference_id = ? order by case when agenda_place is null then 1 else 0 end, agenda_place, id",
                conference);
    }

    @Transactional(readOnly = true)
    public List<Topic> agenda(long conference) {
        return of(conference).stream().filter(one -> one.agendaPlace() != null).toList();
    }

    private void change(long conference, long topic, String columns, @Nullable Object value) {
        var changed = jdbc.sql("update conference_topic set " + columns + " where conference_id = ? and id = ?")
                .params(value, conference, topic)
                .update();
        if (changed == 0) {
            throw new Refused("所选议题不属于这次会议，请刷新后重新填写");
        }
    }
}
