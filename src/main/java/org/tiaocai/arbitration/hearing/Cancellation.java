package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationSuspended;
import org.tiaocai.arbitration.tribunal.MemberRelieved;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.LinkedCases;
import org.tiaocai.scheduling.SessionReplanned;
import org.tiaocai.shared.RegistrationNumber;

/** 取消庭审: the room and everyone booked are free again; a process that waits for the day finds another. */
@Component
class Cancellation {

    private final RuntimeService engine;
    private final Hearings hearings;
    private final Bookings bookings;
    private final LinkedCases sessions;
    private final CancelledSessions told;
    private final Journal journal;
    private final Actor actor;

    Cancellation(
            @Lazy RuntimeService engine,
            Hearings hearings,
            Bookings bookings,
            LinkedCases sessions,
            CancelledSessions told,
            Journal journal,
            Actor actor) {
        this.engine = engine;
        this.hearings = hearings;
        this.bookings = bookings;
        this.sessions = sessions;
        this.told = told;
        this.journal = journal;
        this.actor = actor;
    }

    /** The whole session: whoever was to be heard in it as well finds another day too. */
    void cancel(Hearing hearing) {
        var others = hearings.sharing(hearing);
        if (hearing.bookingId() != null) {
            bookings.cancel(hearing.bookingId());
        }
        hearings.cancel(hearing.id());
        others.forEach(other -> {
            hearings.cancel(other.id());
            told.tell(other, "并案审理的主案庭审取消");
            journal.act(other.number(), "并案审理的庭审取消，随主案另行择期", null);
            findAnotherDay(other.number());
        });
    }

    /** One case takes another way: the session of those that it was joined to stands. */
    void release(Hearing hearing) {
        var booking = hearing.bookingId();
        var led = booking != null
                && bookings.find(booking)
                        .filter(one -> !one.number().equals(hearing.number()))
                        .isPresent();
        if (booking != null && led) {
            sessions.leave(booking, hearing.number());
            hearings.cancel(hearing.id());
        } else {
            cancel(hearing);
        }
    }

    /** Tells the process that waits for the day; one that is still serving the notice finds out when it checks. */
    void findAnotherDay(RegistrationNumber number) {
        actor.asApplication(() -> engine.createMessageCorrelation("hearingCancelled")
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult());
    }

    /** Its day has become a rest day. */
    @EventListener
    void replanned(SessionReplanned session) {
        var number = session.booking().number();
        hearings.planned(number)
                .filter(hearing -> Long.valueOf(session.booking().id()).equals(hearing.bookingId()))
                .ifPresent(hearing -> {
                    cancel(hearing);
                    told.tell(hearing, "原定的日期不再是工作日");
                    findAnotherDay(number);
                });
    }

    /** 中止审理: the day is given up; another is found when the case goes on. */
    @EventListener
    void suspended(ArbitrationSuspended suspended) {
        hearings.planned(suspended.number()).ifPresent(hearing -> {
            release(hearing);
            findAnotherDay(suspended.number());
            journal.act(suspended.number(), "中止审理，原定的庭审取消，恢复审理后另行择期", null);
        });
    }

    /** Whoever was to sit in the planned hearing sits no longer. */
    @EventListener
    void memberRelieved(MemberRelieved relieved) {
        hearings.planned(relieved.number()).ifPresent(hearing -> {
            cancel(hearing);
            told.tell(hearing, "仲裁庭的组成人员变动");
            findAnotherDay(relieved.number());
        });
    }
}
