package org.tiaocai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tiaocai.correction.CorrectRegistration;
import org.tiaocai.correction.CorrectionKind;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.parameters.YearLoading;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.request.PartyReplies;
import org.tiaocai.shared.RegistrationNumber;

/** What goes wrong on ordinary days and is put right: a session to be moved, a holiday and a registration typed wrongly. */
@Component
@Profile("demo")
record DemoMishaps(
        Bookings bookings,
        PartyReplies replies,
        CorrectRegistration corrections,
        EvidenceItems evidence,
        Parties parties,
        YearLoading holidays) {

    private static final String REGISTRAR = "registrar";

    void tell(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago, DemoMediation mediation) {
        holidayTypedWrongly(desk, mediation.inSession(20)[0]);
        toBeMoved(desk, mediation.inSession(1)[0]);
        sumTypedWrongly(desk, mediation.requested(3));
        registeredTwice(desk, mediation.registered(2));
        desk.on(ago.apply(2), "-");
        desk.register(made.collective(ago.apply(2)));
    }

    /** 放假安排 that made a working day a rest day, put right on the same day: the session stands again. */
    private void holidayTypedWrongly(DemoDesk desk, String number) {
        var day = session(number).startsAt().toLocalDate();
        var published = published(day.getYear());
        desk.as("head", () -> {
            holidays.load(
                    holidays.read(String.valueOf(day.getYear()), without(day, published) + day + ",OFF,误录\n"),
                    0,
                    "演示：录入时多录一日");
            return number;
        });
        desk.as("head", () -> {
            holidays.load(holidays.read(String.valueOf(day.getYear()), published), 1, "演示：删去多录的一日");
            return number;
        });
    }

    /** A weekend that is worked is listed already. */
    private static String without(LocalDate day, String published) {
        return published
                .lines()
                .filter(line -> !line.startsWith(day.toString()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String published(int year) {
        try {
            return new ClassPathResource("limits/holidays/" + year + ".csv")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .stripTrailing()
                    + "\n";
        } catch (IOException unpublished) {
            throw new UncheckedIOException(unpublished);
        }
    }

    private void toBeMoved(DemoDesk desk, String number) {
        var party = parties.of(RegistrationNumber.of(number)).get(0).id();
        desk.as(REGISTRAR, () -> {
            replies.asksToMove(RegistrationNumber.of(number), session(number).id(), party, "当日外地出差", null, null);
            return number;
        });
    }

    private Booking session(String number) {
        return bookings.of(RegistrationNumber.of(number)).get(0);
    }

    private void sumTypedWrongly(DemoDesk desk, String number) {
        var registered = RegistrationNumber.of(number);
        var paper = evidence.of(registered).get(0).id();
        desk.as(
                REGISTRAR,
                () -> corrections.propose(
                        registered,
                        CorrectionKind.CLAIM,
                        1,
                        Map.of("amount", "12345.60"),
                        "录入时看错一位",
                        new CorrectRegistration.Proof(paper, null)));
    }

    /** 登记错误作废. */
    private void registeredTwice(DemoDesk desk, String number) {
        desk.as(REGISTRAR, () -> {
            corrections.proposeVoid(RegistrationNumber.of(number), "同一申请两个窗口各登记了一次");
            return number;
        });
        desk.complete(
                number,
                "head",
                "decideOnRegistrationCorrection",
                Map.of("reason", "重复登记"),
                Map.of("registrationDecision", "GRANTED"));
    }
}
