package org.tiaocai.chain;

/** What is linked; the name stands in every exported record. */
public enum LinkKind {
    JOURNAL,
    PAPER,
    EVIDENCE,
    PRINT,
    SCAN,
    PACKAGE,
    HOUSE,
    DESTRUCTION
}
