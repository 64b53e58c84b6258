package org.tiaocai.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.linkage.designation.DesignationKind;
import org.tiaocai.linkage.designation.DesignationProcess;
import org.tiaocai.linkage.feedback.FeedbackProcess;
import org.tiaocai.linkage.followup.CourtRoad;
import org.tiaocai.linkage.followup.Filed;
import org.tiaocai.linkage.followup.FollowUp;
import org.tiaocai.linkage.followup.FollowUps;
import org.tiaocai.linkage.followup.ProceedingKind;
import org.tiaocai.linkage.lending.Lending;
import org.tiaocai.linkage.lending.LendingLetter;
import org.tiaocai.linkage.lending.LendingProcess;
import org.tiaocai.shared.RegistrationNumber;

/** Awards of the demo that went to court, a file that a court asks for, and cases that a court designates. */
@Component
record DemoLinkage(
        CourtRoad road,
        FollowUps periods,
        FeedbackProcess feedback,
        LendingProcess lending,
        DesignationProcess designation,
        Awards awards) {

    private static final String COURT = "district-court";
    private static final String LIAISON = "liaison";
    private static final int DAYS_TO_SUE = 5;
    private static final int DAYS_TO_JUDGE = 20;

    /** 上诉期 of fifteen days, which the longest holidays may put off (民事诉讼法 art. 171). */
    private static final int DAYS_TO_TAKE_EFFECT = 27;

    /** Of the cases in which arbitration was sought, those whose award has been served go on to court. */
    void tell(DemoDesk desk, List<String> arbitrated) {
        var served = arbitrated.stream()
                .filter(number -> !periods.of(RegistrationNumber.of(number)).isEmpty())
                .toList();
        for (var index = 0; index < served.size(); index++) {
            var number = served.get(index);
            switch (index) {
                case 0 -> judged(desk, number, "CHANGED", "APPLICATION_OF_LAW");
                case 1 -> judged(desk, number, "UPHELD", "");
                case 2 -> sued(desk, number);
                case 3 -> asked(desk, number);
                default -> {}
            }
        }
    }

    /** 法院委派: received on that day, and taken by the studio or still to be confirmed. */
    void designated(DemoDesk desk, String number, DesignationKind kind, boolean accepted) {
        desk.as(LIAISON, () -> {
            designation.designated(RegistrationNumber.of(number), COURT, "演示诉前调" + number, kind, desk.today());
            return number;
        });
        if (accepted) {
            desk.complete(
                    number,
                    "coordinator",
                    "confirmDesignation",
                    Map.of("organisation", "institute-mediation-centre"),
                    Map.of("designationReply", "ACCEPTED"));
        }
    }

    private void judged(DemoDesk desk, String number, String verdict, String cause) {
        var period = theFirst(number);
        var suit = sued(desk, number);
        var judgedOn = period.startedOn().plusDays(DAYS_TO_SUE + DAYS_TO_JUDGE);
        if (!desk.goTo(judgedOn, number)) {
            return;
        }
        var isEffective = desk.goTo(judgedOn.plusDays(DAYS_TO_TAKE_EFFECT), number);
        desk.as(LIAISON, () -> {
            feedback.received(suit, null);
            return suit;
        });
        var form = new HashMap<String, Object>(Map.of(
                "instance",
                "FIRST",
                "result",
                "JUDGMENT",
                "decidedOn",
                judgedOn.toString(),
                "items",
                compared(period, verdict, cause)));
        if (isEffective) {
            form.put("effectiveOn", desk.today().toString());
        }
        desk.complete(number, LIAISON, "enterCourtResult", form, Map.of());
    }

    private long sued(DemoDesk desk, String number) {
        var period = theFirst(number);
        var on = desk.goTo(period.startedOn().plusDays(DAYS_TO_SUE), number) ? desk.today() : period.startedOn();
        return desk.as(
                LIAISON,
                () -> road.filed(
                        period.number(),
                        period.documentId(),
                        period.partyId(),
                        new Filed(ProceedingKind.SUIT, COURT, "演示民初" + number, on),
                        Set.of()));
    }

    private void asked(DemoDesk desk, String number) {
        desk.as(
                LIAISON,
                () -> lending.asked(
                        RegistrationNumber.of(number),
                        new LendingLetter(COURT, "演示调卷" + number, "范法官", "审理需要", Lending.Volumes.MAIN_ONLY)));
    }

    private List<Map<String, Object>> compared(FollowUp period, String verdict, String cause) {
        return awards.of(period.number()).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .filter(document -> Objects.equals(document.documentId(), period.documentId()))
                .flatMap(document -> document.items().stream())
                .map(AwardItem::id)
                .<Map<String, Object>>map(item -> cause.isEmpty()
                        ? Map.of("item", item, "verdict", verdict)
                        : Map.of("item", item, "verdict", verdict, "cause", cause))
                .toList();
    }

    /** Of a party that may sue: the employer may not, against a final award. */
    private FollowUp theFirst(String number) {
        return periods.of(RegistrationNumber.of(number)).stream()
                .filter(period -> !RuleIds.SETTING_ASIDE.equals(period.rule()))
                .findFirst()
                .orElseThrow();
    }
}
