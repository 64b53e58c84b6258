package org.tiaocai.linkage.followup;

import java.time.LocalDate;

/** 立案: what a court has docketed. */
public record Filed(ProceedingKind kind, String court, String docketNo, LocalDate filedOn) {}
