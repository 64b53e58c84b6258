package org.tiaocai.delivery.service;

/** Where the process goes after a report: decided here, read by the model. */
enum ServiceStep {
    SERVED,
    DEEMED,
    REFUSED_TO_SIGN,
    AGAIN,
    MAIL,
    PUBLIC_NOTICE
}
