package org.tiaocai.arbitration.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 调查、鉴定、取证和其他往来文书 (D413, D419–D421, D513): a few fields and a letter each. */
@Component
record InquiryLetters(Parties parties, Arbitrations arbitrations) implements PaperOnRequest.Source {

    private static final int PARAGRAPH = 2_000;
    private static final String TOO_LONG = "每一栏不能超过两千字，长材料请作为附件";

    /** 指定管辖报请函 to the common superior (规则9). */
    record JurisdictionRequest(
            @NotBlank(message = "请填写报请的上级主管部门") @Size(max = 200, message = "上级主管部门的名称过长")
            String superior,

            @NotBlank(message = "请填写争议经过") @Size(max = PARAGRAPH, message = TOO_LONG)
            String course,

            @NotBlank(message = "请填写双方仲裁委员会的意见") @Size(max = PARAGRAPH, message = TOO_LONG)
            String positions)
            implements Facts {}

    /** 鉴定委托书 (法37, 规则40). */
    record AppraisalCommission(
            @NotBlank(message = "请填写鉴定机构") @Size(max = 200, message = "鉴定机构的名称过长")
            String institution,

            @NotBlank(message = "请填写鉴定事项") @Size(max = PARAGRAPH, message = TOO_LONG)
            String matter,

            @NotBlank(message = "请列出移交的鉴定材料") @Size(max = PARAGRAPH, message = TOO_LONG)
            String materials,

            @NotNull(message = "请填写鉴定期限届满的日期") LocalDate due,

            @NotBlank(message = "请填写费用垫付方") @Size(max = 200, message = "费用垫付方过长")
            String payer)
            implements Facts {}

    /** 调查介绍信 (规则17): two of the staff at least. */
    record InvestigationLetter(
            @NotBlank(message = "请填写被调查的单位或者个人") @Size(max = 200, message = "被调查的单位或者个人过长")
            String institution,

            @NotBlank(message = "请填写两名以上调查人员及其证件号") @Size(max = 500, message = "调查人员过长")
            String investigators,

            @NotBlank(message = "请填写调查事项") @Size(max = PARAGRAPH, message = TOO_LONG)
            String matter)
            implements Facts {}

    /** 调查提纲, for the internal file (规则22). */
    record InvestigationOutline(
            @NotBlank(message = "请填写被调查的单位或者个人") @Size(max = 200, message = "被调查的单位或者个人过长")
            String institution,

            @NotBlank(message = "请填写调查提纲") @Size(max = PARAGRAPH, message = TOO_LONG)
            String outline)
            implements Facts {}

    /** 调查（勘验）笔录, to be signed on each page by those who were there. */
    record InvestigationRecord(
            @NotNull(message = "请填写调查的日期") LocalDate day,

            @NotBlank(message = "请填写地点") @Size(max = 200, message = "地点过长")
            String place,

            @NotBlank(message = "请填写两名以上调查人员及其证件号") @Size(max = 500, message = "调查人员过长")
            String investigators,

            @NotBlank(message = "请填写被调查人（勘验时写明在场人）") @Size(max = 200, message = "被调查人过长")
            String questioned,

            @NotBlank(message = "请填写问答或者勘验情况") @Size(max = 10_000, message = "笔录不能超过一万字")
            String minutes)
            implements Facts {}

    /** 证人出庭通知书. */
    record WitnessSummons(
            @NotBlank(message = "请填写证人姓名") @Size(max = 200, message = "证人姓名过长")
            String witness,

            @NotNull(message = "请填写出庭的日期") LocalDate day,

            @NotBlank(message = "请填写出庭的时间和地点") @Size(max = 200, message = "时间和地点过长")
            String place)
            implements Facts {}

    record EvidenceOrdered(
            @NotNull(message = "请选择应当提供证据的当事人") Long party,

            @NotBlank(message = "请列出应当提供的证据") @Size(max = PARAGRAPH, message = TOO_LONG)
            String evidence,

            @NotNull(message = "请填写提供证据的期限届满日") LocalDate due) {}

    /** 提供证据通知书 to who holds the evidence (法39). */
    record EvidenceOrder(String party, String evidence, LocalDate due) implements Facts {}

    record Suggested(
            @NotNull(message = "请选择用人单位") Long party,

            @NotBlank(message = "请填写发现的问题") @Size(max = PARAGRAPH, message = TOO_LONG)
            String problems,

            @NotBlank(message = "请填写依据") @Size(max = PARAGRAPH, message = TOO_LONG)
            String grounds,

            @NotBlank(message = "请填写建议") @Size(max = PARAGRAPH, message = TOO_LONG)
            String advice,

            @NotNull(message = "请填写书面回复的最后一日") LocalDate due,

            @Nullable @Size(max = 200, message = "抄送单位过长") String copyTo) {}

    /** 仲裁建议书 to an employer with repeated faults. */
    record ArbitralSuggestion(
            String party,
            String problems,
            String grounds,
            String advice,
            LocalDate due,
            @Nullable String copyTo) implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(
                PaperOnRequest.letter("D413", JurisdictionRequest.class, this::isAppliedFor),
                PaperOnRequest.letter("D419", AppraisalCommission.class, this::isAppliedFor),
                PaperOnRequest.letter("D420", InvestigationLetter.class, this::isAppliedFor),
                PaperOnRequest.letter("D420-2", InvestigationOutline.class, this::isAppliedFor),
                PaperOnRequest.letter("D420-3", InvestigationRecord.class, this::isAppliedFor),
                PaperOnRequest.letter("D421", WitnessSummons.class, this::isAppliedFor),
                PaperOnRequest.of("D421-2", EvidenceOrdered.class, this::isAppliedFor, this::order)
                        .servedOn(EvidenceOrdered::party),
                PaperOnRequest.of("D513", Suggested.class, this::isAppliedFor, this::suggestion));
    }

    private boolean isAppliedFor(RegistrationNumber number) {
        return arbitrations.find(number).isPresent();
    }

    private EvidenceOrder order(RegistrationNumber number, EvidenceOrdered form) {
        return new EvidenceOrder(name(number, form.party()), form.evidence(), form.due());
    }

    private ArbitralSuggestion suggestion(RegistrationNumber number, Suggested form) {
        return new ArbitralSuggestion(
                name(number, form.party()), form.problems(), form.grounds(), form.advice(), form.due(), form.copyTo());
    }

    private String name(RegistrationNumber number, long party) {
        return parties.reachable(number).stream()
                .filter(one -> one.id() == party)
                .findFirst()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这名当事人，或者其已经退出，请重新选择"))
                .name();
    }
}
