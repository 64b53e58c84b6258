package org.tiaocai.delivery;

/** What became of an attempt to mail a notice. */
enum SendingOutcome {
    SENT,
    RETRY,
    GIVEN_UP
}
