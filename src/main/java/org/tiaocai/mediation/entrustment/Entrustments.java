package org.tiaocai.mediation.entrustment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All entrustments; one that has ended moves no more. */
@Repository
public class Entrustments {

    private final Rows<Entrustment> rows;
    private final EntrustedOrganisations organisations;
    private final Clock clock;

    Entrustments(JdbcClient jdbc, EntrustedOrganisations organisations, Clock clock) {
        this.rows = new Rows<>(jdbc, "entrustment", Entrustment.class);
        this.organisations = organisations;
        this.clock = clock;
    }

    long entrust(
            RegistrationNumber number,
            EntrustmentKind kind,
            String organisation,
            LocalDate consentedOn,
            @Nullable String focus,
            String by) {
        return rows.insert("registration_number, ongoing, kind, organisation, consented_on, focus, entrusted_by")
                .values(number, true, kind, organisation, consentedOn, focus, by);
    }

    void accept(long id) {
        change(id, "accepted_on = ?", LocalDate.now(clock));
    }

    void report(long id, @Nullable String mediator, String account, @Nullable String terms) {
        change(id, "mediator = ?, account = ?, terms = ?", mediator, account, terms);
    }

    void close(long id, EntrustmentResult result) {
        change(id, "ongoing = null, result = ?, closed_on = ?", result, LocalDate.now(clock));
    }

    Entrustment get(long id) {
        return rows.get(id, "没有这次委托调解的记录");
    }

    public List<Entrustment> of(RegistrationNumber number) {
        return rows.of(number);
    }

    Optional<Entrustment> ongoing(RegistrationNumber number) {
        return of(number).stream().filter(Entrustment::ongoing).findFirst();
    }

    /** Whether the case is with one of these groups now: an organisation reads its own cases, and only meanwhile. */
    public boolean isWith(RegistrationNumber number, Collection<String> groups) {
        return ongoing(number)
                .filter(one ->
                        groups.contains(organisations.get(one.organisation()).group()))
                .isPresent();
    }

    /** The cases that are with one of these groups now. */
    Set<RegistrationNumber> with(Collection<String> groups) {
        return organisations.ever().stream()
                .filter(one -> groups.contains(one.group()))
                .flatMap(one -> rows.where("ongoing and organisation = ?", one.id()).stream())
                .map(Entrustment::number)
                .collect(Collectors.toSet());
    }

    private void change(long id, String set, @Nullable Object... values) {
        if (!rows.updateIf("ongoing", id, set, values)) {
            throw new Refused("这次委托调解已经终结，不能再变更");
        }
    }
}
