package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.LimitMoved;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 视为送达: three working days after leaving or posting (规则 art. 20, A28), thirty days after a public notice (A29). */
@Component
record DeemedServing(Servings servings, RunningLimits limits) {

    private static final String SUBJECT = "service-";

    /** Each service waits under a limit of its own. */
    static String subject(long serviceId) {
        return SUBJECT + serviceId;
    }

    /** @return the last day, which is the day of service (R14) */
    LocalDate begin(Serving service, ServingMethod method, LocalDate day) {
        var lastDay = limits.start(service.number(), rule(method), subject(service.id()), day, method.label());
        servings.willBeServed(service.id(), method, lastDay);
        return lastDay;
    }

    /** Whether no schedule of holidays that is to come can move the last day. */
    boolean isFixed(Serving service, ServingMethod method) {
        return limits.running(service.number(), rule(method), subject(service.id()))
                .map(limit -> !limit.provisional())
                .orElse(false);
    }

    /** Another schedule of holidays can move the day while it lies ahead. */
    @EventListener
    void on(LimitMoved moved) {
        if (moved.subject().startsWith(SUBJECT) && moved.dueOn() != null) {
            servings.dayMoved(Long.parseLong(moved.subject().substring(SUBJECT.length())), moved.dueOn());
        }
    }

    void over(Serving service, ServingMethod method, LocalDate servedOn) {
        if (isDeemed(method)) {
            limits.settle(service.number(), rule(method), subject(service.id()), servedOn);
        }
    }

    /** The document is not served after all. */
    void cease(Serving service) {
        if (service.method() != null && isDeemed(service.method())) {
            limits.cease(service.number(), rule(service.method()), subject(service.id()));
        }
    }

    private static boolean isDeemed(ServingMethod method) {
        return !rule(method).isEmpty();
    }

    private static String rule(ServingMethod method) {
        return switch (method) {
            case LEAVING, POSTING -> RuleIds.LEAVING_PERIOD;
            case PUBLIC_NOTICE -> RuleIds.PUBLIC_NOTICE_PERIOD;
            default -> "";
        };
    }
}
