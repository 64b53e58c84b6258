package org.tiaocai.arbitration.collective;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 代表人: three to five of the workers act for all of them (D304, 规则63). */
@Repository
@Transactional
public class Representatives {

    private final JdbcClient jdbc;
    private final Arbitrations arbitrations;
    private final Parties parties;
    private final Journal journal;
    private final Clock clock;

    Representatives(JdbcClient jdbc, Arbitrations arbitrations, Parties parties, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.arbitrations = arbitrations;
        this.parties = parties;
        this.journal = journal;
        this.clock = clock;
    }

    /** 推举: whoever was elected before is replaced. */
    void elect(RegistrationNumber number, List<Long> elected) {
        if (!arbitrations.get(number).collective()) {
            throw new Refused("只有集体争议才推举代表人（《劳动人事争议仲裁办案规则》第五条、第六十三条）");
        }
        var chosen = new HashSet<>(elected);
        if (chosen.size() < 3 || chosen.size() > 5) {
            throw new Refused("代表人应当为三名至五名");
        }
        if (!applicants(number).stream().map(Party::id).toList().containsAll(chosen)) {
            throw new Refused("代表人应当从本案申请人中推举");
        }
        jdbc.sql("delete from representative where registration_number = ?")
                .param(number.value())
                .update();
        chosen.forEach(party -> jdbc.sql(
                        "insert into representative (registration_number, party_id, elected_on) values (?, ?, ?)")
                .params(number.value(), party, LocalDate.now(clock))
                .update());
        journal.act(number, "登记代表人 " + chosen.size() + " 名", null);
    }

    /** Ids of the parties who represent the others; empty while everybody acts for himself. */
    @Transactional(readOnly = true)
    public Set<Long> of(RegistrationNumber number) {
        var elected = new HashSet<>(jdbc.sql("select party_id from representative where registration_number = ?")
                .param(number.value())
                .query(Long.class)
                .list());
        elected.retainAll(parties.standing(number).stream().map(Party::id).toList());
        return elected;
    }

    /** 被代表的当事人: nobody while there are no representatives. */
    @Transactional(readOnly = true)
    public List<Party> represented(RegistrationNumber number) {
        var acting = of(number);
        return acting.isEmpty()
                ? List.of()
                : applicants(number).stream()
                        .filter(party -> !acting.contains(party.id()))
                        .toList();
    }

    List<Party> applicants(RegistrationNumber number) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .toList();
    }
}
