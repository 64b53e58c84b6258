package org.tiaocai.arbitration.motion;

/**
 * 程序事项的效果: what follows once a motion of one kind is granted, or needs no decision. Its parties are told by the
 * paper of the kind; where nothing follows but the paper, there is nothing here to write.
 */
interface SideRoad {

    default void follow(Motion motion) {}
}
