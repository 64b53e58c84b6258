package org.tiaocai.delivery.channels;

/** The connection broke after the message had gone over: nobody knows whether it was taken, so it is never sent again. */
public class Unclear extends RuntimeException {

    Unclear(String what, Throwable cause) {
        super(what, cause);
    }

    Unclear(String what) {
        super(what);
    }
}
