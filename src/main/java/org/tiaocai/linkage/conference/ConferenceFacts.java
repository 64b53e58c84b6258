package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.officers.LiaisonOfficers;

/** 联席会议文书所载事项. */
@Component
class ConferenceFacts {

    private final Topics topics;
    private final AgreedStandards standards;
    private final ConferenceActions actions;
    private final Courts courts;

    ConferenceFacts(Topics topics, AgreedStandards standards, ConferenceActions actions, Courts courts) {
        this.topics = topics;
        this.standards = standards;
        this.actions = actions;
        this.courts = courts;
    }

    /** 联席会议通知. @param period of the comparison that goes with it */
    record ConferenceNotice(
            String about,
            String court,
            @Nullable LocalDate meetsOn,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String invited,
            List<Topic> agenda,
            String period)
            implements Facts {}

    /** 联席会议纪要, as both sides have signed it, with what was agreed and who carries it out. */
    record ConferenceMinutes(
            String about,
            String court,
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String attendees,
            @Nullable String minutes,
            List<Topic> conclusions,
            List<AgreedStandard> standards,
            List<Agreed> actions)
            implements Facts {}

    /** 议定事项. @param court that carries it out; null where the commission does */
    record Agreed(String title, @Nullable String court, String responsible, LocalDate dueOn) {}

    ConferenceNotice notice(Conference conference) {
        return new ConferenceNotice(
                conference.title(),
                courts.name(conference.court()),
                conference.meetsOn(),
                conference.place(),
                conference.chair(),
                conference.invited(),
                topics.agenda(conference.id()),
                conference.period().label());
    }

    ConferenceMinutes minutes(Conference conference) {
        return new ConferenceMinutes(
                conference.title(),
                courts.name(conference.court()),
                conference.heldOn(),
                conference.place(),
                conference.chair(),
                conference.attendees(),
                conference.minutes(),
                topics.agenda(conference.id()).stream()
                        .filter(one -> one.conclusion() != null)
                        .toList(),
                standards.of(conference.id()),
                actions.of(conference.id()).stream()
                        .map(one -> new Agreed(one.title(), court(one.body()), one.responsible(), one.dueOn()))
                        .toList());
    }

    private @Nullable String court(String body) {
        return LiaisonOfficers.COMMISSION.equals(body) ? null : courts.name(body);
    }
}
