package org.tiaocai.linkage.conference;

import org.tiaocai.shared.ProcessVariable;

/** What a joint conference carries. */
final class ConferenceVariables {

    static final ProcessVariable<Long> CONFERENCE = ProcessVariable.id("conferenceId");

    /** The group of the court that takes part. */
    static final ProcessVariable<String> COURT_GROUP = ProcessVariable.staff("courtGroup");

    static final ProcessVariable<Long> ACTION = ProcessVariable.id("actionId");
    static final ProcessVariable<Status> STATUS = ProcessVariable.choice("conferenceStatus", Status.class);
    static final ProcessVariable<Countersignature> COUNTERSIGNATURE =
            ProcessVariable.choice("countersignature", Countersignature.class);

    /** Whether it took place. */
    enum Status {
        HELD,
        POSTPONED
    }

    /** 会签. */
    enum Countersignature {
        AGREED,
        REVISE
    }

    private ConferenceVariables() {}
}
