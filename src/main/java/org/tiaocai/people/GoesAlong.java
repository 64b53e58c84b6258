package org.tiaocai.people;

/** 一并办理: a task that another one's form ends too. It waits like any other, but the lists of the group leave it out. */
public final class GoesAlong {

    /** At the end of the task's name. */
    public static final String MARK = "（一并办理）";

    /** What the names have in common, for a query. */
    public static final String NAMES = "%" + MARK;

    private GoesAlong() {}

    public static boolean isMarked(String name) {
        return name.endsWith(MARK);
    }

    /** The name with the mark or without it. */
    public static String named(String name, boolean along) {
        var plain = isMarked(name) ? name.substring(0, name.length() - MARK.length()) : name;
        return along ? plain + MARK : plain;
    }
}
