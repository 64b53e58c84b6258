package org.tiaocai.delivery.serving;

/** Where the process goes after a report: decided here, read by the model. */
enum ServingStep {
    SERVED,
    DEEMED,
    REFUSED_TO_SIGN,
    AGAIN,
    MAIL,
    PUBLIC_NOTICE
}
