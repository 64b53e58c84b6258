package org.tiaocai.shared;

/**
 * A request that the rules do not allow. The message is Chinese, says why and what to do, and reaches the person as it
 * stands (400 over REST, the error panel in Tasklist); the transaction is undone.
 */
public class Refused extends RuntimeException {

    public Refused(String message) {
        super(message);
    }
}
