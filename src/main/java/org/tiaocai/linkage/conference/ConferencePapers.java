package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.HousePage;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.consistency.ConsistencySheets;
import org.tiaocai.linkage.officers.LiaisonOfficers;

/** 联席会议通知和纪要 (D609), and the sheet that goes with the notice. */
@Component
class ConferencePapers {

    private final HousePapers papers;
    private final ConsistencySheets sheets;
    private final Topics topics;
    private final AgreedStandards standards;
    private final ConferenceActions actions;
    private final Courts courts;
    private final Clock clock;
    private final String commission;

    ConferencePapers(
            HousePapers papers,
            ConsistencySheets sheets,
            Topics topics,
            AgreedStandards standards,
            ConferenceActions actions,
            Courts courts,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.papers = papers;
        this.sheets = sheets;
        this.topics = topics;
        this.standards = standards;
        this.actions = actions;
        this.courts = courts;
        this.clock = clock;
        this.commission = commission;
    }

    /** A conference that was put off gets a notice for its new day, and the figures as they are then. */
    void notice(Conference conference) {
        var occasion = conference.occasion() + "-" + conference.meetsOn();
        sheets.make(conference.period(), occasion);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(courts.name(conference.court()) + "：");
        paragraphs.add("定于 " + conference.meetsOn() + " 在" + conference.place() + "召开" + conference.title() + "，由"
                + conference.chair() + "主持。参会单位和人员：" + conference.invited() + "。");
        paragraphs.add("议程如下：");
        topics.agenda(conference.id()).forEach(one -> paragraphs.add(one.agendaPlace() + "．" + one.line()));
        paragraphs.add("随附" + conference.period().label() + "裁审一致性分析表。");
        make("D609", "联席会议通知", occasion, conference, paragraphs, List.of(), List.of());
    }

    /** The minutes as both sides have signed them, with what was agreed and who carries it out. */
    void minutes(Conference conference) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(conference.heldOn() + "，" + commission + "与" + courts.name(conference.court()) + "在"
                + conference.place() + "召开" + conference.title() + "，" + conference.chair() + "主持。");
        paragraphs.add("出席：" + conference.attendees());
        paragraphs.add(Objects.requireNonNull(conference.minutes()));
        topics.agenda(conference.id()).stream()
                .filter(one -> one.conclusion() != null)
                .forEach(one -> paragraphs.add(one.agendaPlace() + "．" + one.title() + "——" + one.conclusion()));
        standards.of(conference.id()).forEach(one -> paragraphs.add("统一裁审口径：" + one.title() + "。" + one.wording()));
        make(
                "D609-2",
                "联席会议纪要",
                conference.occasion(),
                conference,
                paragraphs,
                List.of("议定事项", "责任单位", "责任人", "完成期限"),
                actions.of(conference.id()).stream()
                        .map(one -> List.of(
                                one.title(),
                                body(one.body()),
                                one.responsible(),
                                one.dueOn().toString()))
                        .toList());
    }

    private String body(String id) {
        return LiaisonOfficers.COMMISSION.equals(id) ? commission : courts.name(id);
    }

    private void make(
            String code,
            String title,
            String occasion,
            Conference conference,
            List<String> paragraphs,
            List<String> columns,
            List<List<String>> rows) {
        papers.make(
                code,
                title,
                occasion,
                HousePage.TEMPLATE,
                Map.of(
                        "page",
                        new HousePage(
                                commission,
                                title,
                                conference.title(),
                                paragraphs,
                                columns,
                                rows,
                                LocalDate.now(clock))));
    }
}
