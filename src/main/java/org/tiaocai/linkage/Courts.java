package org.tiaocai.linkage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 对接的人民法院: each with the group of its people and of its machine, who see its own cases only. */
@Component
@Order(5)
public class Courts implements ApplicationRunner {

    private final OutsideBodies bodies;
    private final List<OutsideBody> first;

    Courts(OutsideBodies bodies, FirstCourts configured) {
        this.bodies = bodies;
        this.first = IntStream.range(0, configured.courts().size())
                .mapToObj(at -> body(at, configured.courts().get(at)))
                .toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        bodies.begin(OutsideBody.Kind.COURT, first);
    }

    /** Those in use today. */
    public List<Court> courts() {
        return bodies.of(OutsideBody.Kind.COURT, first).stream()
                .map(Courts::court)
                .toList();
    }

    /** @param group key of the court's own group, such as court-district */
    public record Court(String id, String name, Level level, String group) {}

    /** 审级: suits go to a basic court, applications to set aside to the intermediate one (法49). */
    public enum Level {
        BASIC("基层人民法院"),
        INTERMEDIATE("中级人民法院");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** @throws Refused when there is no such court */
    public Court get(String id) {
        return find(id).orElseThrow(() -> new Refused("没有这个人民法院，请从列表中选择"));
    }

    /** Also one that the house does not deal with any more. */
    public Optional<Court> find(String id) {
        return bodies.find(OutsideBody.Kind.COURT, id, first).map(Courts::court);
    }

    /** The court whose group is among these. */
    public Optional<Court> ofGroups(List<String> groups) {
        return bodies.ever(OutsideBody.Kind.COURT, first).stream()
                .map(Courts::court)
                .filter(one -> groups.contains(one.group()))
                .findFirst();
    }

    public String name(String id) {
        return find(id).map(Court::name).orElse(id);
    }

    private static Court court(OutsideBody one) {
        return new Court(
                one.id(),
                one.name(),
                one.courtLevel() == null ? Level.BASIC : Level.valueOf(one.courtLevel()),
                Objects.requireNonNullElse(one.groupKey(), ""));
    }

    private static OutsideBody body(int at, Court one) {
        return new OutsideBody(
                one.id(),
                OutsideBody.Kind.COURT,
                at + 1,
                one.name(),
                one.group(),
                null,
                one.level().name(),
                IncomingDay.FIRST,
                null);
    }
}
