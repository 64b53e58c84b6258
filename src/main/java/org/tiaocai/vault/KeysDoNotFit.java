package org.tiaocai.vault;

/** The start ends here: with another key new numbers and files would be sealed beside old ones that nobody can open. */
class KeysDoNotFit extends RuntimeException {

    private final String what;
    private final String how;

    KeysDoNotFit(String what, String how) {
        super(what + "：" + how);
        this.what = what;
        this.how = how;
    }

    String what() {
        return what;
    }

    String how() {
        return how;
    }
}
