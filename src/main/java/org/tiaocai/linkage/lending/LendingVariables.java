package org.tiaocai.linkage.lending;

import org.tiaocai.shared.ProcessVariable;

/** What a lending carries. */
final class LendingVariables {

    static final ProcessVariable<Long> LENDING = ProcessVariable.id("lendingId");
    static final ProcessVariable<Lending.Volumes> VOLUMES =
            ProcessVariable.choice("lendingVolumes", Lending.Volumes.class);
    static final ProcessVariable<Lending.Letter> LETTER = ProcessVariable.choice("lendingLetter", Lending.Letter.class);
    static final ProcessVariable<Lending.Decision> DECISION =
            ProcessVariable.choice("lendingDecision", Lending.Decision.class);
    static final ProcessVariable<Lending.Decision> INTERNAL_DECISION =
            ProcessVariable.choice("internalVolumeDecision", Lending.Decision.class);

    private LendingVariables() {}
}
