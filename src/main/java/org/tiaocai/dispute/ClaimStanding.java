package org.tiaocai.dispute;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 请求现在的状态: whether it is disputed still, and between whom.
 *
 * @param left the claim between those who dispute it still; null where nobody does
 * @param settledBy between whom it was settled, where that was not everybody
 */
public record ClaimStanding(
        Claim claim, State state, @Nullable Claim left, List<Long> settledBy) {

    /** 状态. */
    public enum State {
        OPEN("待处理"),
        PARTLY_SETTLED("部分当事人之间已经调解"),
        /** 规则49: the clear part of it. */
        PARTLY_AWARDED("一部分已经先行裁决"),
        SETTLED("已经调解"),
        AWARDED("已经裁决"),
        LEFT("提出或者针对的当事人已经退出");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What no ruling and no settlement has touched. */
    static ClaimStanding open(Claim claim) {
        return new ClaimStanding(claim, State.OPEN, claim, List.of());
    }

    public boolean isDisputed() {
        return left != null;
    }

    /** In one line with what is settled of it, for who needs to know what was asked. */
    public String line(List<Party> concerned, Collection<Party> everybody) {
        return ClaimLine.of(claim, concerned)
                + (state == State.PARTLY_AWARDED ? "（其中 " + awarded() + " 元已经先行裁决）" : mark(everybody));
    }

    /** The same of what is left. */
    public String lineOfRest(List<Party> concerned, Collection<Party> everybody) {
        return left == null
                ? ""
                : ClaimLine.of(left, concerned)
                        + (state == State.PARTLY_AWARDED ? "（另有 " + awarded() + " 元已经先行裁决）" : mark(everybody));
    }

    private String awarded() {
        return left == null || left.amount() == null || claim.amount() == null
                ? ""
                : claim.amount().subtract(left.amount()).toPlainString();
    }

    private String mark(Collection<Party> everybody) {
        return switch (state) {
            case SETTLED -> "（" + state.label() + "）";
            case PARTLY_SETTLED -> "（" + names(everybody) + "之间已经调解）";
            case OPEN, PARTLY_AWARDED, AWARDED, LEFT -> "";
        };
    }

    private String names(Collection<Party> everybody) {
        return everybody.stream()
                .filter(party -> settledBy.contains(party.id()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }
}
