package org.tiaocai.linkage.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 协议的保障 on the case page: what fits today and why, and what became of what was applied for. */
@Component
@Order(36)
record ProtectionSection(ProtectionTable table, ProtectionRequests requests, Courts courts, Clock clock)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var offers = table.offers(number, LocalDate.now(clock));
        if (offers.isEmpty()) {
            return Map.of();
        }
        var all = requests.of(number);
        return Map.of(
                "offers",
                offers,
                "all",
                all,
                "open",
                all.stream().filter(ProtectionRequest::isOpen).toList(),
                "roads",
                told(all),
                "results",
                Arrays.stream(Road.values())
                        .flatMap(road -> road.results().stream())
                        .filter(result -> result != Road.Result.PERFORMED)
                        .distinct()
                        .toList(),
                "courts",
                courts);
    }

    /** Those that may be told here and are not already under way; on which day each was open is tested when it is told. */
    private static List<Road> told(List<ProtectionRequest> all) {
        return Arrays.stream(Road.values())
                .filter(road -> !road.results().isEmpty())
                .filter(road -> all.stream().noneMatch(one -> one.road() == road && one.isOpen()))
                .toList();
    }
}
