package org.tiaocai.arbitration.hearing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** 庭审笔录 in the making: written while the hearing goes on, here or in Word. */
@Component
record HearingDrafting(OpenTasks tasks, Hearings hearings, HearingFacts facts) implements Drafting {

    private static final String RECORD = "record";
    private static final String SIGNATURES = "signatures";

    @Override
    public Set<String> codes() {
        return Set.of("D501");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var record = facts.soFar(hearing(task));
        return List.of(new Paper("D501", record.occasion(), record));
    }

    @Override
    public List<FreeText> texts() {
        return List.of(new FreeText(RECORD, "庭审笔录", 40_000), new FreeText(SIGNATURES, "签名和补正情况", 2_000));
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        var hearing = hearing(task);
        var before = hearings.noted(hearing.id());
        hearings.note(
                hearing.id(),
                new Hearings.Noted(
                        texts.containsKey(RECORD) ? texts.get(RECORD) : before.record(),
                        texts.containsKey(SIGNATURES) ? texts.get(SIGNATURES) : before.signatures()));
    }

    private Hearing hearing(Task task) {
        return hearings.get(tasks.id(task, HearingVariables.HEARING));
    }
}
