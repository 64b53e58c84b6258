package org.tiaocai.roots;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** All enterprises of the register: thousands, so they are read a page at a time. */
@Repository
public class Enterprises {

    static final int PAGE = 50;

    private static final String TAKEN = "已登记过这个统一社会信用代码的企业，请查找后变更";

    private final Rows<Enterprise> rows;

    Enterprises(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "enterprise", Enterprise.class);
    }

    public Optional<Enterprise> find(long id) {
        return rows.find(id);
    }

    public Optional<Enterprise> byCode(String creditCode) {
        return rows.where("credit_code = ?", creditCode).stream().findFirst();
    }

    /** Those of the codes that are in the register. */
    public List<Enterprise> byCodes(Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? List.of()
                : rows.where(
                        "credit_code in (?" + ", ?".repeat(creditCodes.size() - 1) + ") order by name, id",
                        creditCodes.toArray());
    }

    /** The codes of the firms of an area. */
    public List<String> codesIn(String area) {
        return rows.where("area = ?", area).stream().map(Enterprise::creditCode).toList();
    }

    Enterprise get(long id) {
        return find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "登记簿里没有这个企业"));
    }

    /** Those whose name, area or trade has the text in it, or whose code it is; one more than a page, if there are more. */
    List<Enterprise> found(String text, int page) {
        var like = "%" + text.replaceAll("([!%_])", "!$1") + "%";
        return rows.where("""
                (name like ? escape '!' or area like ? escape '!' or trade like ? escape '!' or credit_code = ?)
                order by name, id offset ? rows fetch next ? rows only""", like, like, like, code(text), page * (long) PAGE, PAGE + 1);
    }

    /** As codes are written in the register. */
    static String code(String text) {
        return text.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
    }

    long insert(Enterprise one) {
        try {
            return rows.insert("credit_code, name, area, trade, headcount, contact, from_on, until_on")
                    .values(
                            one.creditCode(),
                            one.name(),
                            one.area(),
                            one.trade(),
                            one.headcount(),
                            one.contact(),
                            one.fromOn(),
                            one.untilOn());
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused(TAKEN);
        }
    }

    void update(Enterprise one) {
        rows.update(
                one.id(),
                "name = ?, area = ?, trade = ?, headcount = ?, contact = ?, from_on = ?, until_on = ?",
                one.name(),
                one.area(),
                one.trade(),
                one.headcount(),
                one.contact(),
                one.fromOn(),
                one.untilOn());
    }

    /** Whoever changes what hangs on the enterprise waits here for who does so already. */
    void lock(long id) {
        rows.where("id = ? for update", id);
    }

    static String taken() {
        return TAKEN;
    }
}
