package org.tiaocai.arbitration.award.making;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.AwardPage;
import org.tiaocai.documents.Documents;
import org.tiaocai.people.Actor;

/** 裁决文书 (D502, D503, D506–D508, D512). */
@Component
class AwardPapers {

    private final ArbitrationPapers papers;
    private final Documents documents;
    private final Arbitrations arbitrations;
    private final Awards awards;
    private final AwardDrafts drafts;
    private final Signatures signatures;
    private final Tribunals tribunals;
    private final Disputes disputes;
    private final Claims claims;
    private final Parties parties;
    private final Actor actor;
    private final Clock clock;

    AwardPapers(
            ArbitrationPapers papers,
            Documents documents,
            Arbitrations arbitrations,
            Awards awards,
            AwardDrafts drafts,
            Signatures signatures,
            Tribunals tribunals,
            Disputes disputes,
            Claims claims,
            Parties parties,
            Actor actor,
            Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.arbitrations = arbitrations;
        this.awards = awards;
        this.drafts = drafts;
        this.signatures = signatures;
        this.tribunals = tribunals;
        this.disputes = disputes;
        this.claims = claims;
        this.parties = parties;
        this.actor = actor;
        this.clock = clock;
    }

    void deliberation(Award award, List<Deliberation.Vote> votes, Deliberation deliberation) {
        var lines = new ArrayList<String>();
        votes.forEach(vote -> lines.add(actor.nameOf(vote.person())
                + (deliberation.dissenters().contains(vote.person()) ? "（不同意见）：" : "：")
                + vote.opinion()));
        lines.add("结论（" + deliberation.basis().label() + "）：" + award.conclusion());
        if (award.major()) {
            lines.add("本案重大、疑难，提请仲裁委员会讨论。");
        }
        papers.letter(award.number(), "D502", "评议笔录", occasion(award), lines.toArray(String[]::new));
    }

    void discussion(Award award, DiscussMajorCase.Discussion discussion) {
        papers.letter(
                award.number(),
                "D503",
                "案件讨论笔录",
                occasion(award),
                "议题：仲裁庭提请讨论的意见：" + award.conclusion(),
                "出席：" + discussion.attendance(),
                "意见：" + discussion.opinions(),
                "结论（" + (discussion.adopted() ? "采纳仲裁庭意见" : "未采纳仲裁庭意见") + "）：" + discussion.conclusion());
    }

    /** 裁决书审核（签发）表, with the class of each ruling, its figures and its article. */
    void approvalSheet(Award award) {
        var names = names(award);
        var lines = Stream.of(
                        Stream.of("拟稿：" + named(tribunals.of(award.number()).presiding())),
                        signatures.of(award).stream()
                                .map(one -> "仲裁员" + named(one.person()) + (one.signed() ? "：签名" : "：持不同意见，不签名")),
                        awards.items(award.id()).stream()
                                .map(item -> item.line(names.getOrDefault(item.partyId(), "")) + "。" + item.reason()),
                        Stream.of(
                                "法制审核：" + (award.reviewedBy() == null ? "" : named(award.reviewedBy())) + "，"
                                        + award.reviewedOn(),
                                "签发：" + (award.approver() == null ? "" : named(award.approver())) + "，"
                                        + award.approvedOn()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        papers.letter(award.number(), "D512", "裁决书审核签发表", occasion(award) + "-" + award.round(), lines);
    }

    /** 裁决书: two where both types remain; those of one case share the number, told apart by a suffix. */
    void awards(Award award) {
        var made = awards.documents(award.id());
        var before = drafts.issuedBefore(award.number());
        var suffixed = made.size() > 1 || before > 0 || award.scope() == AwardScope.PARTIAL;
        var caseNo = arbitrations.get(award.number()).title();
        var ordinal = before;
        for (var document : made) {
            var number = suffixed ? caseNo + "-" + ++ordinal : caseNo;
            drafts.issued(document.id(), number, page(award, document, number));
        }
    }

    private long page(Award award, AwardDocument document, String number) {
        var partial = award.scope() == AwardScope.PARTIAL;
        var title = partial ? "先行裁决书" : "裁决书";
        var names = names(award);
        var notices = Stream.concat(
                        Stream.of(document.finality().notice()), partial ? Stream.of("其余请求继续审理。") : Stream.empty())
                .toList();
        var page = new AwardPage(
                number,
                papers.commission(),
                title,
                document.finality().label(),
                papers.blocks(award.number()),
                procedure(award),
                claims.of(award.number()).stream().map(Claim::line).toList(),
                text(award.facts()),
                text(award.reasons()),
                document.items().stream()
                        .map(item -> item.line(names.getOrDefault(item.partyId(), "")))
                        .toList(),
                notices,
                signers(award),
                LocalDate.now(clock));
        return documents.make(
                award.number(),
                partial ? "D508" : document.finality().code(),
                title + "（" + document.finality().label() + "）",
                occasion(award) + "-" + document.finality().name(),
                AwardPage.TEMPLATE,
                Map.of("page", page));
    }

    private List<String> procedure(Award award) {
        var one = arbitrations.get(award.number());
        var seats = tribunals.of(award.number()).seated().stream()
                .map(seated -> seated.seat().label() + named(seated.person()))
                .collect(Collectors.joining("、"));
        return List.of(
                "案由：" + disputes.get(award.number()).cause().label() + "。",
                "申请人的仲裁申请，本委于" + one.acceptedOn() + "受理，依法组成仲裁庭（" + seats + "）审理。本案现已审理终结。");
    }

    private List<String> signers(Award award) {
        var signed = signatures.of(award).stream()
                .filter(Signatures.Signature::signed)
                .map(Signatures.Signature::person)
                .toList();
        return tribunals.of(award.number()).seated().stream()
                .filter(seated -> signed.contains(seated.person()))
                .map(seated -> seated.seat().label() + "：" + named(seated.person()))
                .toList();
    }

    private Map<Long, String> names(Award award) {
        return parties.of(award.number()).stream().collect(Collectors.toMap(Party::id, Party::name));
    }

    private String named(String person) {
        return actor.nameOf(person);
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /** Tells the papers of several awards of a case apart. */
    private static String occasion(Award award) {
        return "award-" + award.id();
    }
}
