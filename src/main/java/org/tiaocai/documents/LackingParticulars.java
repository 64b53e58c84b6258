package org.tiaocai.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.HeadParticulars;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/**
 * 当事人基本情况的缺项: what the head of a paper that is enforced has to say of each party, and cannot, since it is not on
 * record; a court that enforces has to know against whom. No such paper is made until each is filled in, or why it cannot
 * be had is on record.
 */
@Component
public class LackingParticulars {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Table reasons;
    private final Parties parties;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    LackingParticulars(
            JdbcClient jdbc, Parties parties, Catalogue catalogue, Journal journal, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.reasons = new Table(jdbc, "unknown_particular");
        this.parties = parties;
        this.catalogue = catalogue;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is lacking of one party, without what is explained. */
    private record OfOne(Party party, List<String> what) {

        String line() {
            return party.side().label() + party.name() + "缺" + String.join("、", what);
        }
    }

    /** One line for each party of whom something is lacking and unexplained; none for a paper that nobody enforces. */
    public List<String> of(RegistrationNumber number, String code, Collection<Long> between) {
        return unexplained(number, catalogue.kind(code), between).stream()
                .map(OfOne::line)
                .toList();
    }

    /** @throws Refused naming what is lacking, of whom, and where it is filled in or explained */
    public void mustBeSaid(RegistrationNumber number, String code, Collection<Long> between) {
        mustBeSaid(number, catalogue.kind(code), between);
    }

    void mustBeSaid(RegistrationNumber number, DocumentKind kind, Collection<Long> between) {
        var lacking = unexplained(number, kind, between);
        if (!lacking.isEmpty()) {
            throw new Refused(kind.name().replaceAll("（.*?）", "") + "应当写明当事人的基本情况，现在" + lines(lacking)
                    + "：请先在案卷页“更正登记信息”补齐；确实无法查明的，在草稿旁写明原因之后再办");
        }
    }

    /**
     * 无法查明的原因 for all that is lacking now; it goes into no paper.
     *
     * @throws Refused where there is nothing to explain, or no reason
     */
    @Transactional
    public void explain(RegistrationNumber number, String code, Collection<Long> between, @Nullable String reason) {
        var lacking = unexplained(number, catalogue.kind(code), between);
        if (lacking.isEmpty()) {
            throw new Refused("当事人的基本情况已经齐全，或者已经写明无法查明的原因，不用再写");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("请写明当事人的基本情况为什么无法查明，不超过五百字");
        }
        lacking.forEach(one -> one.what()
                .forEach(what -> reasons.insert("registration_number, party_id, particular, reason, said_by, said_at")
                        .values(
                                number,
                                one.party().id(),
                                what,
                                reason.strip(),
                                actor.id(),
                                OffsetDateTime.now(clock))));
        journal.internalAct(number, "写明当事人的基本情况无法查明的原因", lines(lacking) + "。原因：" + reason.strip());
    }

    /**
     * As {@link #mustBeSaid}, for a paper that its form makes at once: the reason given in the form is put on record first.
     *
     * @param reason null or blank where the form gave none; not looked at where nothing is lacking
     */
    @Transactional
    public void mustBeSaid(RegistrationNumber number, String code, Collection<Long> between, @Nullable String reason) {
        if (reason != null && !reason.isBlank() && !of(number, code, between).isEmpty()) {
            explain(number, code, between, reason);
        }
        mustBeSaid(number, code, between);
    }

    private List<OfOne> unexplained(RegistrationNumber number, DocumentKind kind, Collection<Long> between) {
        return kind.namesWhomItBinds() ? unexplained(number, between) : List.of();
    }

    private List<OfOne> unexplained(RegistrationNumber number, Collection<Long> between) {
        var explained = explained(number);
        return parties.standing(number).stream()
                .filter(party -> between.isEmpty() || between.contains(party.id()))
                .map(party -> new OfOne(
                        party,
                        HeadParticulars.lacking(party).stream()
                                .filter(what -> !explained.contains(key(party.id(), what)))
                                .toList()))
                .filter(one -> !one.what().isEmpty())
                .toList();
    }

    private Set<String> explained(RegistrationNumber number) {
        return new HashSet<>(
                jdbc.sql("select party_id, particular from unknown_particular where registration_number = ?")
                        .param(number.value())
                        .query((row, line) -> key(row.getLong("party_id"), row.getString("particular")))
                        .list());
    }

    private static String key(long party, String what) {
        return party + " " + what;
    }

    private static String lines(List<OfOne> lacking) {
        return lacking.stream().map(OfOne::line).collect(Collectors.joining("；"));
    }
}
