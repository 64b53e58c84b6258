package org.tiaocai.workday;

import org.jspecify.annotations.Nullable;

/**
 * 一步的退路, a line of {@code rights/ways-back.yaml}.
 *
 * @param task the step, by its id in the models
 * @param to the step before, to which its holder sends it back; null where there is none
 * @param undo the step before that whoever did it may take back while this one is not done; null where there is none
 * @param byForm the step's own form has 退回 among its answers
 * @param paper the kind of paper that the step before has made: once a signed copy is on file, nothing goes back
 * @param done a step that closes the way once it has been done in the same process; null for none
 * @param internal the reason belongs to the internal volume
 * @param until until when, or why never
 */
record WayBack(
        String task,
        @Nullable String to,
        @Nullable String undo,
        @Nullable String paper,
        @Nullable String done,
        boolean byForm,
        boolean internal,
        String until) {}
