package org.tiaocai.court;

import org.tiaocai.shared.RegistrationNumber;

/** The two courts that the bureau deals with. */
record BothCourts(Exchange basic, Exchange intermediate) {

    Exchange of(String court) {
        return court.equals(Timetables.BASIC) ? basic : intermediate;
    }

    void sendEverything(RegistrationNumber number) {
        basic.everything(number);
        intermediate.everything(number);
    }

    /** After something went astray, so that the next case can be judged by itself. */
    void startAfresh() {
        basic.startAfresh();
        intermediate.startAfresh();
    }
}
