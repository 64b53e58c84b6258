package org.tiaocai.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.Vault;

/** What the people of a case are known by, those who have left it too: they go on calling. */
@Component
public record KnownBy(JdbcClient jdbc, Vault vault) {

    /** @param isAgent who acts for a party; otherwise the party itself */
    public record Known(
            boolean isAgent,
            String name,
            @Nullable String representative,
            @Nullable String firm,
            @Nullable String phone,
            @Nullable String creditCode) {}

    public List<Known> of(RegistrationNumber number) {
        return jdbc.sql("""
            select false as is_agent, name, legal_representative as representative, cast(null as varchar) as firm,
                phone, credit_code from party where registration_number = :number
            union all
            select true, a.name, null, a.firm, a.phone, null from agent a join party p on p.id = a.party_id
            where p.registration_number = :number\
            """).param("number", number.value()).query(Known.class).list();
    }

    /**
     * The cases in which the holder of an identity paper stands or acts for a party. Which kind of paper it is was not said,
     * so the number is tried as each that it can be; it is looked for by its keyed hash, and nothing of it is kept.
     */
    public Set<RegistrationNumber> casesOfHolder(String shownNumber) {
        var hashes = Arrays.stream(IdentityKind.values())
                .flatMap(kind -> Identity.of(kind, shownNumber).stream())
                .flatMap(identity -> identity.recognised().stream())
                .distinct()
                .map(vault::hash)
                .toList();
        return hashes.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                    select registration_number from party where identity_hash in (:hashes)
                    union
                    select p.registration_number from agent a join party p on p.id = a.party_id
                    where a.identity_hash in (:hashes)\
                    """)
                        .param("hashes", hashes)
                        .query((row, line) -> RegistrationNumber.of(row.getString("registration_number")))
                        .list());
    }
}
