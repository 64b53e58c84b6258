package org.tiaocai.mediation.outside;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;

/**
 * 协议的一项: who pays whom how much until when, or who does what.
 *
 * @param debtors several of them jointly (连带); each for itself by an item of its own
 * @param creditors nobody need be named where one alone is on the other side
 * @param amount null where something else than money is owed: {@code act}, which may also say more of a sum
 * @param due null where the day for the whole holds
 */
public record OutsideItem(
        @NotEmpty(message = "协议的每一项应当写明由谁履行") @Size(max = 500, message = "义务人过多，请核对")
        List<Long> debtors,

        @Nullable @Size(max = 500, message = "权利人过多，请核对") List<Long> creditors,

        @Nullable BigDecimal amount,

        @Nullable @Size(max = 2_000, message = "履行内容不能超过两千字")
        String act,

        @Nullable LocalDate due) {

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    @AssertTrue(message = "协议的每一项应当写明支付多少（大于零，最多两位小数），或者做什么")
    boolean isSomethingOwed() {
        return amount == null
                ? act != null && !act.isBlank()
                : amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 2 && amount.compareTo(MOST) <= 0;
    }

    /** @throws Refused where it is not certain who owes whom until when */
    OutsideItem among(List<Party> there, int ordinal, boolean dueForAll) {
        var place = "协议的第 " + ordinal + " 项：";
        var all = there.stream().map(Party::id).toList();
        var paid = creditors == null || creditors.isEmpty() ? across(there) : creditors;
        if (!all.containsAll(debtors) || !all.containsAll(paid)) {
            throw new Refused(place + "义务人、权利人应当是本案现在的当事人，请刷新后重新选择");
        }
        if (isTwice(debtors) || isTwice(paid) || debtors.stream().anyMatch(paid::contains)) {
            throw new Refused(place + "同一人写了两次，请核对义务人和权利人");
        }
        if (amount != null && paid.isEmpty()) {
            throw new Refused(place + "对方不止一名当事人，请写明支付给谁");
        }
        if (due == null && !dueForAll) {
            throw new Refused(place + "没有写明履行期限，请填写这一项的或者全部的履行期限");
        }
        return new OutsideItem(
                List.copyOf(debtors),
                List.copyOf(paid),
                amount,
                act == null || act.isBlank() ? null : act.strip(),
                due);
    }

    /** The only one on the other side; nobody where there are several. */
    private List<Long> across(List<Party> there) {
        var side = there.stream()
                .filter(party -> debtors.contains(party.id()))
                .map(Party::side)
                .findFirst()
                .orElse(null);
        var facing = there.stream()
                .filter(party -> party.side() != Side.THIRD_PARTY && side != Side.THIRD_PARTY && party.side() != side)
                .map(Party::id)
                .toList();
        return facing.size() == 1 ? facing : List.of();
    }

    private static boolean isTwice(Collection<Long> some) {
        return new HashSet<>(some).size() != some.size();
    }

    /** Those of a form; no rows are none. */
    static List<OutsideItem> orNone(@Nullable List<OutsideItem> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
