package org.tiaocai.linkage.handover;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.Actor;
import org.tiaocai.readings.CaseOfThing;
import org.tiaocai.readings.ReadingKind;
import org.tiaocai.shared.RegistrationNumber;

/** Of which case a package is that a court fetches from us. */
@Component
record PackageCases(JdbcClient jdbc, Courts courts, Actor actor) implements CaseOfThing {

    @Override
    public ReadingKind kind() {
        return ReadingKind.PACKAGE;
    }

    @Override
    public Optional<RegistrationNumber> caseOf(Map<String, String> path) {
        return courts.ofGroups(actor.groups())
                .flatMap(court -> jdbc.sql("""
                                select registration_number from court_package
                                where court = ? and direction = 'OUT' and sequence_no = ? and registration_number is not null""")
                        .params(court.id(), Long.valueOf(path.getOrDefault("sequence", "0")))
                        .query(String.class)
                        .optional())
                .map(RegistrationNumber::of);
    }
}
