package org.tiaocai.documents;

/** 送交方式: who sets the service of a paper going. */
public enum Sending implements Labelled {
    /** Its service begins with the paper. */
    AT_ONCE("即送"),
    /** A model serves it and waits for that. */
    BY_MODEL("流程"),
    /** Handed over or exchanged between authorities, outside the register of service. */
    APART("另送"),
    /** Somebody asks for it on the case page ({@link PaperOnRequest}); served where its class is S1 to S3, else handed over. */
    ASKED("应请求"),
    /** It stays where it is, or all were present when it was made. */
    NEVER("不送");

    private final String label;

    Sending(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
