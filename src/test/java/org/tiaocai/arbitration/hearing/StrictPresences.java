package org.tiaocai.arbitration.hearing;

import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.MissingScans;
import org.tiaocai.shared.RegistrationNumber;

/** 到庭情况 as an office takes it down that rests nothing on a receipt without its scan. */
@Component
public class StrictPresences {

    private final Presences presences;
    private final Hearings hearings;

    StrictPresences(Presences presences, Hearings hearings) {
        this.presences = presences;
        this.hearings = hearings;
    }

    public void takenDown(String number, MissingScans scans, Attendance applicants, Attendance respondents) {
        new Presences(
                        presences.parties(),
                        presences.notices(),
                        scans,
                        presences.representatives(),
                        presences.plan())
                .of(hearings.planned(RegistrationNumber.of(number)).orElseThrow(), applicants, respondents, null);
    }
}
