package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 请求由谁提出、针对谁: named, or else the whole side; of either those who are in the case still, and of those who ask none whose
 * own application has ended.
 */
@Component
record ClaimParties(JdbcClient jdbc) {

    /** Who is who in one case: the sides, and whom its claims name. */
    record Concerned(
            Map<Side, List<Long>> asking,
            Map<Side, List<Long>> answering,
            Map<Long, List<Long>> claimants,
            Map<Long, List<Long>> respondents) {

        List<Long> claimants(long claim, Side raisedBy) {
            return claimants.getOrDefault(claim, asking.getOrDefault(raisedBy, List.of()));
        }

        List<Long> respondents(long claim, Side raisedBy) {
            return respondents.getOrDefault(claim, answering.getOrDefault(other(raisedBy), List.of()));
        }
    }

    Concerned of(RegistrationNumber number) {
        return new Concerned(
                sides(number, "left_on is null and application_ended_on is null"),
                sides(number, "left_on is null"),
                named("claim_claimant", number, "p.left_on is null and p.application_ended_on is null"),
                named("claim_respondent", number, "p.left_on is null"));
    }

    /** Writes down whom a new claim names. @throws Refused when there is no such party */
    void name(RegistrationNumber number, long id, int ordinal, Side raisedBy, Registration.Claim claim) {
        var sides = sides(number, "(left_by is null or left_by <> 'DIED_BEFORE')");
        name("claim_claimant", id, ordinal, sides, raisedBy, claim.claimants());
        name("claim_respondent", id, ordinal, sides, other(raisedBy), claim.respondents());
    }

    /** Those whom a new claim names by their ids. */
    void name(long id, Claim.Named named) {
        name("claim_claimant", id, named.claimants());
        name("claim_respondent", id, named.respondents());
    }

    private void name(String table, long id, List<Long> these) {
        these.stream()
                .distinct()
                .forEach(party -> jdbc.sql("insert into " + table + " (claim_id, party_id) values (?, ?)")
                        .params(id, party)
                        .update());
    }

    /** A claim in the place of another names whom that one named, where it names nobody itself. */
    void inherit(RegistrationNumber number, int from, long to, Claim.Named named) {
        if (named.claimants().isEmpty()) {
            inherit("claim_claimant", number, from, to);
        }
        if (named.respondents().isEmpty()) {
            inherit("claim_respondent", number, from, to);
        }
    }

    private void inherit(String table, RegistrationNumber number, int from, long to) {
        jdbc.sql("insert into " + table + " (claim_id, party_id) select ?, n.party_id from " + table
                        + " n join claim c on c.id = n.claim_id where c.registration_number = ? and c.ordinal = ?")
                .params(to, number.value(), from)
                .update();
    }

    /** The successors take the party's place wherever it is named. */
    void succeed(long party, List<Long> successors) {
        for (var table : List.of("claim_claimant", "claim_respondent")) {
            successors.forEach(successor -> name(table, party, successor));
            jdbc.sql("delete from " + table + " where party_id = ?")
                    .param(party)
                    .update();
        }
    }

    /** Who comes in beside a successor is named where that one is. */
    void standBeside(long successor, long another) {
        name("claim_claimant", successor, another);
        name("claim_respondent", successor, another);
    }

    private void name(String table, long like, long party) {
        jdbc.sql("insert into " + table + " (claim_id, party_id) select claim_id, ? from " + table
                        + " named where party_id = ? and not exists (select 1 from " + table
                        + " there where there.claim_id = named.claim_id and there.party_id = ?)")
                .params(party, like, party)
                .update();
    }

    private void name(
            String table,
            long claim,
            int ordinal,
            Map<Side, List<Long>> sides,
            Side side,
            @Nullable List<Integer> named) {
        var all = sides.getOrDefault(side, List.of());
        for (var one :
                named == null ? List.<Integer>of() : named.stream().distinct().toList()) {
            if (one == null || one < 1 || one > all.size()) {
                throw new Refused("第 " + ordinal + " 项请求写明的" + side.label() + "（第 " + one + " 名）不存在，请核对序号");
            }
            jdbc.sql("insert into " + table + " (claim_id, party_id) values (?, ?)")
                    .params(claim, all.get(one - 1))
                    .update();
        }
    }

    private Map<Side, List<Long>> sides(RegistrationNumber number, String condition) {
        var sides = new EnumMap<Side, List<Long>>(Side.class);
        jdbc.sql("select id, side from party where registration_number = ? and " + condition + " order by ordinal")
                .param(number.value())
                .query(row -> {
                    sides.computeIfAbsent(Side.valueOf(row.getString("side")), none -> new ArrayList<>())
                            .add(row.getLong("id"));
                });
        return sides;
    }

    private Map<Long, List<Long>> named(String table, RegistrationNumber number, String there) {
        var named = new HashMap<Long, List<Long>>();
        jdbc.sql("select n.claim_id, n.party_id, case when " + there + " then 1 else 0 end as there from " + table
                        + " n join claim c on c.id = n.claim_id"
                        + " join party p on p.id = n.party_id where c.registration_number = ? order by p.ordinal")
                .param(number.value())
                .query(row -> {
                    var those = named.computeIfAbsent(row.getLong("claim_id"), none -> new ArrayList<>());
                    if (row.getInt("there") == 1) {
                        those.add(row.getLong("party_id"));
                    }
                });
        return named;
    }

    private static Side other(Side side) {
        return side == Side.APPLICANT ? Side.RESPONDENT : Side.APPLICANT;
    }
}
