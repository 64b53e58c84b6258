package org.tiaocai.figures.views;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Stage;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.mediation.Organisations;
import org.tiaocai.mediation.entrustment.EntrustedOrganisations;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** What people read in place of keys. */
@Component
class Names {

    private static final String UNKNOWN = "未登记";

    private final ReckonerInForce reckoner;
    private final Map<String, String> organisations;
    private final Actor actor;

    Names(ReckonerInForce reckoner, Organisations studio, EntrustedOrganisations outside, Actor actor) {
        this.reckoner = reckoner;
        this.actor = actor;
        this.organisations = Stream.concat(
                        studio.ever().stream().map(one -> Map.entry(one.id(), one.name())),
                        outside.ever().stream().map(one -> Map.entry(one.id(), one.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    String stage(String key) {
        return Stage.valueOf(key).label();
    }

    String cause(String key) {
        return Cause.valueOf(key).label();
    }

    String rule(String key) {
        return reckoner.current().rule(key).name();
    }

    String article(String key) {
        return reckoner.current().rule(key).source().citation();
    }

    String organisation(String key) {
        return key.isEmpty() ? UNKNOWN : organisations.getOrDefault(key, key);
    }

    /** In the order of their names. */
    Map<String, String> people(Collection<String> keys) {
        return keys.stream()
                .distinct()
                .map(key -> Map.entry(key, actor.nameOf(key)))
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    String group(String key) {
        return Groups.NAMES.getOrDefault(key, key);
    }

    /** The Chinese name of an enumerated value, as its own class tells it. */
    static <E extends Enum<E>> Function<String, String> of(Class<E> type, Function<E, String> label) {
        return key -> key.isEmpty() ? UNKNOWN : label.apply(Enum.valueOf(type, key));
    }
}
