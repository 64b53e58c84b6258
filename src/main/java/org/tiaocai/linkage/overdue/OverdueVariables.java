package org.tiaocai.linkage.overdue;

import org.tiaocai.shared.ProcessVariable;

/** What an overdue case carries. */
final class OverdueVariables {

    static final ProcessVariable<Long> OVERDUE = ProcessVariable.id("overdueCaseId");

    private OverdueVariables() {}
}
