package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.FurtherApplications;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.SamePersons;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 另行申请 (规则36, 44): what came too late, or cannot be dealt with here, is registered as an arbitration application of
 * its own, by the same door as any other, with the persons and the chosen claims of this case.
 */
@Component
class SeparateApplications {

    private final Motions motions;
    private final Claims claims;
    private final ClaimsAsked asked;
    private final SamePersons persons;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final FurtherApplications applications;
    private final Clock clock;

    SeparateApplications(
            Motions motions,
            Claims claims,
            ClaimsAsked asked,
            SamePersons persons,
            JdbcClient jdbc,
            Journal journal,
            FurtherApplications applications,
            Clock clock) {
        this.motions = motions;
        this.claims = claims;
        this.asked = asked;
        this.persons = persons;
        this.jdbc = jdbc;
        this.journal = journal;
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * @param receivedOn when the separate application came in; today unless said
     * @param claims ordinals of claims of this case that go along
     */
    record Wanted(
            @Nullable Long motion,
            @Nullable LocalDate receivedOn,
            @Nullable List<Integer> claims) {}

    /** @return the number under which it is registered. @throws Refused unless it was told to be applied for separately, once */
    @Transactional
    RegistrationNumber register(RegistrationNumber number, Wanted wanted) {
        var motion = motions.of(number).stream()
                .filter(one -> wanted.motion() != null && one.id() == wanted.motion())
                .findFirst()
                .orElseThrow(() -> new Refused("请选择已经告知另行申请的事项"));
        if (!isOpen(motion)) {
            throw new Refused("只有增加、变更请求和反申请，在告知另行申请之后才能另行登记");
        }
        var receivedOn = wanted.receivedOn() == null ? LocalDate.now(clock) : wanted.receivedOn();
        if (receivedOn.isBefore(motion.raisedOn()) || receivedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("收到另行申请的日期（" + receivedOn + "）应在提出之日（" + motion.raisedOn() + "）与今天之间");
        }
        if (filedAs(number).containsKey(motion.id())) {
            throw new Refused("这一事项已经另行登记，登记号 " + filedAs(number).get(motion.id()));
        }
        var swapped = motion.kind() == MotionKind.COUNTERCLAIM;
        var filed = applications.register(
                persons.apply(number, swapped, receivedOn, motion.content(), asked(motion, wanted)));
        jdbc.sql("update motion set filed_as = ? where id = ?")
                .params(filed.value(), motion.id())
                .update();
        journal.act(number, motion.kind().label() + "：另行申请已登记，登记号 " + filed, null);
        return filed;
    }

    /** The motions of the case that have been registered separately, with the number. */
    Map<Long, String> filedAs(RegistrationNumber number) {
        return jdbc
                .sql("select id, filed_as from motion where registration_number = ? and filed_as is not null")
                .param(number.value())
                .query((row, line) -> Map.entry(row.getLong("id"), row.getString("filed_as")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that wait for it. */
    List<Motion> open(RegistrationNumber number) {
        var filed = filedAs(number);
        return motions.of(number).stream()
                .filter(motion -> isOpen(motion) && !filed.containsKey(motion.id()))
                .toList();
    }

    private static boolean isOpen(Motion motion) {
        var isClaim = motion.kind() == MotionKind.CLAIM_CHANGE || motion.kind() == MotionKind.COUNTERCLAIM;
        return isClaim
                && (motion.decision() == Motion.Decision.SEPARATE || motion.decision() == Motion.Decision.IGNORED);
    }

    private List<SamePersons.Asked> asked(Motion motion, Wanted wanted) {
        var all = new ArrayList<SamePersons.Asked>();
        var asks = (AsksForClaim) motion.details();
        var before = before(motion);
        all.add(new SamePersons.Asked(asked.claim(asks, before, motion.content()), named(asked.named(asks), before)));
        var also = wanted.claims() == null ? List.<Integer>of() : wanted.claims();
        claims.of(motion.number()).stream()
                .filter(claim -> also.contains(claim.ordinal()) && claim.raisedBy() == raisedBy(motion))
                .map(SeparateApplications::same)
                .forEach(all::add);
        return all;
    }

    private static Side raisedBy(Motion motion) {
        return motion.kind() == MotionKind.COUNTERCLAIM ? Side.RESPONDENT : Side.APPLICANT;
    }

    /** The claim of this case that was to be changed, whose period and people are those of the new one. */
    private @Nullable Claim before(Motion motion) {
        return motion.details() instanceof ClaimChange.Details change
                ? claims.of(motion.number()).stream()
                        .filter(claim -> Integer.valueOf(claim.ordinal()).equals(change.claimReplaces()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** A claim that was to be changed stays between those whom it names. */
    private static Claim.Named named(Claim.Named said, @Nullable Claim before) {
        return before == null
                ? said
                : new Claim.Named(
                        said.claimants().isEmpty() ? before.claimants() : said.claimants(),
                        said.respondents().isEmpty() ? before.respondents() : said.respondents());
    }

    private static SamePersons.Asked same(Claim claim) {
        return new SamePersons.Asked(
                new Registration.Claim(
                        claim.type(),
                        claim.amount(),
                        claim.fromDay(),
                        claim.toDay(),
                        claim.detail(),
                        null,
                        null,
                        claim.arrears()),
                new Claim.Named(claim.claimants(), claim.respondents()));
    }
}
