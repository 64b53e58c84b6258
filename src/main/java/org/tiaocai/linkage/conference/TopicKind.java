package org.tiaocai.linkage.conference;

/** 议题的种类: what joint conferences are for. */
public enum TopicKind {
    SITUATION("形势通报"),
    ACCEPTANCE_SCOPE("受理范围"),
    PROCEDURE_LINKAGE("程序衔接"),
    LAW_APPLICATION("法律适用"),
    OTHER("其他");

    private final String label;

    TopicKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
