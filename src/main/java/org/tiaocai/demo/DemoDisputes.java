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

/** 演示案件: a working bureau at first sight; every case has gone the way of the real ones, on the days told here. */
@Component
@Profile("demo")
@Order(40)
class DemoDisputes implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDisputes.class);
    private static final long SEED = 20_261_123L;

    /** Working days of a year, about. */
    private static final int YEAR = 248;

    private final ProcessEngine engine;
    private final ReckonerInForce reckoner;
    private final Disputes disputes;
    private final DemoMediation mediation;
    private final DemoSideRoads sideRoads;
    private final DemoMishaps mishaps;
    private final DemoArbitration arbitration;
    private final DemoLinkage linkage;
    private final DemoMeetings meetings;
    private final List<String> arbitrated = new ArrayList<>();
    private final DemoDesk desk;
    private final MadeUpDispute made = new MadeUpDispute(SEED);
    /** An arbitration that is being prepared. */
    private String underWay = "";

    DemoDisputes(
            ProcessEngine engine,
            ReckonerInForce reckoner,
            Disputes disputes,
            Bookings bookings,
            DemoArbitration arbitration,
            DemoLinkage linkage,
            DemoMeetings meetings,
            DemoSideRoads sideRoads,
            DemoMishaps mishaps) {
        this.engine = engine;
        this.reckoner = reckoner;
        this.disputes = disputes;
        this.arbitration = arbitration;
        this.linkage = linkage;
        this.meetings = meetings;
        this.sideRoads = sideRoads;
        this.mishaps = mishaps;
        this.desk = new DemoDesk(engine);
        this.mediation = new DemoMediation(desk, made, bookings, this::day);
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
        repeat(12, index -> mediation.agreed(60 - index * 3));
        repeat(2, index -> failed(55 - index * 4, "APPLY"));
        repeat(3, index -> failed(40 - index * 3, "NOT_NOW"));
        repeat(2, index -> periodOver(60 - index * 3));
        repeat(3, index -> mediation.sessionWithdrawn(35 - index * 3));
        repeat(2, index -> unwilling(40 - index * 2, true));
        repeat(3, index -> unwilling(6 - index, false));
        repeat(3, index -> mediation.signing(14 - index, "sealAgreement"));
        repeat(3, index -> mediation.signing(13 - index, "signAgreement"));
        repeat(3, index -> mediation.signing(12 - index, "draftAgreement"));
        repeat(10, index -> mediation.inSession(index % 4));
        repeat(4, index -> mediation.accepted(1 + index * 3));
        repeat(6, index -> mediation.requested(index % 3));
        repeat(2, index -> mediation.requested(5 + index));
        repeat(6, index -> mediation.registered(index % 3));
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
        sideRoads.tell(desk, made, this::day, mediation, arbitrated);
        mishaps.tell(desk, made, this::day, mediation);
        lastYear();
        meetings.tell(desk, this::day, underWay);
    }

    /** What this year is compared with. */
    private void lastYear() {
        repeat(5, index -> mediation.agreed(YEAR + index * 5));
        repeat(2, index -> mediation.sessionWithdrawn(YEAR + 3 + index * 7));
        repeat(1, index -> failed(YEAR + 4 + index * 5, "NOT_NOW"));
        repeat(3, index -> arbitrated(YEAR + 30 + index * 6, Until.AWARDED));
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

    private void failed(int ago, String choice) {
        var held = mediation.heldSession(ago, "NOT_AGREED");
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
        var number = arbitration.filed(desk, made.form(day(ago)), day(ago));
        arbitration.follow(desk, number, day(ago), until);
        return number;
    }

    private void designated(int ago, DesignationKind kind, boolean accepted) {
        desk.on(day(ago), "-");
        var form = made.form(day(ago));
        form.put("channel", "COURT");
        linkage.designated(desk, desk.register(form), kind, accepted);
    }

    private void periodOver(int ago) {
        var waiting = mediation.inSession(ago);
        desk.on(day(ago).plusDays(28), waiting[0]);
        decide(waiting[0], "APPLY");
    }

    private void unwilling(int ago, boolean decided) {
        var number = mediation.registered(ago);
        mediation.consent(number, ago, "UNWILLING");
        if (decided) {
            decide(number, "APPLY");
        }
    }
}
