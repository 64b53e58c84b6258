package org.tiaocai.arbitration.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 拟任仲裁员 of 立案审批表: whom the handler proposes, the presiding first; who sits is decided when the tribunal is formed. */
@Repository
class ProposedMembers {

    private static final int PANEL = 3;

    private final JdbcClient jdbc;
    private final GroupMembers members;
    private final Duties duties;

    ProposedMembers(JdbcClient jdbc, GroupMembers members, Duties duties) {
        this.jdbc = jdbc;
        this.members = members;
        this.duties = duties;
    }

    /** Who may sit in the case. */
    List<Member> possible(RegistrationNumber number) {
        return members.of(Groups.ARBITRATOR).stream()
                .filter(one ->
                        duties.reasonAgainst(number, one.id(), Duty.ARBITRATOR).isEmpty())
                .toList();
    }

    /** @throws Refused for more than the tribunal has seats, for one named twice and for who may not sit */
    void check(RegistrationNumber number, List<String> persons, @Nullable TribunalForm form) {
        var seats = form == TribunalForm.SOLE ? 1 : PANEL;
        if (persons.size() > seats) {
            throw new Refused("拟任的仲裁员有 " + persons.size() + " 名，" + (seats == 1 ? "独任仲裁只能拟定一名" : "仲裁庭只有三名仲裁员"));
        }
        if (persons.stream().distinct().count() < persons.size()) {
            throw new Refused("拟任的仲裁员有重复，请核对");
        }
        var possible = possible(number).stream().map(Member::id).toList();
        if (!possible.containsAll(persons)) {
            throw new Refused("拟任的仲裁员请从名册中选择，不能办理本案的不选");
        }
    }

    /** A second review replaces the first. */
    void replace(RegistrationNumber number, List<String> persons) {
        jdbc.sql("delete from proposed_member where registration_number = ?")
                .param(number.value())
                .update();
        var position = 0;
        for (var person : persons) {
            jdbc.sql("insert into proposed_member (registration_number, position, person) values (?, ?, ?)")
                    .params(number.value(), ++position, person)
                    .update();
        }
    }

    List<String> of(RegistrationNumber number) {
        return jdbc.sql("select person from proposed_member where registration_number = ? order by position")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
