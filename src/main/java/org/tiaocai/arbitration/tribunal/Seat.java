package org.tiaocai.arbitration.tribunal;

/** A place in the tribunal (组织规则13, 14). */
public enum Seat {
    SOLE("独任仲裁员"),
    PRESIDING("首席仲裁员"),
    MEMBER("仲裁员"),
    CLERK("记录人员");

    private final String label;

    Seat(String label) {
        this.label = label;
    }

    /** Whether the one does what the other does: who sits alone leads, as the presiding does. */
    boolean isLike(Seat other) {
        return this == other || (isLeading() && other.isLeading());
    }

    private boolean isLeading() {
        return this == SOLE || this == PRESIDING;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
