package org.tiaocai.roots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.house.OutsideBody;

/**
 * 调解组织, put together from its own line and that of the outside body it is.
 *
 * @param sealName as the seal reads; null where it has none
 * @param entrusted where it takes entrusted cases, what it is as an outside body
 * @param sealed where its seal makes agreements of the studio effective, the same
 * @param untilOn the last day; null until further notice
 */
public record Organisation(
        long id,
        RootKind kind,
        String area,
        @Nullable String sealName,
        @Nullable OutsideBody entrusted,
        @Nullable OutsideBody sealed,
        String name,
        @Nullable String contact,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    /** Whether name, contact and days are the administrator's to change. */
    public boolean isOutsideBody() {
        return entrusted != null || sealed != null;
    }

    public @Nullable String entrustedId() {
        return entrusted == null ? null : entrusted.id();
    }

    public @Nullable String sealedId() {
        return sealed == null ? null : sealed.id();
    }

    /** Key of the group of its people; null where it takes no entrusted cases. */
    public @Nullable String group() {
        return entrusted == null ? null : entrusted.groupKey();
    }

    /** For the page, which sends it back with a change. */
    public String mark() {
        return Seen.mark(this);
    }

    public boolean isOn(LocalDate day) {
        return Term.covers(fromOn, untilOn, day);
    }
}
