package org.tiaocai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** 演示案件 from the counter to a mediation's end, up to where the story wants them. */
final class DemoMediation {

    private static final List<String> MEDIATORS = List.of("mediator", "mediator2", "union", "justice");

    private final DemoDesk desk;
    private final MadeUpDispute made;
    private final Bookings bookings;
    private final IntFunction<LocalDate> day;
    private int turn;

    /** @param day the working day that lies so many working days back */
    DemoMediation(DemoDesk desk, MadeUpDispute made, Bookings bookings, IntFunction<LocalDate> day) {
        this.desk = desk;
        this.made = made;
        this.bookings = bookings;
        this.day = day;
    }

    private LocalDate day(int ago) {
        return day.apply(ago);
    }

    String registered(int ago) {
        desk.on(day(ago), "-");
        return desk.register(made.form(day(ago)));
    }

    String requested(int ago) {
        var number = registered(ago);
        consent(number, ago, "WILLING");
        return number;
    }

    void consent(String number, int ago, String respondent) {
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

    String accepted(int ago) {
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
    String[] inSession(int ago) {
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

    String[] heldSession(int ago, String outcome) {
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

    /** @return the number of a case whose agreement is sealed */
    String agreed(int ago) {
        var held = signing(ago, "sealAgreement");
        desk.complete(
                held, "seal", "sealAgreement", Map.of("sealedOn", desk.today().toString()), Map.of());
        return held;
    }

    String signing(int ago, String until) {
        var held = heldSession(ago, "AGREED");
        if ("draftAgreement".equals(until)) {
            return held[0];
        }
        desk.complete(
                held[0],
                held[1],
                "draftAgreement",
                Map.of(
                        "items",
                        List.of(Map.of("claim", 1, "waived", false, "amount", 8_000, "performWithinDays", 10)),
                        "terms",
                        "双方就本争议再无其他纠纷。",
                        "performanceDue",
                        desk.today().plusDays(15).toString(),
                        "performanceMethod",
                        "银行转账"),
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

    void sessionWithdrawn(int ago) {
        heldSession(ago, "WITHDRAWN");
    }
}
