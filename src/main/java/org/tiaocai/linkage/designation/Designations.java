package org.tiaocai.linkage.designation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** What courts have designated to us; a case comes from one court once. */
@Repository
@Transactional
public class Designations {

    private final JdbcClient jdbc;
    private final Rows<Designation> rows;

    Designations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "court_designation", Designation.class);
    }

    @Transactional(readOnly = true)
    public Optional<Designation> find(RegistrationNumber number) {
        return rows.where("registration_number = ?", number).stream().findFirst();
    }

    /** By the number of the court's platform. */
    @Transactional(readOnly = true)
    public Optional<Designation> find(String court, String platformNo) {
        return rows.where("court = ? and platform_no = ?", court, platformNo).stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    Designation get(RegistrationNumber number) {
        return find(number).orElseThrow(() -> new Refused("案件 " + number + " 不是法院委派或者委托的"));
    }

    /** @throws Refused when somebody else has registered it at the same moment */
    void insert(
            RegistrationNumber number, String court, String platformNo, DesignationKind kind, LocalDate receivedOn) {
        try {
            jdbc.sql("""
                            insert into court_designation (registration_number, court, platform_no, kind, received_on)
                            values (?, ?, ?, ?, ?)""")
                    .params(number.value(), court, platformNo, kind.name(), receivedOn)
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new Refused("案件 " + number + " 刚刚已经登记为法院委派，请刷新页面核对");
        }
    }

    void accepted(RegistrationNumber number, LocalDate on) {
        change(number, "accepted_on = ?", on);
    }

    void declined(RegistrationNumber number, String reason) {
        change(number, "account = ?", reason);
    }

    void reported(RegistrationNumber number, String account, @Nullable String terms, boolean confirmation) {
        change(number, "account = ?, terms = ?, confirmation = ?", account, terms, confirmation);
    }

    /** What the report says so far; a text that is not given stays as it is. */
    void drafted(RegistrationNumber number, @Nullable String account, @Nullable String terms) {
        change(number, "account = coalesce(?, account), terms = coalesce(?, terms)", account, terms);
    }

    void closed(RegistrationNumber number, DesignationResult result, LocalDate on) {
        change(number, "result = ?, closed_on = ?", result.name(), on);
    }

    private void change(RegistrationNumber number, String columns, @Nullable Object... values) {
        jdbc.sql("update court_designation set " + columns + " where registration_number = ?")
                .params(values)
                .param(number.value())
                .update();
    }
}
