package org.tiaocai.doors;

/** Which answers the rights of the house lead to expect. */
public interface Expected {

    /** Whether to be let in, or to be refused in words, is right for this visit. */
    boolean isRight(Visit visit, int status);
}
