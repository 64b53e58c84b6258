package org.tiaocai.linkage.lending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.lending.Lending.Decision;
import org.tiaocai.linkage.lending.Lending.Volumes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 借阅登记: all lendings; each moves by verbs. */
@Repository
@Transactional
public class Lendings {

    private final JdbcClient jdbc;

    Lendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Lending> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    @Transactional(readOnly = true)
    public Optional<Lending> find(String court, String letterNo) {
        return rows("court = ? and letter_no = ?", court, letterNo).stream().findFirst();
    }

    public Lending get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项借阅"));
    }

    Lending insert(RegistrationNumber number, LendingLetter letter, LocalDate on) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into file_lending (registration_number, court, letter_no, judge, purpose, volumes, asked_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        letter.court(),
                        letter.letterNo(),
                        letter.judge(),
                        letter.purpose(),
                        letter.volumes().name(),
                        on)
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void checked(Lending one, String check) {
        set(one, "letter_check = ?", check);
    }

    void decided(Lending one, Decision decision, String by) {
        set(one, "decision = ?, approver = ?", decision.name(), by);
    }

    void internalDecided(Lending one, Decision decision, String reason, String by) {
        set(one, "internal_decision = ?, internal_reason = ?, internal_approver = ?", decision.name(), reason, by);
    }

    void lent(Lending one, Volumes volumes, Lending.Form form, String bearer, int pages, LocalDate on) {
        set(
                one,
                "lent_volumes = ?, form = ?, bearer = ?, pages = ?, lent_on = ?",
                volumes.name(),
                form.name(),
                bearer,
                pages,
                on);
    }

    void reminded(Lending one, LocalDate on) {
        set(one, "reminded_on = ?", on);
    }

    void returned(Lending one, LocalDate on, String check) {
        set(one, "returned_on = ?, return_check = ?", on, check);
    }

    private void set(Lending one, String what, Object... values) {
        var all = new Object[values.length + 1];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = one.id();
        jdbc.sql("update file_lending set " + what + " where id = ?")
                .params(all)
                .update();
    }

    private List<Lending> rows(String condition, Object... keys) {
        return jdbc.sql("select * from file_lending where " + condition)
                .params(keys)
                .query((row, line) -> read(row))
                .list();
    }

    private static Lending read(ResultSet row) throws SQLException {
        return new Lending(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getString("court"),
                row.getString("letter_no"),
                row.getString("judge"),
                row.getString("purpose"),
                Volumes.valueOf(row.getString("volumes")),
                row.getObject("asked_on", LocalDate.class),
                row.getString("approver"),
                choice(Decision.class, row.getString("decision")),
                row.getString("internal_approver"),
                choice(Decision.class, row.getString("internal_decision")),
                choice(Volumes.class, row.getString("lent_volumes")),
                row.getObject("lent_on", LocalDate.class),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("returned_on", LocalDate.class),
                row.getString("return_check"));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
