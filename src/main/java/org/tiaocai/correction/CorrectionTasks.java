package org.tiaocai.correction;

import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.people.TaskSubject;
import org.tiaocai.shared.RegistrationNumber;

/** 审批更正登记信息: what is to be approved, without the values. */
@Component
record CorrectionTasks(OpenTasks open, RegistrationCorrections all) implements TaskSubject {

    @Override
    public Optional<String> subject(Task task, RegistrationNumber number, boolean whole) {
        if (!task.getProcessDefinitionId().startsWith(CorrectRegistration.PROCESS + ":")) {
            return Optional.empty();
        }
        var one = all.get(open.id(task, RegistrationVariables.CORRECTION));
        var content = one.content();
        var lines = content == null
                ? ""
                : content.changes().stream().map(Change::label).distinct().collect(Collectors.joining("、"));
        return Optional.of(
                one.kind() == CorrectionKind.VOID
                        ? one.kind().label()
                        : "更正" + one.kind().label() + (lines.isEmpty() ? "" : "：" + lines));
    }
}
