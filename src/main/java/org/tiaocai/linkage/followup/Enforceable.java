package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.shared.RegistrationNumber;

/** 可以申请执行: since when an award of the case is in force, or the decision that took its place. */
@Component
public record Enforceable(ResultDocuments results, Effects effects, CourtProceedings proceedings) {

    /** The first of these days; empty while there is nothing to enforce. */
    public Optional<LocalDate> since(RegistrationNumber number) {
        var inForce = results.of(number).stream()
                .filter(paper -> paper.kind() != ResultKind.ADVANCE_EXECUTION)
                .flatMap(paper -> effects.of(number, paper.documentId()).stream())
                .flatMap(effect -> Stream.ofNullable(effect.since()));
        var replaced = proceedings.of(number).stream()
                .filter(proceeding ->
                        proceeding.result() != null && proceeding.result().replacesAward())
                .flatMap(proceeding -> Stream.ofNullable(proceeding.effectiveOn()));
        return Stream.concat(inForce, replaced).min(LocalDate::compareTo);
    }
}
