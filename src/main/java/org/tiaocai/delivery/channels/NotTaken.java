package org.tiaocai.delivery.channels;

/** The server surely did not take the message: it may be tried again. The message of the cause may hold an address. */
public class NotTaken extends RuntimeException {

    NotTaken(String what, Throwable cause) {
        super(what, cause);
    }

    NotTaken(String what) {
        super(what);
    }
}
