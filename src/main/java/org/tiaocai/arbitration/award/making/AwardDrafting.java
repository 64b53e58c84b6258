package org.tiaocai.arbitration.award.making;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.shared.RegistrationNumber;

/** 裁决书草稿, a paper for each type of ruling, and the sheet on which it is reviewed and approved. */
@Component
record AwardDrafting(Awards awards, AwardDrafts drafts, AwardCaseNos numbers, AwardFacts facts) implements Drafting {

    private static final int LONGEST = 20_000;

    @Override
    public Set<String> codes() {
        return Set.of("D506", "D507", "D508", "D512");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        return awards.of(number).stream()
                .filter(award -> award.madeOn() == null)
                .flatMap(award -> Stream.concat(awards(award), approval(award)))
                .toList();
    }

    @Override
    public List<FreeText> texts() {
        return List.of(new FreeText("facts", "争议事实", LONGEST), new FreeText("reasons", "裁决理由", LONGEST));
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        var award = awards.inTheMaking(number);
        drafts.drafted(
                award,
                texts.getOrDefault("facts", Objects.requireNonNullElse(award.facts(), "")),
                texts.getOrDefault("reasons", Objects.requireNonNullElse(award.reasons(), "")));
    }

    private Stream<Paper> awards(Award award) {
        var all = numbers.of(award);
        return all.keySet().stream()
                .map(document -> new Paper(
                        AwardCaseNos.code(award, document),
                        AwardCaseNos.occasion(award, document),
                        facts.award(award, document, all)));
    }

    private Stream<Paper> approval(Award award) {
        var sheet = facts.approval(award.number());
        return Stream.of(new Paper("D512", sheet.occasion(), sheet));
    }
}
