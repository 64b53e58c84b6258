package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.people.OpenTasks;

/** What the forms of a conference ask. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}")
class ConferenceTaskApi {

    /** The court is shown no proposals: they name cases that may be another court's. */
    private static final String WITH_PROPOSALS = "collectTopics";

    private final OpenTasks tasks;
    private final Conferences conferences;
    private final Topics topics;
    private final Divergences divergences;
    private final AgreedStandards standards;
    private final ConferenceActions actions;
    private final Courts courts;
    private final HouseSettings house;

    ConferenceTaskApi(
            OpenTasks tasks,
            Conferences conferences,
            Topics topics,
            Divergences divergences,
            AgreedStandards standards,
            ConferenceActions actions,
            Courts courts,
            HouseSettings house) {
        this.tasks = tasks;
        this.conferences = conferences;
        this.topics = topics;
        this.divergences = divergences;
        this.standards = standards;
        this.actions = actions;
        this.courts = courts;
        this.house = house;
    }

    record Proposed(String key, String title, String detail) {}

    record TopicRow(
            long topic,
            String title,
            @Nullable String detail,
            @Nullable Integer place) {}

    record StandardRow(long topic, String standard, String wording) {}

    record Body(String id, String name) {}

    record Sheet(
            String title,
            String standing,
            @Nullable LocalDate meetsOn,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String invited,
            @Nullable String minutes,
            @Nullable String objection,
            List<Proposed> proposals,
            List<TopicRow> topics,
            List<StandardRow> standards,
            List<Body> bodies) {}

    record ActionSheet(String title, String responsible, LocalDate dueOn) {}

    @GetMapping("/conference")
    Sheet conference(@PathVariable String taskId) {
        var task = tasks.get(taskId);
        var one = conferences.get(tasks.id(task, ConferenceVariables.CONFERENCE));
        var proposals = WITH_PROPOSALS.equals(task.getTaskDefinitionKey())
                ? divergences.within(one.period())
                : List.<Divergences.Proposal>of();
        return new Sheet(
                one.title(),
                one.standing(),
                one.meetsOn(),
                one.place(),
                one.chair(),
                one.invited(),
                one.minutes(),
                one.objection(),
                proposals.stream()
                        .map(proposal -> new Proposed(proposal.key(), proposal.title(), proposal.detail()))
                        .toList(),
                topics.of(one.id()).stream()
                        .map(topic -> new TopicRow(topic.id(), topic.line(), topic.detail(), topic.agendaPlace()))
                        .toList(),
                standards.of(one.id()).stream()
                        .map(standard -> new StandardRow(standard.topicId(), standard.title(), standard.wording()))
                        .toList(),
                List.of(
                        new Body(LiaisonOfficers.COMMISSION, house.now(HouseSetting.COMMISSION_NAME)),
                        new Body(one.court(), courts.name(one.court()))));
    }

    @GetMapping("/conference-action")
    ActionSheet action(@PathVariable String taskId) {
        var one = actions.get(tasks.id(tasks.get(taskId), ConferenceVariables.ACTION));
        return new ActionSheet(one.title(), one.responsible(), one.dueOn());
    }
}
