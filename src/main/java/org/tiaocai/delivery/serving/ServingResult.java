package org.tiaocai.delivery.serving;

/** 送达结果, as the calling process learns it. */
public enum ServingResult {
    SERVED,
    REFUSED_TO_SIGN,
    ABANDONED
}
