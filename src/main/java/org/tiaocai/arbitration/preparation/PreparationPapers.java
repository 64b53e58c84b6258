package org.tiaocai.arbitration.preparation;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.RegistrationNumber;

/** 庭前文书 (D401, D402, D404). */
@Component
class PreparationPapers {

    private final ArbitrationPapers papers;
    private final Disputes disputes;
    private final Claims claims;

    PreparationPapers(ArbitrationPapers papers, Disputes disputes, Claims claims) {
        this.papers = papers;
        this.disputes = disputes;
        this.claims = claims;
    }

    /** 应诉通知书 with the copy of the application. */
    long responseNotice(Arbitration one) {
        return papers.letter(
                one.number(),
                "D401",
                "应诉通知书",
                "response",
                "申请人的仲裁申请，本委已于" + one.acceptedOn() + "受理，案号：" + one.caseNo() + "。现送达申请书副本。",
                "请自收到本通知书之日起十个工作日内提交答辩书；不提交答辩书的，不影响仲裁程序的进行（《劳动人事争议仲裁办案规则》第三十三条）。",
                "对管辖有异议的，应当在答辩期满前书面提出（同规则第十条）；提出反申请的，应当在答辩期内提出（同规则第三十六条）。",
                "请一并提交营业执照副本、法定代表人身份证明书、授权委托书、送达地址确认书和证据材料。",
                applicationCopy(one.number()));
    }

    /** 申请书副本 as it stands in the notice that it is served with. */
    String applicationCopy(RegistrationNumber number) {
        return "申请书副本　仲裁请求：" + claims.of(number).stream().map(Claim::line).collect(Collectors.joining("；")) + "。事实与理由："
                + disputes.get(number).facts();
    }

    /** 举证通知书. */
    long evidenceNotice(Arbitration one) {
        return papers.letter(
                one.number(),
                "D402",
                "举证通知书",
                "evidence",
                "当事人对自己提出的主张有责任提供证据；与争议事项有关的证据由用人单位掌握管理的，用人单位应当提供，不提供的承担不利后果。",
                "举证期限为自收到本通知书之日起十个工作日。在期限内提交确有困难的，可以在期限届满前申请延长（《劳动人事争议仲裁办案规则》第十五条）。",
                "逾期提供证据的，应当说明理由；拒不说明或者理由不成立的，仲裁庭可以不予采纳，或者采纳但予以训诫。",
                "增加或者变更仲裁请求的，应当在举证期限届满前提出（同规则第四十四条）。");
    }

    /** Tells the copies of several answers apart. */
    static String occasion(Answer answer) {
        return "answer-" + answer.id();
    }

    /** 答辩书副本, to the applicants. */
    long answerCopy(RegistrationNumber number, Answer answer, String respondent) {
        return papers.letter(
                number,
                "D404",
                "答辩书副本",
                occasion(answer),
                "被申请人" + respondent + "于" + answer.answeredOn() + "提交答辩书，现送达副本。",
                answer.summary() == null ? "" : answer.summary());
    }
}
