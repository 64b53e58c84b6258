package org.tiaocai.outreach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一次普法或者培训.
 *
 * @param hours 学时 credited to each arbitrator who took part; null where it counts for none
 * @param persons user ids, comma-separated
 */
public record LegalEvent(
        long id,
        LocalDate heldOn,
        EventKind kind,
        String topic,
        String audience,
        int headcount,
        @Nullable String material,
        @Nullable BigDecimal hours,
        String persons,
        String enteredBy) {

    public List<String> people() {
        return persons.isEmpty() ? List.of() : List.of(persons.split(","));
    }
}
