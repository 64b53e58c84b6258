package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyGone;
import org.tiaocai.dispute.PartyNotGone;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 对死者、已终止的单位的送达: what was on its way to it ends, and what it is said to have received after its last day was
 * received by nobody. Whoever follows is served anew; and if it was all a mistake, what was void counts again.
 */
@Component
public class ServingsOfTheGone {

    private static final String GONE = "受送达人已经死亡或者终止";

    private static final Set<String> REASONS = Stream.concat(
                    Stream.of(GONE),
                    Stream.of(Leaving.values()).filter(Leaving::leavesNobody).map(ServingsOfTheGone::reason))
            .collect(Collectors.toSet());

    private final Servings servings;
    private final ServingProcess process;
    private final Parties parties;
    private final ServingJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServingsOfTheGone(
            Servings servings,
            ServingProcess process,
            Parties parties,
            ServingJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.servings = servings;
        this.process = process;
        this.parties = parties;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    static String reason(Leaving by) {
        return "受送达人" + by.label();
    }

    /** The papers that never came into the party's hands because it was gone, the first one first. */
    public List<Long> undelivered(RegistrationNumber number, long party) {
        return of(number, party)
                .filter(service -> service.state() == ServingState.VOID
                        || service.state() == ServingState.ABANDONED && REASONS.contains(service.closingReason()))
                .map(Serving::documentId)
                .toList();
    }

    /** Before anybody asks what has to be served anew. */
    @EventListener
    @Order(0)
    void gone(PartyGone gone) {
        process.stop(gone.number(), gone.partyId(), any -> true, GONE);
        parties.find(gone.number(), gone.partyId())
                .flatMap(party -> Optional.ofNullable(party.goneOn()))
                .ifPresent(on -> after(gone.number(), gone.partyId(), on).forEach(service -> {
                    servings.voided(service, LocalDate.now(clock));
                    journal.write(service, "送达无效", "受送达人已于 " + on + " 死亡或者终止");
                    events.publishEvent(new ServiceVoided(service.number(), service.documentId(), service.partyId()));
                }));
    }

    /** It lives, or exists: what it received it has received, before anybody asks what it missed. */
    @EventListener
    @Order(0)
    void notGone(PartyNotGone alive) {
        of(alive.number(), alive.partyId())
                .filter(service -> service.state() == ServingState.VOID)
                .toList()
                .forEach(service -> {
                    servings.counts(service);
                    journal.write(service, "送达有效：死亡、终止的登记有误，已经更正", null);
                    var day = service.serviceDay();
                    if (day != null) {
                        events.publishEvent(
                                new DocumentServed(service.number(), service.documentId(), service.partyId(), day));
                    }
                });
    }

    private List<Serving> after(RegistrationNumber number, long party, LocalDate on) {
        return of(number, party)
                .filter(service -> service.state() == ServingState.SERVED
                        && service.serviceDay() != null
                        && service.serviceDay().isAfter(on))
                .toList();
    }

    private Stream<Serving> of(RegistrationNumber number, long party) {
        return servings.of(number).stream().filter(service -> service.partyId() == party);
    }
}
