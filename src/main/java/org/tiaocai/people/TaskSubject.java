package org.tiaocai.people;

import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.tiaocai.shared.RegistrationNumber;

/** 任务的事由: which of several things of a case a task is about, for its card. */
public interface TaskSubject {

    /** Without a name in full; empty for a task of another kind. */
    Optional<String> subject(Task task, RegistrationNumber number);
}
