package org.tiaocai.linkage.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.Groups;

/** 观摩人员 of each observation, and who may be one. */
@Repository
@Transactional
public class Observers {

    private final JdbcClient jdbc;
    private final GroupMembers members;
    private final Courts courts;

    Observers(JdbcClient jdbc, GroupMembers members, Courts courts) {
        this.jdbc = jdbc;
        this.members = members;
        this.courts = courts;
    }

    /** 评议要点, one to five each. */
    public record Marks(int procedure, int steering, int facts, int mediation) {

        double average() {
            return (procedure + steering + facts + mediation) / 4.0;
        }
    }

    /** @param marks null until the person has commented */
    public record Observer(
            String person,
            boolean present,
            @Nullable Marks marks,
            @Nullable String comments) {}

    void invite(long observation, List<String> people) {
        people.stream()
                .distinct()
                .forEach(person -> jdbc.sql("insert into observer (observation_id, person) values (?, ?)")
                        .params(observation, person)
                        .update());
    }

    void present(long observation, List<String> people) {
        people.forEach(person -> jdbc.sql("update observer set present = true where observation_id = ? and person = ?")
                .params(observation, person)
                .update());
    }

    void commented(long observation, String person, Marks marks, String comments, LocalDate on) {
        jdbc.sql("""
                        update observer set procedure_mark = ?, steering_mark = ?, facts_mark = ?, mediation_mark = ?,
                            comments = ?, commented_on = ? where observation_id = ? and person = ?""")
                .params(
                        marks.procedure(),
                        marks.steering(),
                        marks.facts(),
                        marks.mediation(),
                        comments,
                        on,
                        observation,
                        person)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Observer> of(long observation) {
        return jdbc.sql("select * from observer where observation_id = ? order by person")
                .param(observation)
                .query((row, line) -> new Observer(
                        row.getString("person"),
                        row.getBoolean("present"),
                        row.getObject("commented_on") == null
                                ? null
                                : new Marks(
                                        row.getInt("procedure_mark"),
                                        row.getInt("steering_mark"),
                                        row.getInt("facts_mark"),
                                        row.getInt("mediation_mark")),
                        row.getString("comments")))
                .list();
    }

    /** User ids of those who came, as the model asks. */
    @Transactional(readOnly = true)
    public List<String> present(long observation) {
        return of(observation).stream()
                .filter(Observer::present)
                .map(Observer::person)
                .toList();
    }

    /** Arbitrators and clerks of the commission, and the courts' people. */
    public List<Member> candidates() {
        return Stream.concat(
                        Stream.of(Groups.ARBITRATOR, Groups.PRESIDING, Groups.CLERK),
                        courts.courts().stream().map(Courts.Court::group))
                .flatMap(group -> members.of(group).stream())
                .distinct()
                .sorted(Comparator.comparing(Member::id))
                .toList();
    }
}
