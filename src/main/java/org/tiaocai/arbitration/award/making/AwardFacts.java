package org.tiaocai.arbitration.award.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Operative;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.arbitration.hearing.Absentee;
import org.tiaocai.arbitration.hearing.Absentees;
import org.tiaocai.arbitration.hearing.Admissions;
import org.tiaocai.arbitration.hearing.Admitted;
import org.tiaocai.arbitration.hearing.CaseHead;
import org.tiaocai.arbitration.hearing.CaseHeads;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 裁决文书所载事项. */
@Component
record AwardFacts(
        Arbitrations arbitrations,
        Awards awards,
        Signatures signatures,
        Tribunals tribunals,
        TribunalFacts tribunal,
        Parties parties,
        Absentees absentees,
        Admissions admissions,
        ExaminedEvidence evidence,
        CaseHeads heads,
        Actor actor)
        implements FactsOf {

    /** 迟延履行期间的债务利息. */
    private static final String LATE_INTEREST = "《中华人民共和国民事诉讼法》第二百六十四条";

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** 评议笔录; {@code carriedBy} is what the conclusion rests on. */
    record DeliberationRecord(
            List<Admitted> admissions,
            List<View> views,
            Deliberation.Basis carriedBy,
            String conclusion,
            boolean major,
            @Nullable String recorder)
            implements Facts {}

    /** What one arbitrator held. */
    record View(String name, boolean dissents, String opinion) {}

    /** 案件讨论笔录; {@code proposal} is the conclusion that the tribunal brought before the commission. */
    record DiscussionRecord(
            String proposal, String attendance, String opinions, boolean adopted, String conclusion, String recorder)
            implements Facts {}

    /** 裁决书审核签发表, with the class of each ruling, its figures and its article. */
    record AwardApproval(
            String occasion,
            String drafter,
            List<Signed> signatures,
            List<Classed> items,
            @Nullable String reviewer,
            @Nullable LocalDate reviewedOn,
            @Nullable String approver,
            @Nullable LocalDate approvedOn)
            implements Facts {}

    /** Who signed, or would not. */
    record Signed(String name, boolean signed) {}

    /** One ruling, and why it is of its class. */
    record Classed(String ruling, @Nullable String reason) {}

    /**
     * 裁决书 of one type, whole or 先行.
     *
     * @param number 案号 with its suffix
     * @param partial 先行裁决: the other claims go on
     * @param departures who left the case before, and how
     * @param admissions what was admitted in the hearings
     * @param examined each item of evidence with what the tribunal finds of it
     * @param inDefault whether a respondent is ruled on in its absence
     * @param results 裁决主文, what is dismissed at its end
     * @param denied what the reasons name as not granted
     * @param otherRelief what is ruled otherwise than it was asked for (意见一 五)
     * @param goingOn claims of which this is the clear part, and the rest goes on (规则49)
     * @param lateInterest the article on interest for late performance, where something is to be paid
     * @param twins the other papers of the same award
     * @param signatures who signed, each with the seat
     */
    @SaidBy({"final-award", "non-final-award", "partial-award"})
    record AwardText(
            String number,
            Finality finality,
            boolean isFinal,
            boolean partial,
            @Nullable LocalDate acceptedOn,
            CaseHead head,
            List<SeatHolder> seats,
            List<Departure> departures,
            boolean inDefault,
            List<Absentee> absentees,
            List<Admitted> admissions,
            List<ExaminedEvidence.Examined> examined,
            @Nullable String facts,
            @Nullable String reasons,
            List<AwardOperatives.Denied> denied,
            List<AwardOperatives.OtherRelief> otherRelief,
            List<AwardOperatives.Denied> goingOn,
            List<Operative> results,
            @Nullable String lateInterest,
            List<Twin> twins,
            List<SeatHolder> signatures,
            @Nullable String clerk)
            implements Facts {}

    /** A party that left before the award, and how; {@code answers} where it stays for a counterclaim, {@code before} where it had died before its heirs applied; {@code goneOn} when it died or ended, and what proves it. */
    record Departure(
            Side side,
            String name,
            @Nullable LocalDate leftOn,
            @Nullable Leaving leftBy,
            boolean answers,
            boolean before,
            boolean died,
            @Nullable LocalDate goneOn,
            @Nullable String goneProof) {}

    /** Another paper of the same award. */
    record Twin(Finality twinType, String twinNumber) {}

    DeliberationRecord deliberation(Award award, List<Deliberation.Vote> votes, Deliberation deliberation) {
        return new DeliberationRecord(
                admissions.of(award.number()),
                votes.stream()
                        .map(vote -> new View(
                                actor.nameOf(vote.person()),
                                deliberation.dissenters().contains(vote.person()),
                                vote.opinion()))
                        .toList(),
                deliberation.basis(),
                award.conclusion(),
                award.major(),
                tribunal.clerk(award.number()));
    }

    AwardApproval approval(RegistrationNumber number) {
        var award = awards.inTheMaking(number);
        var names = names(award);
        return new AwardApproval(
                occasion(award) + "-" + award.round(),
                actor.nameOf(tribunals.of(number).presiding()),
                signatures.of(award).stream()
                        .map(one -> new Signed(actor.nameOf(one.person()), one.signed()))
                        .toList(),
                awards.items(award.id()).stream()
                        .map(item -> new Classed(spelled(item.line(names)), spelled(item.reason())))
                        .toList(),
                named(award.reviewedBy()),
                award.reviewedOn(),
                named(award.approver()),
                award.approvedOn());
    }

    /** @param numbers each paper of the award with its 案号 */
    AwardText award(Award award, AwardDocument document, Map<AwardDocument, String> numbers) {
        var operatives = new AwardOperatives(
                document.items(),
                parties.of(award.number()),
                numbers.size() > 1 || award.scope() == AwardScope.PARTIAL,
                later(document, numbers));
        var absent = absentees.inDefault(award.number());
        return new AwardText(
                Objects.requireNonNull(numbers.get(document)),
                document.finality(),
                document.finality() == Finality.FINAL,
                award.scope() == AwardScope.PARTIAL,
                arbitrations.get(award.number()).acceptedOn(),
                heads.of(award.number()),
                tribunal.arbitrators(award.number()),
                departures(award),
                !absent.isEmpty(),
                absent,
                admissions.of(award.number()),
                evidence.of(award),
                award.facts(),
                award.reasons(),
                operatives.denied(),
                operatives.otherRelief(),
                operatives.goingOn(),
                operatives.all(),
                pays(document) ? LATE_INTEREST : null,
                numbers.entrySet().stream()
                        .filter(other -> other.getKey().id() != document.id())
                        .map(other -> new Twin(other.getKey().finality(), other.getValue()))
                        .toList(),
                signers(award),
                tribunal.clerk(award.number()));
    }

    private static List<AwardItem> later(AwardDocument document, Map<AwardDocument, String> numbers) {
        return numbers.keySet().stream()
                .filter(other -> other.id() > document.id())
                .flatMap(other -> other.items().stream())
                .toList();
    }

    /** Tells the papers of several awards of a case apart. */
    static String occasion(Award award) {
        return "award-" + award.id();
    }

    private static boolean pays(AwardDocument document) {
        return document.items().stream()
                .anyMatch(item -> item.ruling() != ItemRuling.DISMISSED && item.amount() != null);
    }

    /** A day in a reason as papers write it. */
    private static String spelled(@Nullable String text) {
        return text == null
                ? ""
                : ISO_DAY.matcher(text)
                        .replaceAll(day -> day.group(1) + "年" + Integer.parseInt(day.group(2)) + "月"
                                + Integer.parseInt(day.group(3)) + "日");
    }

    private List<SeatHolder> signers(Award award) {
        var signed = signatures.of(award).stream()
                .filter(Signatures.Signature::signed)
                .map(Signatures.Signature::person)
                .toList();
        return tribunals.of(award.number()).seated().stream()
                .filter(seated -> signed.contains(seated.person()))
                .map(seated -> new SeatHolder(seated.seat(), actor.nameOf(seated.person())))
                .toList();
    }

    private List<Departure> departures(Award award) {
        return parties.of(award.number()).stream()
                .filter(party -> !party.stands() || party.place().applicationEnded() != null)
                .map(AwardFacts::departure)
                .toList();
    }

    private static Departure departure(Party party) {
        var place = party.place();
        var gone = place.gone();
        var ended = place.applicationEnded();
        return new Departure(
                party.side(),
                party.name(),
                place.stands() && ended != null ? ended.on() : place.leftOn(),
                place.stands() && ended != null ? ended.by() : place.leftBy(),
                place.stands(),
                place.leftBy() == Leaving.DIED_BEFORE,
                party.kind() == PartyKind.PERSON,
                gone == null ? null : gone.on(),
                gone == null ? null : gone.proof());
    }

    private Map<Long, String> names(Award award) {
        return parties.of(award.number()).stream().collect(Collectors.toMap(Party::id, Party::title));
    }

    private @Nullable String named(@Nullable String person) {
        return person == null ? null : actor.nameOf(person);
    }
}
