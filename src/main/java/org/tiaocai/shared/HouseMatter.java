package org.tiaocai.shared;

/** 机构事项: what a task is about that belongs to no case, such as a conference; each module tells of its own. */
public interface HouseMatter {

    /** The process whose tasks these are. */
    String process();

    /** The variable that holds the matter's id. */
    ProcessVariable<Long> variable();

    About about(long id);

    /** @param page where all of the matter can be read */
    record About(String title, String page) {}
}
