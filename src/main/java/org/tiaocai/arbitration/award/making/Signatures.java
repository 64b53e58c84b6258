package org.tiaocai.arbitration.award.making;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.shared.Refused;

/** 裁决书署名 (法46, 规则53): each arbitrator signs; only who dissented may leave it. */
@Repository
class Signatures {

    private final JdbcClient jdbc;
    private final Tribunals tribunals;
    private final Clock clock;

    Signatures(JdbcClient jdbc, Tribunals tribunals, Clock clock) {
        this.jdbc = jdbc;
        this.tribunals = tribunals;
        this.clock = clock;
    }

    /** One arbitrator's. */
    record Signature(
            String person, boolean signed, @Nullable String reason) {}

    void give(Award award, String person, boolean signed, @Nullable String reason) {
        if (!signed && !dissenters(award).contains(person)) {
            throw new Refused("评议时没有持不同意见的仲裁员应当签名；只有持不同意见的可以不签名（调解仲裁法第四十六条）");
        }
        jdbc.sql("insert into award_signature (award_id, person, signed, reason, signed_on) values (?, ?, ?, ?, ?)")
                .params(award.id(), person, signed, reason, LocalDate.now(clock))
                .update();
    }

    List<Signature> of(Award award) {
        return jdbc.sql("select person, signed, reason from award_signature where award_id = ? order by person")
                .param(award.id())
                .query(Signature.class)
                .list();
    }

    List<String> dissenters(Award award) {
        return jdbc.sql("select person from award_vote where award_id = ? and dissents order by person")
                .param(award.id())
                .query(String.class)
                .list();
    }

    /** What still stands in the way of the seal. */
    Optional<String> missing(Award award) {
        var tribunal = tribunals.of(award.number());
        var given = of(award);
        var asked = given.stream().map(Signature::person).toList();
        if (!asked.containsAll(tribunal.arbitrators())) {
            return Optional.of("还有仲裁员没有签名，不能用印");
        }
        var signed =
                given.stream().filter(Signature::signed).map(Signature::person).toList();
        var presidingDecided = award.basis().equals(Deliberation.Basis.PRESIDING.name());
        var enough = presidingDecided
                ? signed.contains(tribunal.presiding())
                : 2 * signed.size() > tribunal.arbitrators().size();
        return enough ? Optional.empty() : Optional.of("签名的仲裁员没有过半数，不能用印");
    }
}
