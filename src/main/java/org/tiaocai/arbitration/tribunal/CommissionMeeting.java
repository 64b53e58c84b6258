package org.tiaocai.arbitration.tribunal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.shared.Refused;

/**
 * 仲裁委员会会议 on the recusal of its director (规则12): the commission decides, not one of its members.
 *
 * @param present the members who were there, by name
 * @param all how many could have been there
 */
record CommissionMeeting(LocalDate metOn, List<String> present, int all) {

    /**
     * @param members all but whose recusal it is about
     * @param metOn today unless said
     * @param present by their ids; whoever hands it in alone unless said
     * @throws Refused for a day on which it cannot have met, and where fewer than half of them were there (D)
     */
    static CommissionMeeting of(
            List<Member> members,
            @Nullable LocalDate metOn,
            @Nullable List<String> present,
            String by,
            LocalDate raisedOn,
            LocalDate today) {
        var day = metOn == null ? today : metOn;
        if (day.isBefore(raisedOn) || day.isAfter(today)) {
            throw new Refused("仲裁委员会会议的日期（" + day + "）应在提出回避之日（" + raisedOn + "）与今天之间");
        }
        var wanted = present == null || present.isEmpty() ? List.of(by) : present;
        var there =
                members.stream().filter(member -> wanted.contains(member.id())).toList();
        if (there.size() < wanted.stream().distinct().count()) {
            throw new Refused("到会人员请从仲裁委员会委员中选择，被申请回避的人不参加会议");
        }
        if (there.size() * 2 < members.size()) {
            throw new Refused(
                    "主任的回避由仲裁委员会开会决定：登记的到会委员 " + there.size() + " 名，不足应到委员 " + members.size() + " 名的半数，请登记会议日期和到会的委员");
        }
        return new CommissionMeeting(day, there.stream().map(Member::name).toList(), members.size());
    }
}
