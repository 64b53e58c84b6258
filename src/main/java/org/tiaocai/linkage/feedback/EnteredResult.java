package org.tiaocai.linkage.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.linkage.followup.ProceedingResult;

/** 裁判结果反馈表 as the liaison fills it in. */
public record EnteredResult(
        @NotNull(message = "请选择审级") Instance instance,
        @NotNull(message = "请选择结果") ProceedingResult result,
        @NotNull(message = "请填写裁判日期") LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable List<@Valid Received> receipts,
        @Nullable List<@Valid Compared> items) {

    /** When a party received the decision. */
    public record Received(
            @NotNull(message = "当事人不明") Long party,
            @Nullable LocalDate receivedOn) {}

    /** One claim compared. */
    public record Compared(
            @NotNull(message = "裁决事项不明") Long item,
            @NotNull(message = "请逐项选择比较结果") Verdict verdict,

            @Nullable @PositiveOrZero(message = "判决金额不能为负") BigDecimal amount,

            @Nullable Cause cause) {}

    @AssertTrue(message = "改变裁决的事项，请选择改变的原因")
    boolean isEveryChangeExplained() {
        return comparison().stream()
                .allMatch(item -> item.verdict() == null || !item.verdict().differs() || item.cause() != null);
    }

    @AssertTrue(message = "生效日期不能早于裁判日期")
    boolean isEffectiveAfterItWasDecided() {
        return effectiveOn == null || decidedOn == null || !effectiveOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "部分撤销裁决的，撤销的各项选“改变”，其余选“一致”；全部撤销或者全部维持的，请改选结果")
    boolean isPartSetAsideNamed() {
        return result != ProceedingResult.PARTLY_SET_ASIDE
                || !setAside().isEmpty() && setAside().size() < comparison().size();
    }

    /** The rulings that the court has set aside, where it has set aside a part of the award. */
    Set<Long> setAside() {
        return result != ProceedingResult.PARTLY_SET_ASIDE
                ? Set.of()
                : comparison().stream()
                        .filter(item -> item.verdict() != null && item.verdict().differs())
                        .map(Compared::item)
                        .collect(Collectors.toSet());
    }

    List<Compared> comparison() {
        return items == null ? List.of() : items;
    }

    public Map<Long, LocalDate> received() {
        return (receipts == null ? List.<Received>of() : receipts)
                .stream()
                        .flatMap(one -> one.receivedOn() == null
                                ? Stream.empty()
                                : Stream.of(Map.entry(one.party(), one.receivedOn())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
