package org.tiaocai.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 归档和阅卷 on the page of a closed case. */
@Component
@Order(325)
record ArchiveSection(
        ArchivedFiles files,
        ArchiveGaps gaps,
        Inspections inspections,
        Destructions destructions,
        BoundVolumes bound,
        InspectionReaders readers,
        Parties parties,
        Rights rights)
        implements CaseSection {

    /** Who may ask to read, as the form offers them. */
    record Choice(String value, String label) {}

    /** A past or coming reading with its reader's name. */
    record Shown(Inspection inspection, String reader) {}

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return files.find(number).map(file -> content(number, file)).orElseGet(Map::of);
    }

    private Map<String, Object> content(RegistrationNumber number, ArchivedFile file) {
        var content = new HashMap<String, Object>();
        content.put("file", file);
        content.put("destroyed", destructions.of(number).orElse(null));
        content.put("index", destructions.index(number));
        content.put("gaps", gaps.of(number));
        content.put(
                "inspections",
                inspections.of(number).stream()
                        .map(one -> new Shown(
                                one,
                                readers.of(number, one.partyId(), one.agentId()).title()))
                        .toList());
        content.put("bound", bound.of(number));
        content.put("readers", choices(number));
        content.put("internal", rights.in(number).may("paper.internal"));
        return content;
    }

    private List<Choice> choices(RegistrationNumber number) {
        var choices = new ArrayList<Choice>();
        for (var party : parties.standing(number)) {
            choices.add(new Choice(
                    "" + party.id(), readers.of(number, party.id(), null).title()));
            for (Party.Agent agent : party.agents()) {
                choices.add(new Choice(
                        party.id() + "/" + agent.id(),
                        readers.of(number, party.id(), agent.id()).title()));
            }
        }
        return choices;
    }
}
