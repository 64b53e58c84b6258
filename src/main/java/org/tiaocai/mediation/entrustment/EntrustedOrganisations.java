package org.tiaocai.mediation.entrustment;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 受委托的调解组织: streets, enterprises and trades with the group in which their mediators work. */
@Component
@Order(5)
public class EntrustedOrganisations implements ApplicationRunner {

    private final OutsideBodies bodies;
    private final List<OutsideBody> first;

    EntrustedOrganisations(OutsideBodies bodies, FirstEntrusted configured) {
        this.bodies = bodies;
        this.first = IntStream.range(0, configured.organisations().size())
                .mapToObj(at -> body(at, configured.organisations().get(at)))
                .toList();
    }

    /** @param group key of the organisation's own group, such as mediation-org-first-street */
    public record Organisation(
            String id, String name, String group, @Nullable String contact) {}

    @Override
    public void run(ApplicationArguments arguments) {
        bodies.begin(OutsideBody.Kind.ENTRUSTED, first);
    }

    /** Those in use today. */
    public List<Organisation> organisations() {
        return bodies.of(OutsideBody.Kind.ENTRUSTED, first).stream()
                .map(EntrustedOrganisations::organisation)
                .toList();
    }

    /** Also former ones, for figures of the past. */
    public List<Organisation> ever() {
        return bodies.ever(OutsideBody.Kind.ENTRUSTED, first).stream()
                .map(EntrustedOrganisations::organisation)
                .toList();
    }

    public String nameOf(String id) {
        return get(id).name();
    }

    /** Also one that takes no cases any more. */
    Organisation get(String id) {
        return bodies.find(OutsideBody.Kind.ENTRUSTED, id, first)
                .map(EntrustedOrganisations::organisation)
                .orElseThrow(() -> new Refused("没有这个调解组织，请从列表中选择"));
    }

    private static Organisation organisation(OutsideBody one) {
        return new Organisation(one.id(), one.name(), Objects.requireNonNullElse(one.groupKey(), ""), one.contact());
    }

    private static OutsideBody body(int at, Organisation one) {
        return new OutsideBody(
                one.id(),
                OutsideBody.Kind.ENTRUSTED,
                at + 1,
                one.name(),
                one.group(),
                one.contact(),
                null,
                IncomingDay.FIRST,
                null);
    }
}
