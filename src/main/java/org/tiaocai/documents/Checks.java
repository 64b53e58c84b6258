package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.chain.Verify;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 校验码 and the digests of what went out. A code itself stands on its paper only: here is a keyed hash of it. */
@Repository
class Checks implements UnderKey {

    private final JdbcClient jdbc;
    private final Table prints;
    private final Vault vault;
    private final Chain chain;
    private final Clock clock;

    Checks(JdbcClient jdbc, Vault vault, Chain chain, Clock clock) {
        this.jdbc = jdbc;
        this.prints = new Table(jdbc, "document_print");
        this.vault = vault;
        this.chain = chain;
        this.clock = clock;
    }

    /** What a code leads to: nothing of it is about a person. */
    record Checked(
            long id,
            RegistrationNumber number,
            String code,
            @Nullable String documentNo,
            LocalDate madeOn,
            String pageSm3,
            String pageSha256) {}

    /** A PDF that was handed out. */
    record Print(String sm3, String sha256) {}

    void keep(long id, CheckCode code, String page) {
        var text = page.getBytes(StandardCharsets.UTF_8);
        jdbc.sql("update document set check_hash = ?, page_sm3 = ?, page_sha256 = ? where id = ?")
                .params(vault.hash(code.signs()), Verify.sm3(text), Verify.sha256(text), id)
                .update();
    }

    Optional<Checked> find(CheckCode code) {
        return jdbc.sql("""
                        select id, registration_number, code, document_no, made_on, page_sm3, page_sha256 from document
                        where check_hash = ?""")
                .param(vault.hash(code.signs()))
                .query((row, line) -> new Checked(
                        row.getLong("id"),
                        RegistrationNumber.of(row.getString("registration_number")),
                        row.getString("code"),
                        row.getString("document_no"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("page_sm3"),
                        row.getString("page_sha256")))
                .optional();
    }

    List<Print> prints(long id) {
        return jdbc.sql("select sm3, sha256 from document_print where document_id = ? order by id")
                .param(id)
                .query(Print.class)
                .list();
    }

    /** Each file that goes out is known by its digests, the same file once; behind a savepoint, as two may hand it out at once. */
    @Transactional(propagation = Propagation.NESTED)
    void handedOut(RegistrationNumber number, long id, byte[] pdf) {
        var sha256 = Verify.sha256(pdf);
        var checkable =
                jdbc.sql("""
                        select count(*) from document where id = ? and check_hash is not null and not exists (
                            select 1 from document_print where document_id = ? and sha256 = ?)""").params(id, id, sha256).query(Integer.class).single();
        if (checkable > 0) {
            var print = prints.insert("document_id, sm3, sha256, printed_at")
                    .values(id, Verify.sm3(pdf), sha256, OffsetDateTime.now(clock));
            chain.note(number, LinkKind.PRINT, print);
        }
    }

    @Override
    public String label() {
        return "文书校验码";
    }

    private record Hashed(long id, String checkHash) {}

    @Override
    public int rehash(UnaryOperator<String> layer) {
        var found = jdbc.sql("select id, check_hash from document where check_hash is not null")
                .query(Hashed.class)
                .list();
        found.forEach(one -> jdbc.sql("update document set check_hash = ? where id = ?")
                .params(layer.apply(one.checkHash()), one.id())
                .update());
        return found.size();
    }

    @Override
    public int reseal(int most) {
        return 0;
    }
}
