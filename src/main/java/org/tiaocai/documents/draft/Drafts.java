package org.tiaocai.documents.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.DraftPages.DraftPage;
import org.tiaocai.documents.FreeText;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** The drafts that an open task is about. */
@Component
record Drafts(OpenTasks tasks, DraftTasks table, List<Drafting> draftings, DraftPages pages, Actor actor) {

    /** One draft, with who takes what is written in it. */
    record Draft(
            RegistrationNumber number,
            Task task,
            Drafting drafting,
            String occasion,
            List<Long> between,
            DraftPage page) {

        List<FreeText> texts() {
            return drafting.texts();
        }

        String code() {
            return page.code();
        }
    }

    List<Draft> of(String taskId) {
        var task = tasks.get(taskId);
        var codes = table.of(task.getTaskDefinitionKey()).codes();
        var number = tasks.caseOf(task);
        return actor.asApplication(() -> draftings.stream()
                .filter(one -> one.codes().stream().anyMatch(codes::contains))
                .flatMap(one -> one.papers(number, task).stream()
                        .filter(paper -> codes.contains(paper.code()))
                        .map(paper -> new Draft(
                                number,
                                task,
                                one,
                                paper.occasion(),
                                paper.facts().between(),
                                pages.of(number, paper.code(), paper.facts(), one.texts()))))
                .toList());
    }

    Draft get(String taskId, int index) {
        var all = of(taskId);
        if (index < 1 || index > all.size()) {
            throw new Refused("这项任务没有这份草稿，请刷新后重新打开");
        }
        return all.get(index - 1);
    }

    boolean mayWrite(String taskId) {
        return table.of(tasks.get(taskId).getTaskDefinitionKey()).writes();
    }

    /** @throws Refused for a text that is not the drafter's, or too long */
    void write(Draft draft, Map<String, String> texts) {
        if (!table.of(draft.task().getTaskDefinitionKey()).writes()) {
            throw new Refused("这一环节只看草稿，不改文字；需要修改的，请退回拟稿人");
        }
        var taken = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> taken.put(field, fit(draft, field, text)));
        actor.asApplication(() -> {
            draft.drafting().write(draft.number(), draft.task(), taken);
            return true;
        });
    }

    private static String fit(Draft draft, String field, String text) {
        var known = draft.texts().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new Refused("草稿没有“" + field + "”这一栏"));
        if (text.length() > known.longest()) {
            throw new Refused("“" + known.label() + "”有 " + text.length() + " 字，不能超过 " + known.longest() + " 字");
        }
        return text.strip();
    }
}
