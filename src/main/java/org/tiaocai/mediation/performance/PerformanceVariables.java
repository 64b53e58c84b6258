package org.tiaocai.mediation.performance;

import java.time.LocalDate;
import org.tiaocai.shared.ProcessVariable;

/** What the watch of an agreement carries. */
final class PerformanceVariables {

    static final ProcessVariable<Long> MEDIATION = ProcessVariable.id("mediationId");

    /** Those who mediated: any of them may claim the visit. */
    static final ProcessVariable<String> PANEL = ProcessVariable.staff("panelMembers");

    static final ProcessVariable<LocalDate> REMINDER_ON = ProcessVariable.day("performanceReminderOn");
    static final ProcessVariable<LocalDate> VISIT_ON = ProcessVariable.day("performanceVisitOn");
    static final ProcessVariable<Standing> STANDING = ProcessVariable.choice("performanceStanding", Standing.class);
    static final ProcessVariable<AfterBreach> AFTER_BREACH = ProcessVariable.choice("afterBreach", AfterBreach.class);

    /** Whether anything is promised for later while a breach is open. */
    static final ProcessVariable<Later> LATER = ProcessVariable.choice("laterPromised", Later.class);

    /** How the whole stands after somebody has looked. */
    enum Standing {
        PERFORMED,
        /** What is left is not due yet. */
        PROMISED,
        BREACHED,
        /** Nothing is waited for: it has gone to arbitration, or the parties go another way. */
        LEFT
    }

    /** What is promised for later. */
    enum Later {
        PROMISED,
        NOTHING
    }

    /** 没有履行的，怎么办: arbitration is applied for by an act of its own. */
    enum AfterBreach {
        OTHER_ROAD,
        VISIT_AGAIN
    }

    private PerformanceVariables() {}
}
