package org.tiaocai.shared;

import org.jspecify.annotations.Nullable;

/** 机构事项: what a task is about that belongs to no case, such as a conference; each module tells of its own. */
public interface HouseMatter {

    /** The process whose tasks these are. */
    String process();

    /** The variable that holds the matter's id. */
    ProcessVariable<Long> variable();

    About about(long id);

    /** @param page where all of the matter can be read; null for who has the task but not the page */
    record About(String title, @Nullable String page) {}
}
