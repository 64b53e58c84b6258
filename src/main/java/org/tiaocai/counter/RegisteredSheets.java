package org.tiaocai.counter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 登记凭号: which sheet has become which case. A second click waits for the first one here, and finds its case. */
@Component
record RegisteredSheets(JdbcClient jdbc, Actor actor, Clock clock) {

    /** Empty unless the sheet was registered before, by the same person. */
    Optional<RegistrationNumber> caseOf(String token) {
        return jdbc.sql("""
                        select registration_number from registration_sheet
                        where token = ? and person = ? and registration_number is not null""").params(token, actor.id()).query(String.class).list().stream()
                .findFirst()
                .map(RegistrationNumber::of);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the sheet is registered already, or just now */
    void take(String token) {
        jdbc.sql("insert into registration_sheet (token, person, sent_at) values (?, ?, ?)")
                .params(mustBeOne(token), actor.id(), OffsetDateTime.now(clock))
                .update();
    }

    void became(String token, RegistrationNumber number) {
        jdbc.sql("update registration_sheet set registration_number = ? where token = ?")
                .params(number.value(), token)
                .update();
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
