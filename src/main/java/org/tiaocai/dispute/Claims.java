package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** 请求事项, in the order in which they were made. */
@Repository
public class Claims {

    private final JdbcClient jdbc;
    private final Table rows;
    private final ClaimParties parties;
    private final ApplicationEventPublisher events;

    Claims(JdbcClient jdbc, ClaimParties parties, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "claim");
        this.parties = parties;
        this.events = events;
    }

    /** The claims that stand now. */
    public List<Claim> of(RegistrationNumber number) {
        return those(number, "replaced_on is null and withdrawn_on is null");
    }

    /** What was asked for in the course of the case, also what was given up since. */
    public List<Claim> everAsked(RegistrationNumber number) {
        return those(number, "replaced_on is null");
    }

    private List<Claim> those(RegistrationNumber number, String condition) {
        var concerned = parties.of(number);
        return jdbc.sql("select * from claim where registration_number = ? and " + condition + " order by ordinal")
                .param(number.value())
                .query((row, line) -> claim(row, concerned))
                .list();
    }

    /** 原请求: what stood under the number before it was changed; empty where it was not. */
    public Optional<Claim> replaced(RegistrationNumber number, int ordinal) {
        var concerned = parties.of(number);
        return jdbc.sql("""
                        select * from claim where registration_number = ? and ordinal = ? and replaced_on is not null""").params(number.value(), ordinal).query((row, line) -> claim(row, concerned)).list().stream()
                .findFirst();
    }

    /** 增加的请求 or merged 反申请 of the whole side, against the whole of the other one. */
    public void add(
            RegistrationNumber number,
            Side raisedBy,
            ClaimType type,
            @Nullable BigDecimal amount,
            @Nullable String detail) {
        add(number, raisedBy, new Registration.Claim(type, amount, null, null, detail, null, null, null));
    }

    /** The same with its period, and of some of the side against some of the other one. @return its id */
    public long add(RegistrationNumber number, Side raisedBy, Registration.Claim claim) {
        return add(number, raisedBy, claim, Claim.Named.NOBODY);
    }

    /** The same with those whom it names, who are known by their ids. */
    public long add(RegistrationNumber number, Side raisedBy, Registration.Claim claim, Claim.Named named) {
        var last = jdbc.sql("select coalesce(max(ordinal), 0) from claim where registration_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
        var id = insert(number, last + 1, raisedBy, claim);
        parties.name(id, named);
        events.publishEvent(new ClaimsChanged(number));
        return id;
    }

    /**
     * 变更: the claim stands no longer, and stays on record; what takes its place is of the same parties where it names none.
     *
     * @throws Refused when there is no such claim
     */
    public void change(
            RegistrationNumber number, int ordinal, LocalDate on, Registration.Claim now, Claim.Named named) {
        var before = of(number).stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused("没有第 " + ordinal + " 项请求，或者它已经变更"));
        var id = add(number, before.raisedBy(), now, named);
        parties.inherit(number, ordinal, id, named);
        jdbc.sql("update claim set replaced_on = ? where registration_number = ? and ordinal = ?")
                .params(on, number.value(), ordinal)
                .update();
    }

    /** 撤回: nothing takes its place; it stays on record. @throws Refused when there is no such claim */
    public void withdraw(RegistrationNumber number, int ordinal, LocalDate on) {
        var withdrawn = jdbc.sql("""
                        update claim set withdrawn_on = ?
                        where registration_number = ? and ordinal = ? and replaced_on is null and withdrawn_on is null""").params(on, number.value(), ordinal).update();
        if (withdrawn == 0) {
            throw new Refused("没有第 " + ordinal + " 项请求，或者它已经变更、撤回");
        }
        events.publishEvent(new ClaimsChanged(number));
    }

    /** All that the side asked for. */
    public void withdrawOf(RegistrationNumber number, Side side, LocalDate on) {
        of(number).stream()
                .filter(claim -> claim.raisedBy() == side)
                .forEach(claim -> withdraw(number, claim.ordinal(), on));
    }

    /** What was withdrawn under the number. */
    public Claim withdrawn(RegistrationNumber number, int ordinal) {
        var concerned = parties.of(number);
        return jdbc.sql("""
                        select * from claim where registration_number = ? and ordinal = ? and withdrawn_on is not null""")
                .params(number.value(), ordinal)
                .query((row, line) -> claim(row, concerned))
                .single();
    }

    /** 反申请合并审理: whether one stands, whoever else has withdrawn. */
    public boolean hasCounterclaim(RegistrationNumber number) {
        return of(number).stream().anyMatch(claim -> claim.raisedBy() == Side.RESPONDENT);
    }

    void add(RegistrationNumber number, List<Registration.Claim> claims) {
        var ordinal = 0;
        for (var claim : claims) {
            insert(number, ++ordinal, Side.APPLICANT, claim);
        }
    }

    private long insert(RegistrationNumber number, int ordinal, Side raisedBy, Registration.Claim claim) {
        var id = rows.insert("registration_number, ordinal, raised_by, type, amount, from_day, to_day, detail, arrears")
                .values(
                        number,
                        ordinal,
                        raisedBy,
                        claim.type(),
                        claim.amount(),
                        claim.fromDay(),
                        claim.toDay(),
                        claim.detail(),
                        claim.isOfArrears());
        parties.name(number, id, ordinal, raisedBy, claim);
        return id;
    }

    private static Claim claim(ResultSet row, ClaimParties.Concerned concerned) throws SQLException {
        var id = row.getLong("id");
        var raisedBy = Side.valueOf(row.getString("raised_by"));
        return new Claim(
                row.getInt("ordinal"),
                raisedBy,
                ClaimType.valueOf(row.getString("type")),
                row.getBigDecimal("amount"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("detail"),
                concerned.claimants(id, raisedBy),
                concerned.respondents(id, raisedBy),
                row.getBoolean("arrears"));
    }
}
