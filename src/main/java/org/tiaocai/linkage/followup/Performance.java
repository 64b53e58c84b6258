package org.tiaocai.linkage.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.shared.RegistrationNumber;

/** 履行: who owes what to whom by the papers of a case, and until when, whether it was awarded or agreed. */
@Component
record Performance(Effects effects, ArbitralMediations mediations) {

    /**
     * 应当履行的一项.
     *
     * @param line who has what from whom
     * @param due the last day; null while it is not in force, or where the words say until when
     */
    record Owed(
            String line,
            @Nullable BigDecimal amount,
            @Nullable LocalDate due) {}

    /** What is to be performed by the paper; nothing by what is dismissed. */
    List<Owed> of(RegistrationNumber number, long documentId, Map<Long, String> names) {
        var agreedUntil = mediations.of(number).stream()
                .filter(one -> Objects.equals(one.documentId(), documentId))
                .map(ArbitralMediation::terms)
                .map(ArbitralMediation.Terms::performanceDue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var weighed = effects.of(number, documentId);
        return effects.itemsOf(number, documentId).stream()
                .filter(item -> !item.debtors().isEmpty())
                .map(item -> new Owed(line(item, names), item.amount(), due(item, weighed, agreedUntil)))
                .toList();
    }

    private static String line(AwardItem item, Map<Long, String> names) {
        var creditors =
                item.creditors().stream().map(one -> names.getOrDefault(one, "")).collect(Collectors.joining("、"));
        return Stream.of("对" + creditors + "：" + item.relief().label(), item.debtors().line(names), item.act(), item.detail())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("，"));
    }

    private static @Nullable LocalDate due(AwardItem item, List<Effect> weighed, @Nullable LocalDate agreedUntil) {
        var days = item.performWithinDays();
        var concerned = weighed.stream()
                .filter(effect -> item.concerns(effect.workerId()))
                .toList();
        if (concerned.isEmpty() || concerned.stream().anyMatch(one -> one.status() != Status.IN_FORCE)) {
            return null;
        }
        return days == null
                ? agreedUntil
                : concerned.stream()
                        .map(Effect::since)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .map(since -> since.plusDays(days))
                        .orElse(null);
    }
}
