package org.tiaocai.house;

/** 启用步骤: one thing to see to before the house works with the system, told by the module that knows whether it is done. */
public interface SetUpStep {

    /** Its key, such as {@code ROOMS}. */
    String key();

    /** Such as 「核对房间」. */
    String name();

    /** What is to be done, and why. */
    String what();

    /** The page on which it is done. */
    String path();

    /** Whether it shows of itself that it is done; what cannot show it is ticked off by hand. */
    boolean isDone();
}
