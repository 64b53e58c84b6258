package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.people.Actor;

/**
 * 送达的凭证: D422 送达回证 of every service, D425 of an electronic one; D423 and D424 of what leads to a deemed one. What was
 * done at once and came to the same has one proof.
 */
@Component
record ServingProofs(
        Papers papers,
        Servings servings,
        ServingFile file,
        ServingAttempts attempts,
        NoticedPapers noticed,
        DeemedServing deemed,
        HouseSettings house,
        Actor actor) {

    /** 应诉通知书 and 集体案件一次性通知书 go out with the copy of the application (规则33, 64). */
    private static final Set<String> WITH_APPLICATION = Set.of("D401", "D407");

    /**
     * 文书名称及份数.
     *
     * @param madeOn which tells it from another of the same name
     * @param copies none for a single one
     */
    record Line(
            String title,
            @Nullable LocalDate madeOn,
            @Nullable Integer copies) {}

    /** 送达回证; without an attempt the blank one that is taken along. */
    record ServiceReceipt(
            String issuer,
            List<Line> papers,
            String recipient,
            @Nullable String address,
            @Nullable ServingAttempt attempt,
            boolean failed,
            @Nullable LocalDate servedOn,
            @Nullable String servers)
            implements Facts {}

    /** 电子送达记录. */
    record ElectronicServiceRecord(
            String issuer, List<Line> papers, String recipient, ServingAttempt attempt, String servers)
            implements Facts {}

    /** 留置（张贴）送达记录. */
    record LeavingRecord(
            String issuer,
            List<Line> papers,
            String recipient,
            ServingAttempt attempt,
            @Reckoned LocalDate lastDay,
            String servers)
            implements Facts {}

    /**
     * 公告: the text that is published; who served and what they tried stays in the file.
     *
     * @param publishedOn null of the text that is to be published
     * @param fixed whether no schedule of holidays can move the last day any more, as its own limit says (A29)
     */
    record PublicNotice(
            String issuer,
            List<NoticedPapers.NoticedPaper> papers,
            String recipient,
            ServingAttempt attempt,
            @Nullable LocalDate publishedOn,
            @Reckoned(unless = "fixed") @Nullable LocalDate lastDay,
            boolean fixed)
            implements Facts {}

    /** @return the id of the proof (documents.md: D422, or D425 for an electronic service) */
    long proof(ServingFacts facts, LocalDate servedOn) {
        var attempt = last(facts);
        return attempts.proofOf(attempt).orElseGet(() -> made(facts, attempt, servedOn));
    }

    private long made(ServingFacts facts, ServingAttempt attempt, LocalDate servedOn) {
        var all = all(facts, attempt);
        return attempt.method() == ServingMethod.ELECTRONIC
                ? issue(
                        all,
                        "D425",
                        attempt,
                        new ElectronicServiceRecord(
                                house.now(HouseSetting.COMMISSION_NAME),
                                lines(all),
                                recipients(all),
                                attempt,
                                servers(attempt)))
                : issue(
                        all,
                        "D422",
                        attempt,
                        new ServiceReceipt(
                                house.now(HouseSetting.COMMISSION_NAME),
                                lines(all),
                                recipients(all),
                                null,
                                attempt,
                                attempt.hasFailed(),
                                servedOn,
                                servers(attempt)));
    }

    /** 空白送达回证: printed before the visit, to be filled in and signed by hand. */
    ServiceReceipt blank(List<Serving> all) {
        var recipient = file.recipient(all.get(0).number(), all.get(0).partyId());
        var address = recipient.serviceAddress() == null ? recipient.reach().address() : recipient.serviceAddress();
        return new ServiceReceipt(
                house.now(HouseSetting.COMMISSION_NAME), lines(all), recipients(all), address, null, false, null, null);
    }

    void leaving(ServingFacts facts) {
        var attempt = last(facts);
        var all = all(facts, attempt);
        issue(
                all,
                "D423",
                attempt,
                new LeavingRecord(
                        house.now(HouseSetting.COMMISSION_NAME),
                        lines(all),
                        recipients(all),
                        attempt,
                        ServingChecks.given(facts.service().serviceDay(), "还没有视为送达之日"),
                        servers(attempt)));
    }

    void publicNotice(ServingFacts facts) {
        var attempt = last(facts);
        var all = all(facts, attempt);
        issue(
                all,
                "D424",
                attempt,
                new PublicNotice(
                        house.now(HouseSetting.COMMISSION_NAME),
                        noticed.of(all),
                        recipients(all),
                        attempt,
                        attempt.resultOn() == null ? attempt.attemptedOn() : attempt.resultOn(),
                        ServingChecks.given(facts.service().serviceDay(), "还没有视为送达之日"),
                        deemed.isFixed(facts.service(), ServingMethod.PUBLIC_NOTICE)));
    }

    /** 拟发的公告: what is handed to the paper or put on the board; its thirty days are told when it has appeared. */
    PublicNotice toBePublished(List<Serving> all) {
        return new PublicNotice(
                house.now(HouseSetting.COMMISSION_NAME),
                noticed.of(all),
                recipients(all),
                attempts.last(all.get(0).id()),
                null,
                null,
                true);
    }

    private long issue(List<Serving> all, String code, ServingAttempt attempt, Facts paper) {
        var first = all.get(0);
        var occasion = all.size() == 1
                ? "service-" + first.id() + "-" + attempt.ordinal()
                : "visit-" + attempt.visit() + "-" + first.id() + "-" + all.size();
        return papers.issue(first.number(), code, occasion, paper);
    }

    /** What was done at once and came to the same, the paper itself among it. */
    private List<Serving> all(ServingFacts facts, ServingAttempt attempt) {
        if (attempt.visit() == null) {
            return List.of(facts.service());
        }
        var same = attempts.ofVisit(attempt.visit()).stream()
                .filter(attempt::isOneWith)
                .map(ServingAttempt::serviceId)
                .collect(Collectors.toSet());
        return servings.of(facts.service().number()).stream()
                .filter(one -> same.contains(one.id()))
                .filter(one -> one.state() == ServingState.WAITING || one.state() == ServingState.SERVED)
                .toList();
    }

    private ServingAttempt last(ServingFacts facts) {
        return attempts.last(facts.service().id());
    }

    /** Each paper by itself, for as many as it is served on, and the copy of what came in that goes with it. */
    private List<Line> lines(List<Serving> all) {
        var copies = new LinkedHashMap<Long, Integer>();
        all.forEach(one -> copies.merge(one.documentId(), 1, Integer::sum));
        var lines = new ArrayList<Line>();
        copies.forEach((document, times) -> {
            var paper = file.document(all.get(0).number(), document);
            var several = times == 1 ? null : times;
            lines.add(new Line(paper.title(), paper.madeOn(), several));
            if (WITH_APPLICATION.contains(paper.code()) || isOfWhoJoined(paper)) {
                lines.add(new Line("仲裁申请书副本", null, several));
            }
        });
        return lines;
    }

    /** 受理通知书 of who came in later, as an applicant: whoever applied has the application. */
    private static boolean isOfWhoJoined(DocumentEntry paper) {
        return paper.code().equals("D307") && !paper.occasion().equals("acceptance");
    }

    private String recipients(List<Serving> all) {
        var parties = file.parties().of(all.get(0).number());
        return parties.stream()
                .filter(party -> all.stream().anyMatch(one -> one.partyId() == party.id()))
                .map(Party::addressee)
                .collect(Collectors.joining("、"));
    }

    private String servers(ServingAttempt attempt) {
        return actor.nameOf(attempt.firstServer()) + "、" + actor.nameOf(attempt.secondServer());
    }
}
