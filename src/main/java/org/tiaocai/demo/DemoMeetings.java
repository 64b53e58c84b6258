package org.tiaocai.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.conference.ConferenceActions;
import org.tiaocai.linkage.conference.ConferenceProcess;
import org.tiaocai.linkage.conference.Topics;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.linkage.joint.JointProcess;
import org.tiaocai.linkage.observation.ObservationPlan;
import org.tiaocai.linkage.observation.ObservationProcess;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.RegistrationNumber;

/** What the demo's commission and court do together: a conference behind them and one to come, a hearing watched, a case. */
@Component
record DemoMeetings(
        LiaisonOfficers officers,
        ConferenceProcess conferences,
        Topics topics,
        ConferenceActions actions,
        ObservationProcess observations,
        JointProcess jointly) {

    private static final String COURT = "district-court";
    private static final String LIAISON = "liaison";
    private static final String JUDGE = "court";

    /** @param ago the working day that lies so many working days back */
    void tell(DemoDesk desk, IntFunction<LocalDate> ago, String arbitrated) {
        var today = ago.apply(0);
        desk.on(ago.apply(40), "-");
        desk.as("head", () -> {
            officers.name(LiaisonOfficers.COMMISSION, LIAISON, false, desk.today(), today.plusYears(1));
            officers.name(COURT, JUDGE, false, desk.today(), today.plusYears(1));
            return LIAISON;
        });
        held(desk, ago);
        observed(desk, ago);
        desk.on(ago.apply(1), "-");
        var months = new Period(YearMonth.of(today.getYear(), 1), YearMonth.from(today));
        desk.as(LIAISON, () -> conferences.call("第二次裁审联席会议", COURT, months, today.plusDays(10)));
        desk.as(
                "presiding",
                () -> jointly.propose(RegistrationNumber.of(arbitrated), COURT, Form.MEDIATION, "涉及人数较多，双方对加班事实争议大"));
        desk.complete(
                arbitrated, "head", "approveJointHandling", Map.of("reason", ""), Map.of("jointApproval", "APPROVED"));
    }

    private void held(DemoDesk desk, IntFunction<LocalDate> ago) {
        var month = YearMonth.from(ago.apply(40));
        var id = desk.as(LIAISON, () -> conferences.call("第一次裁审联席会议", COURT, new Period(month, month), ago.apply(32)));
        desk.complete("conferenceId", id, LIAISON, "collectTopics", raised("PROCEDURE_LINKAGE", "财产保全材料的移送"), Map.of());
        desk.complete("conferenceId", id, JUDGE, "raiseTopics", raised("LAW_APPLICATION", "加班工资的举证责任"), Map.of());
        var all = topics.of(id);
        desk.on(ago.apply(35), "-");
        desk.complete(
                "conferenceId",
                id,
                LIAISON,
                "prepareConference",
                Map.of(
                        "meetsOn", ago.apply(30).toString(),
                        "place", "区人民法院第三会议室",
                        "chair", "分管副主任",
                        "invited", "仲裁院、区人民法院民事审判庭",
                        "agenda",
                                List.of(
                                        Map.of("topic", all.get(0).id(), "place", 1),
                                        Map.of("topic", all.get(1).id(), "place", 2))),
                Map.of());
        desk.on(ago.apply(30), "-");
        desk.complete(
                "conferenceId",
                id,
                LIAISON,
                "holdConference",
                Map.of(
                        "heldOn", ago.apply(30).toString(),
                        "attendees", "仲裁院、区人民法院民事审判庭办案人员",
                        "minutes", "会议通报了收案、结案情况，就程序衔接和加班工资的举证责任交换意见，形成一致意见。",
                        "topics",
                                List.of(Map.of(
                                        "topic", all.get(1).id(),
                                        "conclusion", "形成统一口径",
                                        "standard", "加班工资的举证责任",
                                        "wording", "劳动者主张加班工资的，就加班事实的存在承担举证责任；有证据证明用人单位掌握加班事实存在的证据的，由用人单位提供。")),
                        "actions",
                                List.of(
                                        action("修订财产保全移送清单", LiaisonOfficers.COMMISSION, ago.apply(20)),
                                        action(
                                                "提供近三年改判案件的情况",
                                                COURT,
                                                ago.apply(0).plusDays(20)))),
                Map.of("conferenceStatus", "HELD"));
        desk.on(ago.apply(27), "-");
        desk.complete(
                "conferenceId",
                id,
                JUDGE,
                "countersignMinutes",
                Map.of("opinion", ""),
                Map.of("countersignature", "AGREED"));
        desk.complete(
                "actionId",
                actions.open(id).get(0),
                LIAISON,
                "carryOutAction",
                Map.of("outcome", "清单已修订，双方联络员已换发。"),
                Map.of());
    }

    private void observed(DemoDesk desk, IntFunction<LocalDate> ago) {
        desk.on(ago.apply(12), "-");
        var id = desk.as(
                LIAISON,
                () -> observations.propose(new ObservationPlan(
                        COURT,
                        null,
                        "演示民初（观摩）1号",
                        ago.apply(8),
                        "区人民法院第五法庭",
                        "学习争议焦点的归纳",
                        BigDecimal.valueOf(4),
                        List.of("arbitrator", "arbitrator2"))));
        desk.complete(
                "observationId",
                id,
                "head",
                "approveObservation",
                Map.of("reason", ""),
                Map.of("observationApproval", "APPROVED"));
        desk.on(ago.apply(8), "-");
        desk.complete(
                "observationId",
                id,
                LIAISON,
                "recordAttendance",
                Map.of(
                        "observedOn", ago.apply(8).toString(),
                        "hours", 4,
                        "present", List.of("arbitrator", "arbitrator2")),
                Map.of("observationStatus", "OBSERVED"));
        for (var observer : List.of("arbitrator", "arbitrator2")) {
            desk.completeOwn(
                    "observationId",
                    id,
                    observer,
                    "commentOnHearing",
                    Map.of(
                            "procedure", 5,
                            "steering", 4,
                            "facts", 4,
                            "mediation", 3,
                            "comments", "焦点归纳清楚，庭审节奏紧凑。"));
        }
    }

    private static Map<String, Object> raised(String kind, String title) {
        return Map.of("topics", List.of(Map.of("kind", kind, "title", title)));
    }

    private static Map<String, Object> action(String title, String body, LocalDate dueOn) {
        return Map.of("title", title, "body", body, "responsible", "联络员", "dueOn", dueOn.toString());
    }
}
