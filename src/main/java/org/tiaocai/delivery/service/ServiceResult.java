package org.tiaocai.delivery.service;

/** 送达结果, as the calling process learns it. */
public enum ServiceResult {
    SERVED,
    REFUSED_TO_SIGN,
    ABANDONED
}
