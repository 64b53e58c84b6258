package org.tiaocai.rights;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What may begin in a case now, whoever wants it; acts are named as in {@code rights/stages.yaml}. */
@Component
public class Stages {

    private final Matrix matrix;
    private final StageTable table;
    private final List<StageFacts> facts;

    Stages(Matrix matrix, StageTable table, List<StageFacts> facts) {
        this.matrix = matrix;
        this.table = table;
        this.facts = facts;
    }

    public CaseStage of(RegistrationNumber number) {
        return facts.stream()
                .flatMap(fact -> fact.stage(number).stream())
                .max(Comparator.naturalOrder())
                .orElse(CaseStage.INTAKE);
    }

    /** Why the act cannot begin now; of an act with several kinds, why none of them can. */
    public Optional<String> refusal(RegistrationNumber number, String act) {
        return refusal(of(number), act);
    }

    /** @throws Refused with the reason when the act cannot begin now */
    public void must(RegistrationNumber number, String act) {
        refusal(number, act).ifPresent(words -> {
            throw new Refused(words);
        });
    }

    /** Those of the acts that can begin now, for a page that offers nothing else. */
    public Set<String> open(RegistrationNumber number, Collection<String> acts) {
        var stage = of(number);
        return acts.stream().filter(act -> refusal(stage, act).isEmpty()).collect(Collectors.toSet());
    }

    /** What cannot begin now, by its name, with the reason. */
    public Map<String, String> closed(RegistrationNumber number, Collection<String> acts) {
        var stage = of(number);
        var closed = new TreeMap<String, String>();
        acts.forEach(act -> refusal(stage, act)
                .ifPresent(words -> closed.put(matrix.act(act).name(), words)));
        return closed;
    }

    private Optional<String> refusal(CaseStage stage, String act) {
        var line = table.line(act);
        if (line != null) {
            return line.refusal(stage);
        }
        var kinds = table.kinds(act);
        return kinds.stream().anyMatch(kind -> kind.in().contains(stage))
                ? Optional.empty()
                : kinds.stream().flatMap(kind -> kind.refusal(stage).stream()).findFirst();
    }
}
