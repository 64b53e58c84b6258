package org.tiaocai.mediation;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 调解组织: the bodies whose seal a studio agreement can carry (art. 10, 14); the studio has no seal of its own. */
@Component
@Order(5)
public class Organisations implements ApplicationRunner {

    private final OutsideBodies bodies;
    private final List<OutsideBody> first;

    Organisations(OutsideBodies bodies, FirstOrganisations configured) {
        this.bodies = bodies;
        this.first = IntStream.range(0, configured.organisations().size())
                .mapToObj(at -> body(at, configured.organisations().get(at)))
                .toList();
    }

    public record Organisation(String id, String name) {}

    @Override
    public void run(ApplicationArguments arguments) {
        bodies.begin(OutsideBody.Kind.SEAL, first);
    }

    /** Those in use today. */
    public List<Organisation> organisations() {
        return bodies.of(OutsideBody.Kind.SEAL, first).stream()
                .map(one -> new Organisation(one.id(), one.name()))
                .toList();
    }

    /** Also former ones, for figures of the past. */
    public List<Organisation> ever() {
        return bodies.ever(OutsideBody.Kind.SEAL, first).stream()
                .map(one -> new Organisation(one.id(), one.name()))
                .toList();
    }

    /** For letters that let the parties choose: each with how it is reached, where that is on record. */
    public List<String> namesWithContact() {
        return bodies.of(OutsideBody.Kind.SEAL, first).stream()
                .map(one -> one.contact() == null ? one.name() : one.name() + "（" + one.contact() + "）")
                .toList();
    }

    String nameOf(String id) {
        return bodies.find(OutsideBody.Kind.SEAL, id, first)
                .map(OutsideBody::name)
                .orElseThrow(() -> new Refused("请从列表中选择受理的调解组织"));
    }

    private static OutsideBody body(int at, Organisation one) {
        return new OutsideBody(
                one.id(), OutsideBody.Kind.SEAL, at + 1, one.name(), null, null, null, IncomingDay.FIRST, null);
    }
}
