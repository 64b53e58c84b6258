package org.tiaocai.arbitration.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;

/** 庭审结果的条件 (规则39–42; 法42): what a hearing may come to, by who was there and by each party's own proof of notice. */
final class HearingRules {

    /** @param counterclaims whether the respondent's counterclaim is merged, which goes on without the applicant */
    static void check(Roll roll, HoldHearing.Sheet sheet, HearingOutcome outcome, boolean counterclaims) {
        // Who asks for something and stays away asks for it no more, on either side.
        var counterclaim = counterclaims && roll.anyPresent(Side.RESPONDENT);
        switch (outcome) {
            case CONCLUDED -> checkConcluded(roll, sheet, counterclaim);
            case MEDIATED -> checkMediated(roll, sheet);
            case ADJOURNED -> {}
            case DEEMED_WITHDRAWN -> {
                checkDeemedWithdrawn(roll, counterclaim);
                if (counterclaims) {
                    checkCounterclaimant(roll);
                }
            }
        }
        if (outcome != HearingOutcome.DEEMED_WITHDRAWN && blank(sheet.record())) {
            throw new Refused("请填写庭审笔录");
        }
    }

    private static void checkConcluded(Roll roll, HoldHearing.Sheet sheet, boolean counterclaim) {
        if (!roll.anyPresent(Side.APPLICANT) && !counterclaim) {
            throw new Refused("申请人没有到庭或者中途退庭的，可以按撤回处理，或者另行择期，不能终结庭审");
        }
        if (!sheet.recusalAsked()) {
            throw new Refused("请先告知权利义务并询问是否申请回避（规则第四十一条）");
        }
        if (roll.anyPresent(Side.APPLICANT) && roll.anyPresent(Side.RESPONDENT) && !sheet.mediationAttempted()) {
            throw new Refused("裁决前应当先行调解；请进行调解后再终结庭审（调解仲裁法第四十二条）");
        }
        checkAbsent(roll);
    }

    private static void checkMediated(Roll roll, HoldHearing.Sheet sheet) {
        if (!roll.anyPresent(Side.APPLICANT) || !roll.anyPresent(Side.RESPONDENT)) {
            throw new Refused("双方到庭才能达成调解协议");
        }
        if (blank(sheet.terms())) {
            throw new Refused("请填写双方达成的调解协议");
        }
        checkAbsent(roll);
    }

    /** The case is decided without them, so each of them must have kept away at its own risk, by its own proof. */
    private static void checkAbsent(Roll roll) {
        excused(roll.excused(Side.RESPONDENT), "被申请人有正当理由未到庭的，不能缺席审理，请另行择期");
        excused(roll.excused(Side.APPLICANT), "申请人有正当理由未到庭的，不能终结庭审，请另行择期");
        proven(roll, Side.RESPONDENT, "缺席裁决");
        proven(roll, Side.APPLICANT, "按撤回处理");
        if (!roll.assumed().isEmpty()) {
            throw new Refused(Roll.names(roll.assumed()) + "没有收到这次开庭通知书的送达记录，请在到庭情况中单独记明其是否到庭");
        }
    }

    private static void checkDeemedWithdrawn(Roll roll, boolean counterclaim) {
        if (counterclaim) {
            throw new Refused("被申请人的反申请合并审理，申请人缺席不使它终结：请选择“庭审终结”，申请人的请求按撤回处理，对反申请缺席审理（规则第三十九条）");
        }
        var absent = roll.atOwnRisk(Side.APPLICANT);
        if (absent.isEmpty()) {
            throw new Refused("申请人无正当理由未到庭，或者未经同意中途退庭的，才能按撤回处理（规则第三十九条）");
        }
        if (roll.anyPresent(Side.APPLICANT) || !roll.excused(Side.APPLICANT).isEmpty()) {
            throw new Refused("不是每一名申请人都缺席：请对到庭的继续审理，选择“庭审终结”或者“休庭”；庭审终结的，" + Roll.names(absent) + "单独按撤回处理（规则第三十九条）");
        }
        proven(roll, Side.APPLICANT, "按撤回处理");
    }

    /** The counterclaim ends with the case, so its claimants too must have kept away at their own risk. */
    private static void checkCounterclaimant(Roll roll) {
        excused(roll.excused(Side.RESPONDENT), "被申请人有正当理由未到庭的，其反申请不能按撤回处理，请另行择期");
        proven(roll, Side.RESPONDENT, "反申请按撤回处理");
    }

    /** Without its own proof of the written notice there is neither default nor deemed withdrawal (documents §8.5). */
    private static void proven(Roll roll, Side side, String what) {
        var unproven = roll.unproven(roll.atOwnRisk(side));
        if (!unproven.isEmpty()) {
            throw new Refused(what + "须有本人的开庭通知书送达凭证，且在开庭五个工作日前送达：" + side.label()
                    + Roll.names(unproven)
                    + "没有这样的送达记录。可以先审理到庭的各方并记入笔录，结果选择“休庭”，对其另行通知开庭");
        }
    }

    private static void excused(List<Party> excused, String words) {
        if (!excused.isEmpty()) {
            throw new Refused(words + "：" + Roll.names(excused));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private HearingRules() {}
}
