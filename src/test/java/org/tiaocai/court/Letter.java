package org.tiaocai.court;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/**
 * 来文: one message of a court.
 *
 * @param refusal the words with which it must be refused if it were applied now; empty when it must be taken
 * @param applied what it changes in the law's eyes
 */
record Letter(String kind, ObjectNode message, Supplier<String> refusal, Runnable applied) {

    private static final String AGAIN = "再次告知";

    static Letter taken(String kind, ObjectNode message, Runnable applied) {
        return new Letter(kind, message, () -> "", applied);
    }

    static Letter refused(String kind, ObjectNode message, String words) {
        return new Letter(kind, message, () -> words, () -> {});
    }

    /** A file may be asked for once a docket stands, be it in the same package. */
    boolean isBadInAnyCompany() {
        return !message.path("type").asText().equals("file-requested");
    }

    boolean isDocket() {
        return message.path("type").asText().equals("docketed");
    }

    /** The same once more, which must change nothing. */
    Letter again() {
        return taken(isKnown() ? kind : AGAIN + kind, message, () -> {});
    }

    boolean isKnown() {
        return kind.startsWith(AGAIN);
    }
}
