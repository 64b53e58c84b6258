package org.tiaocai.story;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.linkage.followup.FollowUp;
import org.tiaocai.linkage.followup.FollowUps;
import org.tiaocai.shared.RegistrationNumber;

/** Periods of parties after the award, for the stories about them. */
abstract class FollowUpStory extends LinkageStory {

    static final LocalDate LATER = MONDAY.plusDays(2);

    @Autowired
    FollowUps periods;

    List<FollowUp.State> states(String number) {
        return periods.of(RegistrationNumber.of(number)).stream()
                .map(FollowUp::state)
                .toList();
    }
}
