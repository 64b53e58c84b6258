package org.tiaocai.court;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 起诉或者申请撤销, as the court that docketed it knows it. */
final class Suit {

    private static final Set<String> JUDGED = Set.of("JUDGMENT", "COURT_MEDIATED");
    private static final Set<String> WITHDRAWN = Set.of("WITHDRAWN", "DEEMED_WITHDRAWN");
    private static final Set<String> DISMISSED = Set.of("DISMISSED_LATE", "DISMISSED_OUT_OF_SCOPE");

    final String docketNo;
    final boolean settingAside;
    final long filer;
    final Set<Long> workers;
    final LocalDate filedOn;

    private @Nullable String result;
    private @Nullable LocalDate effectiveOn;
    private Map<Long, LocalDate> receipts = Map.of();

    Suit(String docketNo, boolean settingAside, long filer, Set<Long> workers, LocalDate filedOn) {
        this.docketNo = docketNo;
        this.settingAside = settingAside;
        this.filer = filer;
        this.workers = workers;
        this.filedOn = filedOn;
    }

    void end(String with, LocalDate on, Map<Long, LocalDate> served) {
        result = with;
        effectiveOn = on;
        receipts = served;
    }

    boolean isPending() {
        return result == null;
    }

    boolean ended(String with) {
        return with.equals(result);
    }

    boolean isJudged() {
        return result != null && JUDGED.contains(result);
    }

    boolean isWithdrawn() {
        return result != null && WITHDRAWN.contains(result);
    }

    boolean isDismissedOrWithdrawn() {
        return isWithdrawn() || (result != null && DISMISSED.contains(result));
    }

    /** Pending, or decided on the day or later. */
    boolean stands(LocalDate day) {
        return effectiveOn == null || (!isWithdrawn() && !ended("NOT_ACCEPTED") && !effectiveOn.isBefore(day));
    }

    @Nullable
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Map<Long, LocalDate> receipts() {
        return receipts;
    }

    /** 裁定送达当事人之日: the last of its parties. */
    LocalDate servedOn() {
        return receipts.values().stream().max(LocalDate::compareTo).orElse(effectiveOn == null ? filedOn : effectiveOn);
    }

    /** Such as 民初3：JUDGMENT, to compare with what is on record. */
    String line() {
        return docketNo + "/" + filer + "/" + filedOn + "/" + result + "/" + effectiveOn;
    }
}
