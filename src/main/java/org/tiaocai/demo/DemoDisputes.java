package org.tiaocai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.demo.DemoArbitration.Until;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.linkage.designation.DesignationKind;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** 演示案件: a working bureau at first sight; every case has gone the way of the real ones, on the days told here. */
@Component
@Profile("demo")
@Order(40)
class DemoDisputes implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDisputes.class);
    private static final long SEED = 20_261_123L;
    private static final List<String> MEDIATORS = List.of("mediator", "mediator2", "union", "justice");

    private final ProcessEngine engine;
    private final ReckonerInForce reckoner;
    private final Disputes disputes;
    private final Bookings bookings;
    private final DemoArbitration arbitration;
    private final DemoLinkage linkage;
    private final DemoMeetings meetings;
    private final List<String> arbitrated = new ArrayList<>();
    private final DemoDesk desk;
    private final MadeUpDispute made = new MadeUpDispute(SEED);
    private int turn;
    /** An arbitration that is being prepared. */
    private String underWay = "";

    DemoDisputes(
            ProcessEngine engine,
            ReckonerInForce reckoner,
            Disputes disputes,
            Bookings bookings,
            DemoArbitration arbitration,
            DemoLinkage linkage,
            DemoMeetings meetings) {
        this.engine = engine;
        this.reckoner = reckoner;
        this.disputes = disputes;
        this.bookings = bookings;
        this.arbitration = arbitration;
        this.linkage = linkage;
        this.meetings = meetings;
        this.desk = new DemoDesk(engine);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!disputes.newest(1).isEmpty()) {
            return;
        }
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        var wasActive = executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        var begin = System.nanoTime();
        try {
            tell();
        } finally {
            ClockUtil.reset();
            if (wasActive) {
                executor.start();
            }
        }
        LOG.info("演示案件已生成，用时 {} 毫秒", (System.nanoTime() - begin) / 1_000_000);
    }

    private void tell() {
        repeat(12, index -> agreed(60 - index * 3));
        repeat(2, index -> failed(55 - index * 4, "APPLY"));
        repeat(3, index -> failed(40 - index * 3, "NOT_NOW"));
        repeat(2, index -> periodOver(60 - index * 3));
        repeat(3, index -> sessionWithdrawn(35 - index * 3));
        repeat(2, index -> unwilling(40 - index * 2, true));
        repeat(3, index -> unwilling(6 - index, false));
        repeat(3, index -> signing(14 - index, "sealAgreement"));
        repeat(3, index -> signing(13 - index, "signAgreement"));
        repeat(3, index -> signing(12 - index, "draftAgreement"));
        repeat(10, index -> inSession(index % 4));
        repeat(4, index -> accepted(1 + index * 3));
        repeat(6, index -> requested(index % 3));
        repeat(2, index -> requested(5 + index));
        repeat(6, index -> registered(index % 3));
        repeat(3, index -> toBeAdvised(1 + index, "scope", "OUT_OF_SCOPE"));
        repeat(3, index -> toBeAdvised(index, "wageArrearsEvident", "true"));
        repeat(3, index -> arbitrated(index, Until.FILED));
        repeat(2, index -> arbitrated(1 + index, Until.REVIEWED));
        repeat(3, index -> underWay = arbitrated(2 + index, Until.PREPARING));
        repeat(2, index -> arbitrated(4 + index, Until.ARRANGED));
        repeat(2, index -> arbitrated(20 + index, Until.HEARD));
        repeat(1, index -> arbitrated(22 + index, Until.SIGNING));
        designated(1, DesignationKind.BEFORE_DOCKETING, false);
        designated(3, DesignationKind.ORDINARY, true);
        linkage.tell(desk, arbitrated);
        meetings.tell(desk, this::day, underWay);
    }

    private static void repeat(int times, Consumer<Integer> story) {
        for (int index = 0; index < times; index++) {
            story.accept(index);
        }
    }

    private LocalDate day(int workingDaysAgo) {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        return workingDaysAgo == 0 ? today : reckoner.calendar().workingDaysBefore(today, workingDaysAgo);
    }

    private String registered(int ago) {
        desk.on(day(ago), "-");
        return desk.register(made.form(day(ago)));
    }

    private void toBeAdvised(int ago, String field, String value) {
        desk.on(day(ago), "-");
        var form = made.form(day(ago));
        if ("true".equals(value)) {
            form.put(field, true);
        } else {
            form.put(field, value);
        }
        desk.register(form);
    }

    private String requested(int ago) {
        var number = registered(ago);
        consent(number, ago, "WILLING");
        return number;
    }

    private void consent(String number, int ago, String respondent) {
        desk.complete(
                number,
                "registrar",
                "seekMediationConsent",
                Map.of(),
                Map.of(
                        "applicantConsent",
                        "WILLING",
                        "respondentConsent",
                        respondent,
                        "consentOn",
                        day(ago).toString()));
    }

    private String accepted(int ago) {
        var number = requested(ago);
        desk.complete(
                number,
                "coordinator",
                "acceptMediation",
                Map.of("acceptedOn", day(ago).toString(), "organisation", "institute-mediation-centre"),
                Map.of("mediationAcceptance", "ACCEPTED"));
        return number;
    }

    /** @return number and presiding mediator of a case that waits for its session */
    private String[] inSession(int ago) {
        var number = accepted(ago);
        var presiding = MEDIATORS.get(turn++ % MEDIATORS.size());
        var other = MEDIATORS.get(turn % MEDIATORS.size());
        var members = turn % 3 == 0 ? List.of(presiding, other) : List.of(presiding);
        desk.complete(
                number,
                "coordinator",
                "appointMediators",
                Map.of("members", members, "presiding", presiding, "noConflict", true),
                Map.of());
        return new String[] {number, presiding};
    }

    private String[] heldSession(int ago, String outcome) {
        var waiting = inSession(ago);
        var session =
                bookings.of(RegistrationNumber.of(waiting[0])).get(0).startsAt().toLocalDate();
        var held = session.isAfter(day(0)) ? day(0) : session;
        desk.on(held, waiting[0]);
        desk.complete(
                waiting[0],
                waiting[1],
                "holdSession",
                Map.of(
                        "heldOn", held.toString(),
                        "record", "双方到场，调解员告知权利义务后，双方分别陈述意见，调解员释明有关规定并提出方案。",
                        "reason", "双方意见差距较大",
                        "terms", "被申请人一次性支付申请人人民币若干元，双方就本争议再无其他纠纷。"),
                Map.of("sessionOutcome", outcome));
        return waiting;
    }

    private void agreed(int ago) {
        var held = signing(ago, "sealAgreement");
        desk.complete(
                held, "seal", "sealAgreement", Map.of("sealedOn", desk.today().toString()), Map.of());
    }

    private String signing(int ago, String until) {
        var held = heldSession(ago, "AGREED");
        if ("draftAgreement".equals(until)) {
            return held[0];
        }
        desk.complete(
                held[0],
                held[1],
                "draftAgreement",
                Map.of(
                        "terms", "一、被申请人于履行期限前一次性支付申请人款项；二、双方就本争议再无其他纠纷。",
                        "performanceDue", desk.today().plusDays(15).toString(),
                        "performanceMethod", "银行转账"),
                Map.of());
        if ("signAgreement".equals(until)) {
            return held[0];
        }
        var signed = desk.today().toString();
        desk.complete(
                held[0],
                held[1],
                "signAgreement",
                Map.of("applicantSignedOn", signed, "respondentSignedOn", signed, "mediatorSignedOn", signed),
                Map.of("signing", "SIGNED"));
        return held[0];
    }

    private void failed(int ago, String choice) {
        var held = heldSession(ago, "NOT_AGREED");
        decide(held[0], choice);
    }

    private void decide(String number, String choice) {
        desk.complete(number, "registrar", "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", choice));
        if ("APPLY".equals(choice)) {
            arbitrated.add(number);
            arbitration.follow(desk, number, desk.today(), Until.AWARDED);
        }
    }

    private String arbitrated(int ago, Until until) {
        desk.on(day(ago), "-");
        var form = made.form(day(ago));
        form.put("wageArrearsEvident", true);
        var number = desk.register(form);
        desk.complete(
                number,
                "registrar",
                "adviseOnRoute",
                Map.of("explanation", "已释明先行调解和仲裁的途径，当事人选择仲裁。", "referredTo", "INSPECTION"),
                Map.of("route", "ARBITRATION"));
        arbitration.follow(desk, number, day(ago), until);
        return number;
    }

    private void designated(int ago, DesignationKind kind, boolean accepted) {
        desk.on(day(ago), "-");
        var form = made.form(day(ago));
        form.put("channel", "COURT");
        linkage.designated(desk, desk.register(form), kind, accepted);
    }

    private void sessionWithdrawn(int ago) {
        heldSession(ago, "WITHDRAWN");
    }

    private void periodOver(int ago) {
        var waiting = inSession(ago);
        desk.on(day(ago).plusDays(28), waiting[0]);
        decide(waiting[0], "APPLY");
    }

    private void unwilling(int ago, boolean decided) {
        var number = registered(ago);
        consent(number, ago, "UNWILLING");
        if (decided) {
            decide(number, "APPLY");
        }
    }
}
