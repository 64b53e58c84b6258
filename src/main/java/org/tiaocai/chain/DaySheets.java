package org.tiaocai.chain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 每日链头: after each day the heads that have moved since the last sheet stand on one sheet, as digests that tell nothing of
 * other cases, below the digest of the sheet before; the house signs it. A day has one sheet, whichever node is first.
 */
@Component
public record DaySheets(
        JdbcClient jdbc,
        JdbcTemplate batches,
        Linking linking,
        ChainRows rows,
        SigningKey key,
        TransactionTemplate transaction,
        Clock clock) {

    record Sheet(LocalDate day, String sheet, String signature, String publicKey) {}

    private record Moved(String number, int position, String sm3, String sha256) {}

    /** Closes yesterday, where that has not been done and something has happened. */
    public void close() {
        rows.notBegun()
                .forEach(number ->
                        transaction.executeWithoutResult(status -> linking.begin(RegistrationNumber.of(number))));
        rows.backlog()
                .forEach(number ->
                        transaction.executeWithoutResult(status -> linking.linkBacklog(RegistrationNumber.of(number))));
        var day = LocalDate.now(clock).minusDays(1);
        try {
            transaction.executeWithoutResult(status -> close(day));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // The day has its sheet.
        }
    }

    private void close(LocalDate day) {
        var last = last();
        if (last != null && !last.day().isBefore(day)) {
            return;
        }
        var moved = moved();
        if (moved.isEmpty()) {
            return;
        }
        var sheet = "调裁 每日链头 " + day + "\n上一份 "
                + (last == null ? Verify.START : Verify.sha256(last.sheet().getBytes(StandardCharsets.UTF_8))) + "\n"
                + moved.stream().map(DaySheets::leaf).sorted().collect(Collectors.joining("\n")) + "\n";
        var signed = key.sign(sheet.getBytes(StandardCharsets.UTF_8), last == null);
        jdbc.sql("insert into chain_day (\"day\", sheet, signature, public_key, signed_at) values (?, ?, ?, ?, ?)")
                .params(day, sheet, signed.signature(), signed.publicKey(), OffsetDateTime.now(clock))
                .update();
        batches.batchUpdate(
                "insert into chain_day_head (\"day\", registration_number, position) values (?, ?, ?)",
                moved.stream()
                        .map(one -> new Object[] {day, one.number(), one.position()})
                        .toList());
    }

    private static String leaf(Moved one) {
        return Verify.leaf(Verify.head(one.number(), one.position(), one.sm3(), one.sha256()));
    }

    private @Nullable Sheet last() {
        return jdbc.sql("select * from chain_day order by \"day\" desc limit 1")
                .query(Sheet.class)
                .optional()
                .orElse(null);
    }

    private List<Moved> moved() {
        return jdbc.sql("""
                        select registration_number as number, position, sm3, sha256 from case_chain head
                        where position > 0 and not exists (
                            select 1 from chain_day_head signed
                            where signed.registration_number = head.registration_number
                                and signed.position = head.position)""").query(Moved.class).list();
    }

    /** The fingerprint of the key in use, by which anyone may know it; nothing while no day has been signed. */
    public @Nullable String fingerprint() {
        var last = last();
        return last == null ? null : Verify.sha256(Base64.getDecoder().decode(last.publicKey()));
    }

    /** How many records of the case a day's sheet holds fast. */
    record Signed(LocalDate day, int position) {}

    List<Signed> of(RegistrationNumber number) {
        return jdbc.sql("select \"day\", position from chain_day_head where registration_number = ? order by \"day\"")
                .param(number.value())
                .query(Signed.class)
                .list();
    }

    Sheet get(LocalDate day) {
        return jdbc.sql("select * from chain_day where \"day\" = ?")
                .param(day)
                .query(Sheet.class)
                .single();
    }
}
