package org.tiaocai.arbitration.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.LetterPage;
import org.tiaocai.documents.MediationDocumentPage;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.MediationFile;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 审查文书 (D202, D203, D206–D208): what a review puts on paper, in the commission's name. */
@Component
class ReviewPapers {

    private static final String OTHER_WAYS = "双方仍可以按照调解协议履行，也可以依法申请仲裁；协议生效之日起三十日内，还可以共同向人民法院申请司法确认。";

    private final Documents documents;
    private final Parties parties;
    private final Claims claims;
    private final MediationFile mediation;
    private final RunningLimits limits;
    private final Actor actor;
    private final Clock clock;
    private final String commission;

    ReviewPapers(
            Documents documents,
            Parties parties,
            Claims claims,
            MediationFile mediation,
            RunningLimits limits,
            Actor actor,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.documents = documents;
        this.parties = parties;
        this.claims = claims;
        this.mediation = mediation;
        this.limits = limits;
        this.actor = actor;
        this.clock = clock;
        this.commission = commission;
    }

    void acceptance(Review review) {
        var until = limits.open(review.number(), RuleIds.REVIEW_LIMIT)
                .map(limit -> "本委应当自受理之日起五个工作日内结束审查，即最迟于" + limit.dueOn() + "结束；有特殊情况的，经批准可以延长五个工作日。")
                .orElse("");
        letter(review, "D202", "受理通知书（仲裁审查）", "你们于" + review.appliedOn() + "共同提出的调解协议仲裁审查申请，经审查符合受理条件，本委决定受理。", until);
    }

    void refusal(Review review) {
        var ground = review.refusalGround();
        letter(
                review,
                "D203",
                "不予受理通知书（仲裁审查）",
                "你们于" + review.appliedOn() + "共同提出的调解协议仲裁审查申请，因“" + (ground == null ? "" : ground.label())
                        + "”，依照《劳动人事争议仲裁办案规则》第七十五条，本委决定不予受理。",
                OTHER_WAYS);
    }

    void conversionRefusal(Review review) {
        var ground = review.failureGround();
        letter(
                review,
                "D206",
                "不予制作调解书通知书",
                "经审查，你们申请审查的调解协议有“" + (ground == null ? "" : ground.label()) + "”的情形，依照《劳动人事争议仲裁办案规则》第七十八条，本委不予制作调解书。",
                "审查意见：" + review.opinion(),
                OTHER_WAYS);
    }

    void termination(Review review, String reason) {
        letter(review, "D207", "终止审查决定书", "因" + reason + "，依照《劳动人事争议仲裁办案规则》第七十九条，本委决定终止审查。", OTHER_WAYS);
    }

    /** The terms stand word for word as in the agreement (规则77). */
    void mediationDocument(Review review) {
        var number = review.number();
        var agreement = mediation
                .of(number)
                .map(MediationFile.Page::agreement)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有生效的调解协议"));
        documents.make(
                number,
                "D208",
                MediationDocumentPage.TITLE,
                "review-" + review.id(),
                MediationDocumentPage.TEMPLATE,
                Map.of(
                        "page",
                        new MediationDocumentPage(
                                number.value(),
                                commission,
                                blocks(number),
                                claims.of(number).stream().map(Claim::line).toList(),
                                agreement.terms(),
                                agreement.performanceDue(),
                                agreement.performanceMethod(),
                                "双方于" + agreement.effectiveOn() + "经调解组织调解达成协议，于" + review.appliedOn()
                                        + "共同申请本委审查。经审查，协议自愿、合法，内容明确，本委予以确认。",
                                review.arbitrator() == null ? "" : actor.nameOf(review.arbitrator()),
                                LocalDate.now(clock))));
    }

    private void letter(Review review, String code, String title, String... paragraphs) {
        var number = review.number();
        var page = new LetterPage(
                number.value(),
                commission,
                title,
                blocks(number),
                List.of(paragraphs).stream().filter(text -> !text.isBlank()).toList(),
                LocalDate.now(clock));
        documents.make(number, code, title, "review-" + review.id(), LetterPage.TEMPLATE, Map.of("page", page));
    }

    private List<PartyBlock> blocks(RegistrationNumber number) {
        return parties.of(number).stream().map(PartyBlock::of).toList();
    }
}
