package org.tiaocai.delivery.service;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.clocks.LimitMoved;

/** 视为送达: three working days after leaving or posting (规则 art. 20, A28), thirty days after a public notice (A29). */
@Component
class DeemedService {

    private static final String SUBJECT = "service-";

    private final Services services;
    private final Clocks clocks;

    DeemedService(Services services, Clocks clocks) {
        this.services = services;
        this.clocks = clocks;
    }

    /** Each service waits under a limit of its own. */
    static String subject(long serviceId) {
        return SUBJECT + serviceId;
    }

    /** @return the last day, which is the day of service (R14) */
    LocalDate begin(DocumentService service, ServiceMethod method, LocalDate day) {
        var lastDay = clocks.start(service.number(), rule(method), subject(service.id()), day, method.label());
        services.willBeServed(service.id(), method, lastDay);
        return lastDay;
    }

    /** Another schedule of holidays can move the day while it lies ahead. */
    @EventListener
    void on(LimitMoved moved) {
        if (moved.subject().startsWith(SUBJECT) && moved.dueOn() != null) {
            services.dayMoved(Long.parseLong(moved.subject().substring(SUBJECT.length())), moved.dueOn());
        }
    }

    void over(DocumentService service, ServiceMethod method, LocalDate servedOn) {
        if (isDeemed(method)) {
            clocks.settle(service.number(), rule(method), subject(service.id()), servedOn);
        }
    }

    /** The document is not served after all. */
    void cease(DocumentService service) {
        if (service.method() != null && isDeemed(service.method())) {
            clocks.cease(service.number(), rule(service.method()), subject(service.id()));
        }
    }

    private static boolean isDeemed(ServiceMethod method) {
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
