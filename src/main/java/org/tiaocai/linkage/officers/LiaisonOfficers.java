package org.tiaocai.linkage.officers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/**
 * 联络员登记册, as the models ask it: {@code ${liaisonOfficers.named()}} are the commission's officers of today, principal
 * and deputy; while nobody is named the whole group gets the tasks.
 */
@Component
@Transactional
public class LiaisonOfficers {

    /** The body that is not a court. */
    public static final String COMMISSION = "commission";

    private final Rows<Officer> rows;
    private final GroupMembers members;
    private final Courts courts;
    private final Journal journal;
    private final Clock clock;

    LiaisonOfficers(JdbcClient jdbc, GroupMembers members, Courts courts, Journal journal, Clock clock) {
        this.rows = new Rows<>(jdbc, "liaison_officer", Officer.class);
        this.members = members;
        this.courts = courts;
        this.journal = journal;
        this.clock = clock;
    }

    /** One entry of the register. */
    public record Officer(
            long id, String body, String person, boolean deputy, LocalDate validFrom, LocalDate validUntil) {}

    /** A person on the liaison duty of a body. */
    public record Candidate(String body, String person) {}

    @Transactional(readOnly = true)
    public List<String> named() {
        return of(COMMISSION, LocalDate.now(clock)).stream()
                .map(Officer::person)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<String> otherwise() {
        return named().isEmpty() ? List.of(Groups.LIAISON) : List.of();
    }

    /** Who acts for the body on the day, the principal first. */
    @Transactional(readOnly = true)
    public List<Officer> of(String body, LocalDate on) {
        return all().stream()
                .filter(one ->
                        one.body().equals(body) && !on.isBefore(one.validFrom()) && !on.isAfter(one.validUntil()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Officer> all() {
        return rows.where("true order by body, deputy, valid_from, id");
    }

    /** Who may be named, by body. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates() {
        return Stream.concat(
                        members(COMMISSION, Groups.LIAISON),
                        courts.courts().stream().flatMap(court -> members(court.id(), court.group())))
                .toList();
    }

    private Stream<Candidate> members(String body, String group) {
        return members.of(group).stream().map(one -> new Candidate(body, one.id()));
    }

    /** 指定联络员. @throws Refused when the days overlap with another's, or the person is not of that body */
    public void name(String body, String person, boolean deputy, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Refused("截止日期不能早于起始日期");
        }
        var group = COMMISSION.equals(body) ? Groups.LIAISON : courts.get(body).group();
        if (!members.isIn(group, person)) {
            throw new Refused("该人员不在相应单位的联络员岗位上，请先由管理员加入");
        }
        var overlaps = all().stream()
                .anyMatch(one -> one.body().equals(body)
                        && one.deputy() == deputy
                        && !from.isAfter(one.validUntil())
                        && !until.isBefore(one.validFrom()));
        if (overlaps) {
            throw new Refused("该单位在这段时间已有" + (deputy ? "副联络员" : "联络员") + "，请先调整其截止日期");
        }
        rows.insert("body, person, deputy, valid_from, valid_until").once(body, person, deputy, from, until);
        journal.ofTheHouse("指定" + (deputy ? "副联络员" : "联络员"), body + "：" + person + "，" + from + " 至 " + until);
    }

    /** 提前卸任. @throws Refused unless the day lies within the officer's time */
    public void end(long id, LocalDate until) {
        var within = rows.find(id)
                .filter(one -> until.isBefore(one.validUntil()) && !until.isBefore(one.validFrom()))
                .isPresent();
        if (!within) {
            throw new Refused("卸任日期应当在任期之内");
        }
        rows.update(id, "valid_until = ?", until);
        journal.ofTheHouse("联络员卸任", "登记册第 " + id + " 项，" + until);
    }
}
