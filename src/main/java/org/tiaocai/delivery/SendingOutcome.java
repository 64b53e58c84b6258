package org.tiaocai.delivery;

/** What became of an attempt to send a notice. */
enum SendingOutcome {
    SENT,
    RETRY,
    GIVEN_UP
}
