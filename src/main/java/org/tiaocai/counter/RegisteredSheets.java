package org.tiaocai.counter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.Vault;

/** 登记凭号: which sheet has become which case. A second click waits for the first one here, and finds its case. */
@Component
record RegisteredSheets(JdbcClient jdbc, Vault vault, Actor actor, Clock clock) {

    /**
     * What became of a sheet.
     *
     * @param contentMark of what was typed, keyed, so that nothing of it can be guessed
     */
    record Became(RegistrationNumber number, @Nullable String contentMark) {}

    /** Empty unless the sheet was registered before, by the same person. */
    Optional<Became> became(Sheet sheet) {
        return jdbc.sql("""
                        select registration_number as number, content_mark from registration_sheet
                        where token = ? and person = ? and registration_number is not null""")
                .params(sheet.value(Sheet.TOKEN), actor.id())
                .query(Became.class)
                .optional();
    }

    /** Whether the case was made of just this: sent twice, and not another matter on a page that was still open. */
    boolean isOf(Sheet sheet, Became became) {
        return mark(sheet).equals(became.contentMark());
    }

    /** The sheet is registered already, or just now. */
    static final class AlreadyTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AlreadyTaken(DuplicateKeyException cause) {
            super(cause);
        }
    }

    /** @throws AlreadyTaken for the second one, which waits here until the first is kept */
    void take(String token) {
        try {
            jdbc.sql("insert into registration_sheet (token, person, sent_at) values (?, ?, ?)")
                    .params(mustBeOne(token), actor.id(), OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new AlreadyTaken(again);
        }
    }

    void became(Sheet sheet, RegistrationNumber number) {
        jdbc.sql("update registration_sheet set registration_number = ?, content_mark = ? where token = ?")
                .params(number.value(), mark(sheet), sheet.value(Sheet.TOKEN))
                .update();
    }

    private String mark(Sheet sheet) {
        return vault.hash(sheet.content());
    }

    private static String mustBeOne(String token) {
        try {
            if (UUID.fromString(token).toString().equals(token)) {
                return token;
            }
        } catch (IllegalArgumentException other) {
            // told below
        }
        throw new Refused("登记表没有凭号，请刷新页面后重新提交，填写的内容已暂存");
    }
}
