package org.tiaocai.workday;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.people.GoesAlong;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.people.accounts.Standings;
import org.tiaocai.shared.Refused;

/**
 * 只有一人能办的任务: it is theirs from the start and need not be claimed. Several share it as ever. What it was offered to
 * stays on record, so it can be given back, and a colleague who comes later can then take it. Nobody approves their own
 * request ({@link org.tiaocai.people.OwnRequest}), so it is never theirs.
 */
@Component
class OnlyPossiblePerson extends AbstractProcessEnginePlugin implements TaskListener {

    private final ObjectProvider<TaskDuties> duties;
    private final ObjectProvider<Standings> standings;

    OnlyPossiblePerson(ObjectProvider<TaskDuties> duties, ObjectProvider<Standings> standings) {
        this.duties = duties;
        this.standings = standings;
    }

    @Override
    public void notify(DelegateTask delegate) {
        var task = (TaskEntity) delegate;
        if (task.getAssignee() != null || GoesAlong.isMarked(task.getName())) {
            return;
        }
        var possible = offers(task).entrySet().stream()
                .filter(offer -> isPossible(task, offer.getKey(), offer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (possible.stream().anyMatch(person -> isAsker(task, person))) {
            leaveToOthers(task, possible);
        } else if (possible.size() == 1) {
            task.setAssignee(possible.get(0));
        }
    }

    private boolean isAsker(TaskEntity task, String person) {
        return duties.getObject().ownRequest(task, person).isPresent();
    }

    /** @throws Refused where only who asked could approve: nothing is begun that nobody may bring to an end */
    private void leaveToOthers(TaskEntity task, List<String> possible) {
        var others = possible.stream().filter(person -> !isAsker(task, person)).toList();
        if (others.size() == 1) {
            task.setAssignee(others.get(0));
        }
        if (others.isEmpty()) {
            possible.stream()
                    .flatMap(person -> duties.getObject().ownRequest(task, person).stream())
                    .findFirst()
                    .ifPresent(own -> {
                        throw new Refused(own.refusalAlone());
                    });
        }
    }

    /** To whom it is offered, and by which of their groups; by none to whom it is offered by name. */
    private static Map<String, Set<String>> offers(TaskEntity task) {
        var offers = new TreeMap<String, Set<String>>();
        for (var candidate : task.getCandidates()) {
            if (candidate.getGroupId() != null) {
                members(candidate.getGroupId())
                        .forEach(person -> offers.computeIfAbsent(person, none -> new TreeSet<>())
                                .add(candidate.getGroupId()));
            }
        }
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(person -> offers.put(person, Set.of()));
        return offers;
    }

    private static List<String> members(String group) {
        return Context.getCommandContext()
                .getReadOnlyIdentityProvider()
                .createUserQuery()
                .memberOfGroup(group)
                .list()
                .stream()
                .map(User::getId)
                .toList();
    }

    /** Who may come in, and whom neither another duty in the case nor a recusal keeps from it. */
    private boolean isPossible(TaskEntity task, String person, Set<String> groups) {
        return standings.getObject().of(person).isPresent()
                && !duties.getObject().isKeptFrom(task, person, groups);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> more = new ArrayList<>(listeners == null ? List.of() : listeners);
        more.add(new OnUserTasks());
        configuration.setCustomPostBPMNParseListeners(more);
    }

    private final class OnUserTasks extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                task.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, OnlyPossiblePerson.this);
            }
        }
    }
}
