package org.tiaocai.linkage.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.lending.Lending.Decision;
import org.tiaocai.linkage.lending.Lending.Volumes;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 借阅登记: all lendings; each moves by verbs. */
@Repository
@Transactional
public class Lendings {

    private final Rows<Lending> rows;

    Lendings(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "file_lending", Lending.class);
    }

    @Transactional(readOnly = true)
    public List<Lending> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** 借出未还, lent first. */
    @Transactional(readOnly = true)
    public List<Lending> out() {
        return rows.where("lent_on is not null and returned_on is null order by lent_on, id");
    }

    @Transactional(readOnly = true)
    public Optional<Lending> find(String court, String letterNo) {
        return rows.where("court = ? and letter_no = ?", court, letterNo).stream()
                .findFirst();
    }

    public Lending get(long id) {
        return rows.get(id, "没有这项借阅");
    }

    Lending insert(RegistrationNumber number, LendingLetter letter, LocalDate on) {
        var id = rows.insert("registration_number, court, letter_no, judge, purpose, volumes, asked_on")
                .once(
                        number,
                        letter.court(),
                        letter.letterNo(),
                        letter.judge(),
                        letter.purpose(),
                        letter.volumes(),
                        on);
        return get(id);
    }

    void checked(Lending one, String check) {
        rows.update(one.id(), "letter_check = ?", check);
    }

    void decided(Lending one, Decision decision, String by) {
        rows.update(one.id(), "decision = ?, approver = ?", decision, by);
    }

    void internalDecided(Lending one, Decision decision, String reason, String by) {
        rows.update(
                one.id(), "internal_decision = ?, internal_reason = ?, internal_approver = ?", decision, reason, by);
    }

    void lent(Lending one, Volumes volumes, Lending.Form form, String bearer, int pages, LocalDate on) {
        var set = "lent_volumes = ?, form = ?, bearer = ?, pages = ?, lent_on = ?";
        rows.update(one.id(), set, volumes, form, bearer, pages, on);
    }

    void reminded(Lending one, LocalDate on) {
        rows.update(one.id(), "reminded_on = ?", on);
    }

    void returned(Lending one, LocalDate on, String check) {
        rows.update(one.id(), "returned_on = ?, return_check = ?", on, check);
    }
}
