package org.tiaocai.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code rights/matrix.yaml}; a name that is none of ours is a fault. */
final class MatrixReader {

    static final String ANY = "ANY";
    /** 系统管理员, whatever their group is called. */
    static final String ADMINISTRATOR = "administrator";

    private static final String USUAL_REFUSAL = "您的岗位不能办理这一事项";

    private final Map<String, Object> file;

    MatrixReader() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var content = new ClassPathResource("rights/matrix.yaml").getInputStream()) {
            this.file = new Yaml(new SafeConstructor(options)).load(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<Duty, Set<String>> duties() {
        var duties = new EnumMap<Duty, Set<String>>(Duty.class);
        section("duties").forEach((duty, roles) -> duties.put(Duty.valueOf(duty), roles(roles)));
        return duties;
    }

    Map<String, Set<String>> papers() {
        return section("papers").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kinds -> Set.copyOf(texts(kinds.getValue()))));
    }

    Map<String, Act> acts() {
        var acts = new LinkedHashMap<String, Act>();
        section("acts").keySet().forEach(key -> acts.put(key, act(key)));
        return acts;
    }

    Map<String, Route> routes(Map<String, Act> acts) {
        var routes = new LinkedHashMap<String, Route>();
        section("routes").forEach((key, said) -> {
            var name = said instanceof Map<?, ?> more ? more.get("act") : said;
            var act = acts.get(String.valueOf(name));
            var tasks = said instanceof Map<?, ?> more ? Set.copyOf(texts(more.get("tasks"))) : Set.<String>of();
            if (act == null || tasks.isEmpty() == (act.scope() == Act.Scope.TASK)) {
                throw new IllegalStateException("rights/matrix.yaml: " + key);
            }
            routes.put(key, new Route(key, act, tasks));
        });
        return routes;
    }

    private Act act(String key) {
        var said = map(section("acts").get(key));
        return new Act(
                key,
                String.valueOf(said.get("name")),
                scope(said),
                grants(key, new HashSet<>()),
                said.containsKey("refusal") ? String.valueOf(said.get("refusal")) : USUAL_REFUSAL);
    }

    private static Act.Scope scope(Map<String, Object> said) {
        if (said.containsKey("open")) {
            return Act.Scope.OPEN;
        }
        if (said.containsKey("login")) {
            return Act.Scope.LOGIN;
        }
        if (said.containsKey("task")) {
            return Act.Scope.TASK;
        }
        return said.containsKey("roles") ? Act.Scope.HOUSE : Act.Scope.CASE;
    }

    /** The act's own, and those of the acts that it follows from. */
    private Map<Relation, Set<String>> grants(String key, Set<String> seen) {
        var grants = new EnumMap<Relation, Set<String>>(Relation.class);
        if (!seen.add(key)) {
            return grants;
        }
        map(section("acts").get(key)).forEach((word, said) -> {
            switch (word) {
                case "name", "refusal", "open", "login", "task" -> {}
                case "also" ->
                    texts(said)
                            .forEach(other ->
                                    grants(other, seen).forEach((relation, roles) -> add(grants, relation, roles)));
                case "roles" -> add(grants, Relation.OTHER, roles(said));
                case ANY -> everyRelation().forEach(relation -> add(grants, relation, roles(said)));
                default -> add(grants, relation(key, word), roles(said));
            }
        });
        return grants;
    }

    /** A challenged person is granted nothing, and who has no relation to the case only what all of the role are. */
    private static Relation relation(String key, String word) {
        var relation = Relation.valueOf(word);
        if (relation == Relation.CHALLENGED || relation == Relation.OTHER) {
            throw new IllegalStateException("rights/matrix.yaml: " + key + " " + word);
        }
        return relation;
    }

    private static List<Relation> everyRelation() {
        return List.of(Relation.values()).stream()
                .filter(relation -> relation != Relation.CHALLENGED)
                .toList();
    }

    private static void add(Map<Relation, Set<String>> grants, Relation relation, Set<String> roles) {
        grants.computeIfAbsent(relation, none -> new HashSet<>()).addAll(roles);
    }

    private Set<String> roles(@Nullable Object said) {
        var groups = section("groups");
        var roles = new HashSet<String>();
        for (var name : texts(said)) {
            if (groups.containsKey(name)) {
                roles.addAll(roles(groups.get(name)));
            } else if (Groups.NAMES.containsKey(name) || name.equals(ADMINISTRATOR)) {
                roles.add(name);
            } else {
                throw new IllegalStateException("rights/matrix.yaml: " + name);
            }
        }
        return roles;
    }

    private Map<String, Object> section(String name) {
        return map(file.get(name));
    }

    private static Map<String, Object> map(@Nullable Object said) {
        if (!(said instanceof Map<?, ?> entries)) {
            throw new IllegalStateException("rights/matrix.yaml: " + said);
        }
        var map = new LinkedHashMap<String, Object>();
        entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }

    private static List<String> texts(@Nullable Object said) {
        return said instanceof Collection<?> all
                ? new ArrayList<>(all.stream().map(String::valueOf).toList())
                : List.of();
    }
}
