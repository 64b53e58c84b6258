package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.people.Groups;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.scheduling.Substitutions;
import org.tiaocai.shared.RegistrationNumber;

@OnPostgres
@DisplayName("调解会改期和换人，流程跟着走")
class SessionChangesStoryTest extends MediationStory {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    @Autowired
    Moves moves;

    @Autowired
    Substitutions substitutions;

    @BeforeEach
    void onlyThisStory() {
        tables.sql("update booking set status = 'CANCELLED' where status in ('HELD', 'CONFIRMED')")
                .update();
    }

    @Test
    @DisplayName("改期：任务的到期日、会前提醒和通知都按新的时间")
    void a_moved_session_is_held_on_its_new_day() {
        var number = awaitingSession();
        var booking = bookings.of(RegistrationNumber.of(number)).get(0);
        moves.move(booking.id(), "joint-room-2", NEXT_MONDAY.atTime(14, 0), "被申请人出差");
        assertThat(bureau.waiting(number, "holdSession").getDueDate()).isInSameDayAs("2026-03-09");
        assertThat(notices.of(RegistrationNumber.of(number)))
                .filteredOn(notice -> notice.kind().name().equals("RESCHEDULED"))
                .hasSize(2)
                .allMatch(notice -> notice.body().contains("2026年3月9日 14:00"));
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        assertThat(notices.of(RegistrationNumber.of(number)))
                .noneMatch(notice -> notice.kind().name().equals("REMINDER"));
        bureau.travelTo(LocalDate.of(2026, 3, 6));
        assertThat(notices.of(RegistrationNumber.of(number)))
                .anyMatch(notice -> notice.kind().name().equals("REMINDER"));
        bureau.travelTo(NEXT_MONDAY);
        hold(number, "AGREED", NEXT_MONDAY);
        assertThat(bureau.waiting(number)).containsExactly("draftAgreement");
    }

    @Test
    @DisplayName("换人：替换的调解员办理，原调解员的待办中不再有")
    void a_substitute_holds_the_session() {
        bureau.colleague("union2", Groups.MEDIATOR_UNION);
        var number = awaitingSession();
        bureau.claim("union", number, "holdSession");
        var covers = substitutions.cover("union", MONDAY, MONDAY.plusDays(14), "病假");
        assertThat(covers).hasSize(1);
        var substitute = covers.get(0).substitute().orElseThrow();
        assertThat(bureau.sees(substitute, number, "holdSession")).isTrue();
        assertThat(bureau.sees("union", number, "holdSession")).isFalse();
        assertThat(mediations
                        .latest(RegistrationNumber.of(number))
                        .orElseThrow()
                        .members())
                .extracting("userId")
                .containsExactlyInAnyOrder("mediator", substitute);
    }
}
