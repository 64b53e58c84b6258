package org.tiaocai.arbitration.award.making;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.finality.Classification;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** Awards in the making; what has been made changes no more. */
@Repository
@Transactional
class AwardDrafts {

    private final JdbcClient jdbc;
    private final Table rows;
    private final Table items;
    private final Table documents;
    private final Awards awards;
    private final Clock clock;

    AwardDrafts(JdbcClient jdbc, Awards awards, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "award");
        this.items = new Table(jdbc, "award_item");
        this.documents = new Table(jdbc, "award_document");
        this.awards = awards;
        this.clock = clock;
    }

    long deliberated(
            RegistrationNumber number,
            AwardScope scope,
            boolean major,
            String conclusion,
            List<Deliberation.Vote> votes,
            Deliberation deliberation) {
        if (awards.of(number).stream().anyMatch(one -> one.madeOn() == null)) {
            throw new Refused("案件 " + number + " 已有正在制作的裁决");
        }
        var award = rows.insert("registration_number, scope, round, deliberated_on, basis, major, conclusion")
                .values(number, scope, 1, today(), deliberation.basis(), major, conclusion);
        votes.forEach(vote -> jdbc.sql(
                        "insert into award_vote (award_id, person, position, opinion, dissents) values (?, ?, ?, ?, ?)")
                .params(
                        award,
                        vote.person(),
                        vote.position(),
                        vote.opinion(),
                        deliberation.dissenters().contains(vote.person()))
                .update());
        return award;
    }

    void discussed(Award award, String discussion) {
        change(award, "discussed_on = ?, discussion = ?", today(), discussion);
    }

    /** Decides anew: what was classed, signed and approved before counts no more. */
    void decided(Award award, List<Ruling> rulings) {
        var again = !awards.items(award.id()).isEmpty();
        change(award, "round = round + ?, approver = null, approved_on = null", again ? 1 : 0);
        clear(award);
        var ordinal = 0;
        for (var one : rulings) {
            decided(award, ++ordinal, one);
        }
    }

    private void decided(Award award, int ordinal, Ruling one) {
        var item = items.insert("""
                        award_id, ordinal, claim_ordinal, claim_type, relief, ruling, liability, amount, act,
                        from_day, to_day, perform_within_days, detail""")
                .values(
                        award.id(),
                        ordinal,
                        one.claimOrdinal(),
                        one.type(),
                        one.relief(),
                        one.ruling(),
                        one.debtors().liability(),
                        one.amount(),
                        one.act(),
                        one.fromDay(),
                        one.toDay(),
                        one.performWithinDays(),
                        one.detail());
        one.creditors()
                .forEach(party -> jdbc.sql("insert into award_item_creditor (award_item_id, party_id) values (?, ?)")
                        .params(item, party)
                        .update());
        var place = 0;
        for (var debtor : one.debtors().all()) {
            jdbc.sql("insert into award_item_debtor (award_item_id, ordinal, party_id, share) values (?, ?, ?, ?)")
                    .params(item, ++place, debtor.party(), debtor.share())
                    .update();
        }
    }

    /** What a tribunal that is revoked had begun, or one that deliberates anew; the record of deliberation stays in the file. */
    void giveUp(Award award) {
        change(award, "conclusion = conclusion");
        clear(award);
        jdbc.sql("delete from award_evidence where award_id = ?")
                .param(award.id())
                .update();
        jdbc.sql("delete from award_vote where award_id = ?").param(award.id()).update();
        jdbc.sql("delete from award where id = ?").param(award.id()).update();
    }

    private void clear(Award award) {
        for (var part : List.of("award_item_creditor", "award_item_debtor")) {
            jdbc.sql("delete from " + part + " where award_item_id in (select id from award_item where award_id = ?)")
                    .param(award.id())
                    .update();
        }
        for (var table : List.of("award_signature", "award_item", "award_document")) {
            jdbc.sql("delete from " + table + " where award_id = ?")
                    .param(award.id())
                    .update();
        }
    }

    /** Puts each ruling into the document of its type; the final one comes first. */
    void classified(Award award, Map<AwardItem, Classification> classes) {
        for (var finality : Finality.values()) {
            if (classes.values().stream().anyMatch(one -> one.finality() == finality)) {
                documents
                        .insert("award_id, registration_number, finality")
                        .values(award.id(), award.number(), finality);
            }
        }
        var set = """
                claim_class = ?, finality = ?, class_reason = ?, award_document_id =
                    (select id from award_document d where d.award_id = ? and d.finality = ?)""";
        classes.forEach((item, one) -> items.update(
                item.id(), set, one.claimClass(), one.finality(), one.reason(), award.id(), one.finality()));
    }

    /** The reasons of the classes as they are on the day of the award. */
    void reasoned(Map<AwardItem, Classification> classes) {
        classes.forEach((item, one) -> items.update(item.id(), "class_reason = ?", one.reason()));
    }

    void drafted(Award award, String facts, String reasons) {
        change(award, "facts = ?, reasons = ?", facts, reasons);
    }

    void reviewed(Award award, String by) {
        change(award, "reviewed_by = ?, reviewed_on = ?", by, today());
    }

    void approved(Award award, String by) {
        change(award, "approver = ?, approved_on = ?", by, today());
    }

    void made(Award award) {
        change(award, "made_on = ?", today());
    }

    void issued(long awardDocument, String caseNo, long document) {
        documents.update(awardDocument, "case_no = ?, document_id = ?", caseNo, document);
    }

    /** How many documents of the case have been made before. */
    int issuedBefore(RegistrationNumber number) {
        return jdbc.sql("select count(*) from award_document where registration_number = ? and document_id is not null")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    private void change(Award award, String set, @Nullable Object... values) {
        if (!rows.updateIf("made_on is null", award.id(), set, values)) {
            throw new Refused("裁决已经作出，不能再变更；有误写、误算、遗漏的，请办理补正");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
