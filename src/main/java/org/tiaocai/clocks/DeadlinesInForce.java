package org.tiaocai.clocks;

import org.springframework.stereotype.Component;
import org.tiaocai.deadlines.Deadlines;
import org.tiaocai.deadlines.WorkingCalendar;

/** 现行期限: the rules on the schedules known by now; an administrator loads the next year's while the house is open. */
@Component
public class DeadlinesInForce {

    private volatile Deadlines current = Deadlines.ofStateCouncilSchedules();

    public Deadlines current() {
        return current;
    }

    public WorkingCalendar calendar() {
        return current().calendar();
    }

    void adopt(WorkingCalendar calendar) {
        current = current.on(calendar);
    }
}
