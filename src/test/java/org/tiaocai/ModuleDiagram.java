package org.tiaocai;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** 模块图: who uses whom, in Mermaid; an arrow that follows from two others is left out. */
final class ModuleDiagram {

    private ModuleDiagram() {}

    static String drawn() {
        var uses = uses();
        var drawn = new StringBuilder("```mermaid\nflowchart TD\n");
        uses.forEach((module, used) -> used.stream()
                .filter(one -> used.stream().noneMatch(other -> !other.equals(one) && reaches(uses, other, one)))
                .forEach(one -> drawn.append("  ")
                        .append(module)
                        .append(" --> ")
                        .append(one)
                        .append('\n')));
        return drawn.append("```\n").toString();
    }

    /** From the classes themselves: a bean, an event or a plain type of the other module. */
    private static Map<String, Set<String>> uses() {
        var modules = ApplicationModules.of(TiaocaiApplication.class);
        var uses = new TreeMap<String, Set<String>>();
        modules.stream().forEach(module -> uses.put(name(module), used(modules, module)));
        return uses;
    }

    private static Set<String> used(ApplicationModules modules, ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleDiagram::name)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        return reached(uses, from, new HashMap<>()).contains(to);
    }

    private static Set<String> reached(Map<String, Set<String>> uses, String from, Map<String, Set<String>> known) {
        var there = known.get(from);
        if (there == null) {
            there = new TreeSet<>(uses.getOrDefault(from, Set.of()));
            known.put(from, there);
            for (var next : uses.getOrDefault(from, Set.of())) {
                there.addAll(reached(uses, next, known));
            }
        }
        return there;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
