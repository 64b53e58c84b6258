package org.tiaocai.people;

import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.tiaocai.shared.RegistrationNumber;

/** 任务的事由: which of several things of a case a task is about, for its card. */
public interface TaskSubject {

    /**
     * Empty for a task of another kind.
     *
     * @param whole whether names stand in full, for who has the task or may take it
     */
    Optional<String> subject(Task task, RegistrationNumber number, boolean whole);
}
