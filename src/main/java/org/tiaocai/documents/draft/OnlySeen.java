package org.tiaocai.documents.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.task.Task;
import org.tiaocai.documents.FreeText;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 只看的草稿: a paper that whoever approves, signs or seals it reads before, and that is written elsewhere.
 *
 * @param elsewhere says where, to who wants to change it here
 * @param made the papers as they would be printed now
 */
public record OnlySeen(Set<String> codes, String elsewhere, BiFunction<RegistrationNumber, Task, List<Paper>> made)
        implements Drafting {

    /** Of one kind. */
    public static OnlySeen of(String code, String elsewhere, BiFunction<RegistrationNumber, Task, List<Paper>> made) {
        return new OnlySeen(Set.of(code), elsewhere, made);
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        return made.apply(number, task);
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused(elsewhere);
    }
}
