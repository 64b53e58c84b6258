package org.tiaocai.linkage.preservation;

import org.tiaocai.shared.ProcessVariable;

/** What an application for preservation carries. */
final class PreservationVariables {

    static final ProcessVariable<Long> PRESERVATION = ProcessVariable.id("preservationId");
    static final ProcessVariable<Preservation.Ruling> RULING =
            ProcessVariable.choice("preservationRuling", Preservation.Ruling.class);

    private PreservationVariables() {}
}
