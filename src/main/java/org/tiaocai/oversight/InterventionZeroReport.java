package org.tiaocai.oversight;

import org.tiaocai.documents.Facts;

/** 干预办案零报告: that nothing was to be entered in a quarter. */
record InterventionZeroReport(String occasion, String quarter, String enteredBy) implements Facts {}
