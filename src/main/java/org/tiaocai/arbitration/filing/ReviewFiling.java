package org.tiaocai.arbitration.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.FilingGround;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.SimplifiedBar;
import org.tiaocai.arbitration.SimplifiedGround;
import org.tiaocai.arbitration.SimplifiedGrounds;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 立案审查 (规则30, 31, 34): an opinion on each of the four conditions, on repeated filing, and a proposal. */
@Component
record ReviewFiling(
        Submission submission,
        Arbitrations arbitrations,
        FilingConditions conditions,
        ProposedMembers proposedMembers,
        RelatedAnswer relatedAnswer,
        SimplifiedCheck simplified,
        SimplifiedGrounds grounds,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    /** What the handler fills in. */
    record Sheet(
            @NotNull(message = "请逐项填写受理条件的意见") @Valid List<Line> conditions,
            @NotNull(message = "请选择拟办意见") FilingProposal proposal,
            @Nullable FilingGround ground,

            @NotBlank(message = "请填写理由") @Size(max = 2_000, message = "理由不能超过两千字")
            String reason,

            @Nullable @Size(max = 500, message = "有管辖权的仲裁委员会不能超过五百字")
            String competentCommission,

            @Nullable ProcedureKind procedure,
            @Nullable TribunalForm tribunal,
            @Nullable List<String> proposedMembers,

            @Nullable @Size(max = 2_000, message = "对关联案件的答复不能超过两千字")
            String relatedCasesAnswer,

            @Nullable SimplifiedGround simplifiedGround,
            @Nullable SimplifiedBar simplifiedBar) {

        /** The papers say which of the three it is, so nobody but the handler can know. */
        @AssertTrue(message = "适用简易处理的，请选择可以简易处理的情形（规则第五十六条）")
        boolean isGroundOfSimplifiedGiven() {
            return !proposesSimplified() || simplifiedGround != null;
        }

        /** 可以简易处理的情形; null where the ordinary procedure is proposed. */
        @Nullable
        SimplifiedGround groundOfSimplified() {
            return proposesSimplified() ? simplifiedGround : null;
        }

        private boolean proposesSimplified() {
            return proposal == FilingProposal.ACCEPT && procedure == ProcedureKind.SIMPLIFIED;
        }

        boolean met(FilingCondition condition) {
            return conditions.stream().allMatch(line -> line.condition() != condition || line.met());
        }

        /** 拟任仲裁员; nobody where nothing is proposed to be accepted. */
        List<String> members() {
            return proposal != FilingProposal.ACCEPT || proposedMembers == null ? List.of() : proposedMembers;
        }

        /** Of what was decided on the same claim before one may say that it was for its limitation. */
        boolean speaksOfLimitation() {
            return Stream.concat(
                            Stream.of(reason),
                            conditions.stream().filter(line -> !line.met()).map(Line::opinion))
                    .anyMatch(words -> words != null && words.contains("时效"));
        }

        boolean allMet() {
            return conditions.stream().allMatch(Line::met);
        }
    }

    record Line(
            @NotNull(message = "受理条件不能为空") FilingCondition condition,
            boolean met,

            @Nullable @Size(max = 2_000, message = "逐项意见不能超过两千字")
            String opinion) {}

    @Override
    public void completed(DelegateExecution execution) {
        var sheet = submission.read(execution, Sheet.class);
        var number = RegistrationNumber.of(execution);
        var given = sheet.conditions().stream().map(Line::condition).collect(Collectors.toSet());
        if (given.size() < FilingCondition.values().length) {
            throw new Refused("四项受理条件须逐项填写意见（规则第三十条）");
        }
        check(sheet, arbitrations.get(number).collective());
        proposedMembers.check(number, sheet.members(), sheet.tribunal());
        relatedAnswer.take(number, sheet.relatedCasesAnswer());
        var ground = sheet.groundOfSimplified();
        if (ground != null) {
            simplified.check(number, ground, sheet.simplifiedBar());
        }
        conditions.replace(
                number,
                sheet.conditions().stream()
                        .map(line -> new FilingCondition.Opinion(
                                line.condition(), line.met(), line.opinion() == null ? "" : line.opinion()))
                        .toList());
        proposedMembers.replace(number, sheet.members());
        arbitrations.proposed(
                number,
                new Arbitration.Filing(
                        actor.id(),
                        sheet.proposal(),
                        sheet.ground(),
                        sheet.reason(),
                        sheet.competentCommission(),
                        sheet.procedure(),
                        sheet.tribunal(),
                        null,
                        null));
        grounds.propose(number, ground);
        journal.internalAct(number, "立案审查：拟" + sheet.proposal().label(), sheet.reason());
    }

    private static void check(Sheet sheet, boolean collective) {
        switch (sheet.proposal()) {
            case ACCEPT -> checkAcceptance(sheet, collective);
            case REFUSE -> checkRefusal(sheet);
            case NO_JURISDICTION -> checkNoJurisdiction(sheet);
        }
    }

    private static void checkAcceptance(Sheet sheet, boolean collective) {
        if (!sheet.allMet() || sheet.ground() != null) {
            throw new Refused("四项受理条件全部符合、没有重复申请的，才能拟受理");
        }
        if (sheet.procedure() == null || sheet.tribunal() == null) {
            throw new Refused("拟受理的，请选择适用的程序和拟组庭形式");
        }
        if (collective && sheet.tribunal() == TribunalForm.SOLE) {
            throw new Refused("十名以上劳动者有共同请求的争议和因履行集体合同发生的争议，应当由三名仲裁员组成仲裁庭，不能独任（组织规则第十三条）");
        }
        if (!collective && sheet.proposesSimplified() && sheet.tribunal() == TribunalForm.PANEL) {
            throw new Refused("简易处理的案件由一名仲裁员独任仲裁：需要三名仲裁员组成仲裁庭的，请选择一般程序（规则第五十六条、第五十八条）");
        }
    }

    private static void checkRefusal(Sheet sheet) {
        if (sheet.ground() == null) {
            throw new Refused("请选择不予受理的条款；没有管辖权的请选择“无管辖权”，仲裁时效不是不予受理的理由（规则第三十一条）");
        }
        if (!sheet.ground().isRepeated() && sheet.speaksOfLimitation()) {
            throw new Refused("仲裁时效由对方当事人抗辩，不是不予受理的理由（《劳动争议调解仲裁法》第二十七条、规则第三十条）：请按所选的条款写明理由，不写时效；"
                    + "四项受理条件都符合的，应当受理，时效在审理中由被申请人提出");
        }
        var unmet = switch (sheet.ground()) {
            case OUT_OF_SCOPE -> EnumSet.of(FilingCondition.IN_SCOPE);
            case CLAIMS_UNCLEAR -> EnumSet.of(FilingCondition.CLEAR_CLAIMS);
            case PARTIES_UNFIT -> EnumSet.of(FilingCondition.FIT_PARTIES);
            default -> EnumSet.noneOf(FilingCondition.class);
        };
        unmet.stream().filter(sheet::met).findFirst().ifPresent(condition -> {
            throw new Refused("不予受理的条款与逐项意见不一致：“" + condition.label() + "”一项的意见是符合");
        });
    }

    private static void checkNoJurisdiction(Sheet sheet) {
        if (sheet.met(FilingCondition.JURISDICTION)) {
            throw new Refused("逐项意见认为属于本委管辖，不能以无管辖权处理");
        }
        if (sheet.competentCommission() == null || sheet.competentCommission().isBlank()) {
            throw new Refused("请写明有管辖权的仲裁委员会名称和地址（规则第三十一条）");
        }
    }
}
