package org.tiaocai.linkage.designation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.shared.RegistrationNumber;

/** 诉调对接回复函 (D612) while the mediator reports what was agreed. */
@Component
record DesignationDrafting(Designations designations, ReplyToCourt reply) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D612");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        return designations.find(number).stream()
                .map(one -> new Paper("D612", "court-designation", reply.facts(one, DesignationResult.AGREED)))
                .toList();
    }

    @Override
    public List<FreeText> texts() {
        return List.of(new FreeText("account", "调解经过", 5_000), new FreeText("terms", "协议内容", 20_000));
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        designations.drafted(number, texts.get("account"), texts.get("terms"));
    }
}
