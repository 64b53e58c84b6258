package org.tiaocai.scheduling.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.Groups;
import org.tiaocai.people.accounts.AccountState;
import org.tiaocai.people.accounts.Standings;

/** 出场次的人员: who mediates, arbitrates or records, whether a session of theirs is in view or not; their leave is entered. */
@Component
record Sitters(GroupMembers members, Standings standings) {

    private static final List<String> ROLES = Stream.concat(
                    Groups.MEDIATORS.stream(), Stream.of(Groups.PRESIDING, Groups.ARBITRATOR, Groups.CLERK))
            .toList();

    /** @param about the first of their roles, by which two of one name are told apart */
    record Sitter(String id, String name, String about) {}

    List<Sitter> all() {
        var all = new LinkedHashMap<String, Sitter>();
        for (var role : ROLES) {
            for (var member : members.of(role)) {
                if (!all.containsKey(member.id()) && standings.isOfTheHouse(member.id())) {
                    all.put(member.id(), new Sitter(member.id(), member.name(), about(role, member)));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private String about(String role, Member member) {
        var suspended = standings
                .stateOf(member.id())
                .filter(AccountState.SUSPENDED::equals)
                .isPresent();
        return Groups.NAMES.get(role) + (suspended ? "，已暂停" : "");
    }
}
