package org.tiaocai.delivery.service;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;

/** 视为送达: three working days after leaving or posting (规则 art. 20, A28), thirty days after a public notice (A29). */
@Component
class DeemedService {

    private final Services services;
    private final Clocks clocks;

    DeemedService(Services services, Clocks clocks) {
        this.services = services;
        this.clocks = clocks;
    }

    /** @return the last day, which is the day of service (R14) */
    LocalDate begin(DocumentService service, ServiceMethod method, LocalDate day) {
        var lastDay = clocks.start(service.number(), rule(method), subject(service.id()), day, "起算");
        services.willBeServed(service.id(), method, lastDay);
        return lastDay;
    }

    /** The three days or the thirty are over. */
    void over(DocumentService service, ServiceMethod method, LocalDate day) {
        if (isDeemed(method)) {
            clocks.settle(service.number(), rule(method), subject(service.id()), day);
        }
    }

    /** Several services of a case wait side by side, each for days of its own. */
    static String subject(long service) {
        return "service-" + service;
    }

    static boolean isDeemed(ServiceMethod method) {
        return !rule(method).isEmpty();
    }

    private static String rule(ServiceMethod method) {
        return switch (method) {
            case LEAVING, POSTING -> "A28";
            case PUBLIC_NOTICE -> "A29";
            default -> "";
        };
    }
}
