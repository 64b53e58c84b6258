package org.tiaocai.phrases;

/** 用在哪里: the kinds of long fields that have phrases of their own. */
enum PhraseField {
    ANY("各处"),
    REASON("理由、意见"),
    RECORD("笔录、协议"),
    FINDING("事实认定、裁决理由");

    private final String label;

    PhraseField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
