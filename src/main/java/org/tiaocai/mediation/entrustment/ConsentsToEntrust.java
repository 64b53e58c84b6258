package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 同意先行调解、委托调解 (规则69, 70): each party consents for itself, on a day of its own; one that does not bars it. */
@Repository
public class ConsentsToEntrust {

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Applications applications;

    ConsentsToEntrust(JdbcClient jdbc, Parties parties, Applications applications) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.applications = applications;
    }

    /**
     * 同意, as it was said.
     *
     * @param applicant of the only applicant, {@code respondent} of the only respondent
     * @param single by the party's id
     */
    public record Said(
            @Nullable LocalDate applicant,
            @Nullable LocalDate respondent,
            @Nullable Map<Long, LocalDate> single) {}

    /** One party's, as papers and pages name it. */
    public record Consent(Side side, String name, LocalDate on) {}

    /** Whose consent is asked for: both sides, a represented worker by the representatives (规则63). */
    public List<Party> asked(RegistrationNumber number) {
        var represented = applications.represented(number);
        return parties.standing(number).stream()
                .filter(party -> party.side() != Side.THIRD_PARTY && !represented.contains(party.id()))
                .toList();
    }

    /** By the party. @param what is consented to. @throws Refused where one is missing, naming whose */
    public Map<Long, LocalDate> checked(RegistrationNumber number, String what, Said said) {
        var asked = asked(number);
        var there = parties.standing(number).stream()
                .filter(party -> party.side() != Side.THIRD_PARTY)
                .toList();
        var single = said.single() == null ? Map.<Long, LocalDate>of() : said.single();
        if (!there.stream().map(Party::id).toList().containsAll(single.keySet())) {
            throw new Refused("表示同意的应当是本案现在的申请人、被申请人，请刷新后重新填写");
        }
        var days = new LinkedHashMap<Long, LocalDate>();
        for (var party : there) {
            var own = single.get(party.id());
            var on = own == null && asked.contains(party) ? ofSide(party, asked, said) : own;
            if (on != null) {
                days.put(party.id(), on);
            }
        }
        var missing = asked.stream()
                .filter(party -> !days.containsKey(party.id()))
                .map(party -> party.side().label() + party.name())
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Refused(what + "须双方同意，有一名当事人不同意就不成：请逐名填写同意的日期，没有同意的是" + missing + "；没有答复不等于同意");
        }
        return days;
    }

    void keep(long entrustment, Map<Long, LocalDate> days) {
        days.forEach((party, on) -> jdbc.sql(
                        "insert into entrustment_consent (entrustment_id, party_id, consented_on) values (?, ?, ?)")
                .params(entrustment, party, on)
                .update());
    }

    /** As papers name them, in the order of the parties. */
    public List<Consent> named(RegistrationNumber number, Map<Long, LocalDate> days) {
        return parties.standing(number).stream()
                .flatMap(party ->
                        Stream.ofNullable(days.get(party.id())).map(on -> new Consent(party.side(), party.name(), on)))
                .toList();
    }

    List<Consent> of(long entrustment) {
        return jdbc.sql("""
                        select p.side, p.name, c.consented_on from entrustment_consent c join party p on p.id = c.party_id
                        where c.entrustment_id = ? order by p.side, p.ordinal""")
                .param(entrustment)
                .query((row, line) -> new Consent(
                        Side.valueOf(row.getString("side")),
                        row.getString("name"),
                        row.getObject("consented_on", LocalDate.class)))
                .list();
    }

    /** One day for a side is the day of who is alone on it. */
    private static @Nullable LocalDate ofSide(Party party, List<Party> asked, Said said) {
        var alone = asked.stream()
                .filter(other -> other.side() == party.side())
                .allMatch(other -> other.id() == party.id());
        return !alone ? null : party.side() == Side.APPLICANT ? said.applicant() : said.respondent();
    }
}
