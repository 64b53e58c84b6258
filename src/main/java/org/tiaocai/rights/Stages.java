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
    private final List<CaseStandstill> standstills;

    Stages(Matrix matrix, StageTable table, List<StageFacts> facts, List<CaseStandstill> standstills) {
        this.matrix = matrix;
        this.table = table;
        this.facts = facts;
        this.standstills = standstills;
    }

    public CaseStage of(RegistrationNumber number) {
        return facts.stream()
                .flatMap(fact -> fact.stage(number).stream())
                .max(Comparator.naturalOrder())
                .orElse(CaseStage.INTAKE);
    }

    /** Why the act cannot begin now; of an act with several kinds, why none of them can. */
    public Optional<String> refusal(RegistrationNumber number, String act) {
        return refusal(of(number), standstill(number), act);
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
        var standstill = standstill(number);
        return acts.stream()
                .filter(act -> refusal(stage, standstill, act).isEmpty())
                .collect(Collectors.toSet());
    }

    /** What cannot begin now, by its name, with the reason. */
    public Map<String, String> closed(RegistrationNumber number, Collection<String> acts) {
        var stage = of(number);
        var standstill = standstill(number);
        var closed = new TreeMap<String, String>();
        acts.forEach(act -> refusal(stage, standstill, act)
                .ifPresent(words -> closed.put(matrix.act(act).name(), words)));
        return closed;
    }

    private Optional<String> standstill(RegistrationNumber number) {
        return standstills.stream().flatMap(one -> one.reason(number).stream()).findFirst();
    }

    private Optional<String> refusal(CaseStage stage, Optional<String> standstill, String act) {
        var line = table.line(act);
        if (line != null) {
            return refusal(line, stage, standstill);
        }
        var kinds = table.kinds(act);
        return kinds.stream().anyMatch(kind -> refusal(kind, stage, standstill).isEmpty())
                ? Optional.empty()
                : kinds.stream()
                        .flatMap(kind -> refusal(kind, stage, standstill).stream())
                        .findFirst();
    }

    private static Optional<String> refusal(StageTable.Line line, CaseStage stage, Optional<String> standstill) {
        return line.refusal(stage).or(() -> standstill.filter(words -> !line.whileSuspended()));
    }
}
