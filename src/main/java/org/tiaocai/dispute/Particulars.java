package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.Vault;

/** 登记的内容 as it was typed: read in full by who corrects it, and written over where it was typed wrongly (更正登记信息). */
@Repository
@Transactional
public class Particulars {

    private final JdbcClient jdbc;
    private final Table parties;
    private final Table claims;
    private final AgentRows agents;
    private final Disputes disputes;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Particulars(JdbcClient jdbc, Disputes disputes, Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parties = new Table(jdbc, "party");
        this.claims = new Table(jdbc, "claim");
        this.agents = new AgentRows(jdbc, vault);
        this.disputes = disputes;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refused when the case has no such party */
    public Registration.Party party(RegistrationNumber number, long id) {
        return jdbc.sql("select * from party where registration_number = ? and id = ?")
                .params(number.value(), id)
                .query((row, line) -> party(row, number))
                .optional()
                .orElseThrow(() -> new Refused("案件里没有这名当事人，请刷新后重新选择"));
    }

    /** The party is written over; its side, its kind, its agents and its place in the case stay. */
    public void correct(RegistrationNumber number, long id, Registration.Party now) {
        party(number, id);
        var identity = now.shownIdentity();
        parties.update(
                id,
                """
                name = ?, identity_kind = ?, identity_cipher = ?, identity_hash = ?, sex = ?, born_on = ?,
                organisation_kind = ?, credit_code = ?, legal_representative = ?, representative_post = ?,
                organisation_status = ?, phone = ?, email = ?, address = ?, service_address = ?, employed_from = ?,
                employed_until = ?, post = ?, monthly_wage = ?, contract = ?, workplace = ?""",
                now.name().strip(),
                identity.map(Identity::kind).orElse(null),
                identity.map(one -> vault.seal(one.number(), number.value())).orElse(null),
                identity.map(one -> vault.hash(one.key())).orElse(null),
                now.sex(),
                now.bornOn(),
                now.organisationKind(),
                Typed.text(now.creditCode()),
                Typed.text(now.legalRepresentative()),
                Typed.text(now.representativePost()),
                now.organisationStatus(),
                Typed.phone(now.phone()),
                Typed.text(now.email()),
                Typed.text(now.address()),
                Typed.text(now.serviceAddress()),
                now.employedFrom(),
                now.employedUntil(),
                Typed.text(now.post()),
                now.monthlyWage(),
                now.contract(),
                Typed.text(now.workplace()));
    }

    /** @throws Refused when no party of the case has such an agent */
    public Registration.Agent agent(RegistrationNumber number, long id) {
        return agents.one(number, id).orElseThrow(() -> new Refused("案件里没有这名代理人，请刷新后重新选择"));
    }

    /** The agent is written over; for whom it acts, and the papers that it has shown, stay. */
    public void correct(RegistrationNumber number, long id, Registration.Agent now) {
        agent(number, id);
        agents.correct(number, id, now);
    }

    /** @throws Refused when no claim stands under that number */
    public Registration.Claim claim(RegistrationNumber number, long ordinal) {
        return jdbc.sql("""
                        select * from claim where registration_number = ? and ordinal = ?
                        and replaced_on is null and withdrawn_on is null""")
                .params(number.value(), ordinal)
                .query((row, line) -> new Registration.Claim(
                        ClaimType.valueOf(row.getString("type")),
                        row.getBigDecimal("amount"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("detail"),
                        null,
                        null,
                        row.getBoolean("arrears")))
                .optional()
                .orElseThrow(() -> new Refused("没有第 " + ordinal + " 项请求，或者它已经变更"));
    }

    /** The claim is written over; who makes it, and against whom, stays. */
    public void correct(RegistrationNumber number, long ordinal, Registration.Claim now) {
        claim(number, ordinal);
        checked(now);
        var id = jdbc.sql(
                        "select id from claim where registration_number = ? and ordinal = ? and replaced_on is null and withdrawn_on is null")
                .params(number.value(), ordinal)
                .query(Long.class)
                .single();
        claims.update(
                id,
                "type = ?, amount = ?, from_day = ?, to_day = ?, detail = ?, arrears = ?",
                now.type(),
                now.amount(),
                now.fromDay(),
                now.toDay(),
                Typed.text(now.detail()),
                now.isOfArrears());
        events.publishEvent(new ParticularsCorrected(number, disputes.get(number)));
    }

    public RegisteredHead head(RegistrationNumber number) {
        return RegisteredHead.of(disputes.get(number));
    }

    /** @throws Refused for a day in the future */
    public void correct(RegistrationNumber number, RegisteredHead now) {
        var before = disputes.get(number);
        checked(now);
        jdbc.sql("""
                        update dispute set received_on = ?, channel = ?, cause = ?, facts = ?, workers_concerned = ?, migrant_worker = ?,
                            right_known_on = ?, relation_ended_on = ?, relation_ongoing = ?
                        where registration_number = ?""")
                .params(
                        now.receivedOn(),
                        now.channel().name(),
                        now.cause().name(),
                        now.facts(),
                        now.workersConcerned(),
                        now.migrantWorker(),
                        now.rightKnownOn(),
                        now.relationEndedOn(),
                        now.relationOngoing(),
                        number.value())
                .update();
        events.publishEvent(new ParticularsCorrected(number, before));
    }

    /** The same claim. @throws Refused for a day in the future */
    public Registration.Claim checked(Registration.Claim now) {
        notInFuture("请求期间的起始日", now.fromDay());
        return now;
    }

    /** The same head. @throws Refused for a day in the future */
    public RegisteredHead checked(RegisteredHead now) {
        notInFuture("收到申请的日期", now.receivedOn());
        notInFuture("知道权利被侵害的日期", now.rightKnownOn());
        notInFuture("劳动关系终止的日期", now.relationEndedOn());
        return now;
    }

    private void notInFuture(String what, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Refused(what + "（" + day + "）不能晚于今天");
        }
    }

    private Registration.Party party(ResultSet row, RegistrationNumber number) throws SQLException {
        var cipher = row.getString("identity_cipher");
        return new Registration.Party(
                Side.valueOf(row.getString("side")),
                PartyKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getString("name")),
                Typed.choice(IdentityKind.class, row.getString("identity_kind")),
                cipher == null ? null : vault.open(cipher, number.value()),
                Typed.choice(Sex.class, row.getString("sex")),
                row.getObject("born_on", LocalDate.class),
                Typed.choice(OrganisationKind.class, row.getString("organisation_kind")),
                row.getString("credit_code"),
                row.getString("legal_representative"),
                row.getString("representative_post"),
                Typed.choice(OrganisationStatus.class, row.getString("organisation_status")),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                row.getString("service_address"),
                row.getObject("employed_from", LocalDate.class),
                row.getObject("employed_until", LocalDate.class),
                row.getString("post"),
                row.getBigDecimal("monthly_wage"),
                Typed.choice(EmploymentContract.class, row.getString("contract")),
                row.getString("workplace"),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
