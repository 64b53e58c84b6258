package org.tiaocai.arbitration.hearing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 开庭 on the case page. */
@Component
@Order(130)
record HearingSection(
        Hearings hearings, AnswersFirst answers, Postponements postponements, Bookings bookings, Parties parties)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = hearings.of(number);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "hearings", all,
                        "bookings", bookings.of(number),
                        "postponements", postponements.of(number),
                        "names", parties.of(number).stream().collect(Collectors.toMap(Party::id, Party::name)),
                        "sides", Side.values(),
                        "planned", hearings.planned(number).isPresent(),
                        "early",
                                hearings.planned(number)
                                        .map(answers::stillToAnswer)
                                        .orElse(List.of()));
    }
}
