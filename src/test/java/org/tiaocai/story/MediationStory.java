package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Documents;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.Mediations;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** The usual road of a mediation, step by step; the tests below it change one thing each. */
@StoryTest
abstract class MediationStory {

    /** A Monday with no holiday near: acceptance by Thursday, the fifteen days end on a Tuesday. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Bureau bureau;

    @Autowired
    Disputes disputes;

    @Autowired
    Mediations mediations;

    @Autowired
    Bookings bookings;

    @Autowired
    RunningLimits limits;

    @Autowired
    Notices notices;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient tables;

    @Autowired
    Paying paying;

    /** Nobody has anything booked or is away: what a test finds free does not hang on the tests before it. */
    @BeforeEach
    void aWorkingMorning() {
        tables.sql("delete from booked_slot").update();
        tables.sql("delete from unavailability").update();
        bureau.staff();
        bureau.travelTo(MONDAY);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    String registered() {
        return bureau.register(Forms.dispute(MONDAY));
    }

    void consents(String number, String applicant, String respondent) {
        bureau.complete(
                "registrar",
                number,
                "seekMediationConsent",
                Map.of(),
                Map.of("applicantConsent", applicant, "respondentConsent", respondent, "consentOn", MONDAY.toString()));
    }

    String requested() {
        var number = registered();
        consents(number, "WILLING", "WILLING");
        return number;
    }

    void accept(String number) {
        accept(number, "institute-mediation-centre");
    }

    void accept(String number, String organisation) {
        bureau.complete(
                "coordinator",
                number,
                "acceptMediation",
                Map.of("acceptedOn", MONDAY.toString(), "organisation", organisation),
                Map.of("mediationAcceptance", "ACCEPTED"));
    }

    void appoint(String number, String... members) {
        bureau.complete(
                "coordinator",
                number,
                "appointMediators",
                Map.of("members", List.of(members), "presiding", members[0], "noConflict", true),
                Map.of());
    }

    /** A case that waits for its first session. */
    String awaitingSession() {
        var number = requested();
        accept(number);
        appoint(number, "mediator", "union");
        return number;
    }

    LocalDate sessionDay(String number) {
        return bookings.of(RegistrationNumber.of(number)).stream()
                .filter(booking -> booking.status() == Booking.Status.CONFIRMED)
                .findFirst()
                .orElseThrow()
                .startsAt()
                .toLocalDate();
    }

    void hold(String number, String outcome, @Nullable LocalDate on) {
        var heldOn = on == null ? sessionDay(number) : on;
        bureau.complete(
                "mediator",
                number,
                "holdSession",
                Map.of(
                        "heldOn", heldOn.toString(),
                        "record", "双方到场，各自陈述。",
                        "reason", "差距较大",
                        "terms", "支付一万元。"),
                Map.of("sessionOutcome", outcome));
    }

    String agreedInSession() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "AGREED", null);
        return number;
    }

    void draft(String number) {
        draft(number, Map.of());
    }

    /** With other words in the place of the usual ones. */
    void draft(String number, Map<String, Object> otherwise) {
        var form = new HashMap<String, Object>();
        form.put("terms", "被申请人支付申请人一万元。");
        form.put("items", paying.items(number));
        form.put("performanceDue", sessionDay(number).plusDays(10).toString());
        form.put("performanceMethod", "银行转账");
        form.putAll(otherwise);
        bureau.complete("mediator", number, "draftAgreement", form, Map.of());
    }

    void sign(String number) {
        var today = sessionDay(number).toString();
        bureau.complete(
                "mediator",
                number,
                "signAgreement",
                Map.of("applicantSignedOn", today, "respondentSignedOn", today, "mediatorSignedOn", today),
                Map.of("signing", "SIGNED"));
    }

    void seal(String number) {
        bureau.complete(
                "seal",
                number,
                "sealAgreement",
                Map.of("sealedOn", sessionDay(number).toString()),
                Map.of());
    }

    /** The act is refused with words that contain the text, and the task is still there. */
    void refused(String number, String task, String because, Runnable act) {
        assertThatThrownBy(act::run).rootCause().hasMessageContaining(because);
        assertThat(bureau.waiting(number, task)).as("任务仍在").isNotNull();
    }

    /** All working hours of the fifteen days. */
    void occupy(String number, String resource) {
        Busy.from(MONDAY, tables, number, resource);
    }
}
