package org.tiaocai.arbitration.motion;

/** 事由: a clause of the law that a motion rests on. */
public interface MotionGround {

    /** What users see. */
    String label();
}
