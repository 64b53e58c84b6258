package org.tiaocai.roots;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.FirmCases;
import org.tiaocai.people.Duty;
import org.tiaocai.people.KeptOut;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 联系企业的仲裁员不仲裁该企业的案件 (法33, another relation to a party): none that runs while the link does or that may still run when
 * it begins, and afterwards none that ran at that time. A case that came in after the last day is open to them again.
 */
@Component
record KeptOutOfFirmsCases(JdbcClient jdbc, FirmCases cases) implements KeptOut {

    private record Link(String name, LocalDate fromOn) {}

    @Override
    public Optional<String> reasonAgainst(RegistrationNumber number, String person, Duty duty) {
        return duty == Duty.ARBITRATOR ? link(number, person).map(KeptOutOfFirmsCases::words) : Optional.empty();
    }

    /** The firms' lines, which are held as well by whoever links somebody to one of them. */
    @Override
    public void hold(RegistrationNumber number, Duty duty) {
        var codes = duty == Duty.ARBITRATOR ? cases.codesOf(number) : Set.<String>of();
        if (!codes.isEmpty()) {
            jdbc.sql("select id from enterprise where credit_code in (:codes) order by id for update")
                    .param("codes", codes)
                    .query(Long.class)
                    .list();
        }
    }

    private Optional<Link> link(RegistrationNumber number, String person) {
        var codes = cases.codesOf(number);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        var time = cases.timeOf(number);
        return jdbc.sql("""
                        select e.name, l.from_on from enterprise_arbitrator l join enterprise e on e.id = l.enterprise_id
                        where l.person = :person and e.credit_code in (:codes)
                        and (l.from_on <= :last or :runs)
                        and (l.until_on is null or l.until_on >= :first)
                        order by l.from_on fetch first 1 rows only""")
                .param("person", person)
                .param("codes", codes)
                .param("first", time.receivedOn())
                .param("last", Objects.requireNonNullElse(time.closedOn(), time.receivedOn()))
                .param("runs", time.closedOn() == null)
                .query(Link.class)
                .optional();
    }

    private static String words(Link link) {
        return "该仲裁员自 " + link.fromOn() + " 起联系本案当事人“" + link.name() + "”，联系期间的案件不得由其仲裁（调解仲裁法第三十三条第三项）";
    }
}
