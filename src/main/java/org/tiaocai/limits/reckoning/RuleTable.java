package org.tiaocai.limits.reckoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 期限规则表: every limit of the service by its id, read from the bundled files or from a text of the same shape. */
public final class RuleTable {
    private static final List<String> FILES = List.of(
            "rules/mediation.rules",
            "rules/arbitration.rules",
            "rules/after-award.rules",
            "rules/court-linkage.rules",
            "rules/support.rules");

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleTable(List<Stanza> stanzas) {
        RuleReader reader = new RuleReader(new SourceReader(Law.readAll("laws.csv")));
        for (Stanza stanza : stanzas) {
            if (rules.put(stanza.id(), reader.read(stanza)) != null) {
                throw stanza.fault("编号重复：" + stanza.id());
            }
        }
    }

    /** The table bundled with the application. */
    public static RuleTable bundled() {
        List<Stanza> stanzas = new ArrayList<>();
        FILES.forEach(file -> stanzas.addAll(Stanza.parse(file, TableFile.read(file))));
        return new RuleTable(stanzas);
    }

    /** A table of another origin; {@code file} is named in faults. */
    public static RuleTable parse(String file, String text) {
        return new RuleTable(Stanza.parse(file, text));
    }

    public Collection<Rule> all() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /** The rule of this id, or {@link UnknownRule}. */
    public Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new UnknownRule(
                    id,
                    rules.keySet().stream()
                            .filter(known -> known.startsWith(id + "-"))
                            .toList());
        }
        return rule;
    }
}
