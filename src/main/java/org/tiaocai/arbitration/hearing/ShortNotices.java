package org.tiaocai.arbitration.hearing;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 经同意缩短的开庭通知期限: five working days are each party's own, so each of them agrees for itself (规则38). */
@Repository
class ShortNotices {

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Arbitrations arbitrations;
    private final Clock clock;

    ShortNotices(JdbcClient jdbc, Parties parties, Arbitrations arbitrations, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.arbitrations = arbitrations;
        this.clock = clock;
    }

    /** 书面同意 of one party. */
    record Consent(
            @NotNull(message = "书面同意缩短通知期限的，请写明是哪一名当事人") Long party,
            @Nullable LocalDate agreedOn) {}

    /** The same as a paper names it. */
    record Agreed(String name, LocalDate agreedOn) {}

    /** @throws Refused naming who has not agreed, or a day on which nobody can have */
    void mustBeAgreed(Stream<RegistrationNumber> cases, List<Consent> consents) {
        cases.forEach(number -> parties.reachable(number).forEach(party -> mustHaveAgreed(number, party, consents)));
    }

    private void mustHaveAgreed(RegistrationNumber number, Party party, List<Consent> consents) {
        var agreedOn = consents.stream()
                .filter(one -> one.party() == party.id())
                .map(Consent::agreedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refused("缩短开庭通知期限须经各方当事人书面同意，请填写"
                        + party.side().label() + party.name() + "书面同意的日期；没有同意的，不能缩短（规则第三十八条）"));
        if (agreedOn.isAfter(LocalDate.now(clock))
                || agreedOn.isBefore(arbitrations.get(number).applicationReceivedOn())) {
            throw new Refused(party.name() + "书面同意的日期（" + agreedOn + "）应在收到申请之日与今天之间");
        }
    }

    void keep(long booking, List<Consent> consents) {
        consents.stream()
                .filter(one -> one.agreedOn() != null)
                .forEach(one -> jdbc.sql(
                                "insert into short_notice_consent (booking_id, party_id, agreed_on) values (?, ?, ?)")
                        .params(booking, one.party(), one.agreedOn())
                        .update());
    }

    /** Whether all who can be told in the case have agreed for that session. */
    boolean areAgreed(long booking, RegistrationNumber number) {
        var agreed = jdbc.sql("select party_id from short_notice_consent where booking_id = ?")
                .param(booking)
                .query(Long.class)
                .list();
        return parties.reachable(number).stream().allMatch(party -> agreed.contains(party.id()));
    }

    /** For the notice of the hearing; nobody where the full five days are kept. */
    List<Agreed> of(Hearing hearing) {
        return !hearing.shortNoticeAgreed() || hearing.bookingId() == null
                ? List.of()
                : jdbc.sql("""
                                select p.name, c.agreed_on from short_notice_consent c join party p on p.id = c.party_id
                                where c.booking_id = ? and p.registration_number = ? order by p.side, p.ordinal""")
                        .params(hearing.bookingId(), hearing.number().value())
                        .query(Agreed.class)
                        .list();
    }
}
