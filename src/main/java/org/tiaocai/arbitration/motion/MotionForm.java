package org.tiaocai.arbitration.motion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;

/** What the case page hands in for a motion; each kind fills in its part. */
record MotionForm(
        @Nullable Side raisedBy,
        @Nullable String content,
        Motion.@Nullable Ground ground,
        @Nullable Integer days,
        @Nullable String reference,
        @Nullable LocalDate happenedOn,
        @Nullable ClaimType claimType,
        @Nullable BigDecimal claimAmount,
        @Nullable Integer replaces,
        @Nullable PartyKind partyKind,
        @Nullable String partyName,
        @Nullable String partyPhone,
        @Nullable String partyAddress,
        @Nullable Side partySide,
        @Nullable Boolean answerWaived) {

    private static final int LONGEST = 2_000;

    /** @throws Refused naming what is missing */
    Motion.Details details(MotionKind kind) {
        text(content, "请填写内容和理由");
        if (ground != null && ground.of() != kind) {
            throw new Refused("所选的事由不适用于" + kind.label());
        }
        switch (kind) {
            case SUSPENSION -> must(ground != null, "中止审理须选择《劳动人事争议仲裁办案规则》第四十七条规定的情形");
            case EXTENSION -> must(days != null && days >= 1 && days <= 15, "延长的天数应在 1 天到 15 天之间（规则第四十五条）");
            case CLAIM_CHANGE -> must(claimType != null, "请选择增加或者变更的请求事项");
            case COUNTERCLAIM -> {
                must(raisedBy == Side.RESPONDENT, "反申请由被申请人提出（《劳动人事争议仲裁办案规则》第三十六条）");
                must(claimType != null, "请选择反申请的请求事项");
            }
            case JOINDER ->
                must(ground != null && partyKind != null && partySide != null, "请选择追加的事由、当事人的地位和种类，并填写姓名或者名称");
            case TRANSFER -> must(reference != null && !reference.isBlank(), "请写明受移送的仲裁委员会");
            case TERMINATION -> must(ground != null, "请选择终止审理的事由");
            case WITHDRAWAL -> must(ground != null, "请选择撤回的种类");
            default -> {}
        }
        if (ground == Motion.Ground.COURT_DOCKETED) {
            must(reference != null && !reference.isBlank() && happenedOn != null, "请填写法院案号和立案日期");
        }
        if (kind == MotionKind.JOINDER) {
            text(partyName, "请填写追加的当事人姓名或者名称");
        }
        return new Motion.Details(
                ground,
                days,
                reference,
                happenedOn,
                claimType == null ? null : new Motion.NewClaim(claimType, claimAmount, content, replaces),
                partyKind == null || partySide == null || partyName == null
                        ? null
                        : new Motion.NewParty(partySide, partyKind, partyName, partyPhone, partyAddress),
                Boolean.TRUE.equals(answerWaived));
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }

    private static void text(@Nullable String text, String otherwise) {
        must(text != null && !text.isBlank(), otherwise);
        must(text == null || text.length() <= LONGEST, "内容不能超过两千字，长材料请作为附件上传");
    }
}
