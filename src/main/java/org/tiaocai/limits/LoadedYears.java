package org.tiaocai.limits;

import java.util.List;
import org.tiaocai.limits.reckoning.YearBlock;

/** 录入的放假安排: what has been announced since the release. */
public interface LoadedYears {

    /** Another number whenever something has been loaded or corrected; cheap to ask. */
    long state();

    List<YearBlock> blocks();
}
