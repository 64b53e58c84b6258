package org.tiaocai.delivery.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;

/** 送达人员: two of them go together, and both stand on the proof (D422). */
@Component
record ServingStaff(GroupMembers members) {

    List<Member> all() {
        return members.of(Groups.SERVICE);
    }

    void mustBeTwo(@Nullable String first, @Nullable String second) {
        var known = all().stream().map(Member::id).toList();
        if (first == null || second == null || !known.contains(first) || !known.contains(second)) {
            throw new Refused("送达须由两名送达人员共同进行，请从名册中选择两名送达人员");
        }
        if (first.equals(second)) {
            throw new Refused("两名送达人员不能是同一人");
        }
    }
}
