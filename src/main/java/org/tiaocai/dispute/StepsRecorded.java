package org.tiaocai.dispute;

import java.util.List;

/** 环节有进出: the steps of one transaction, in their order, as it writes them into the journal. */
public record StepsRecorded(List<JournalStep> steps) {}
