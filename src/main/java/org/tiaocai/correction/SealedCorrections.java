package org.tiaocai.correction;

import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 加密的更正内容, when their key is changed. */
@Component
record SealedCorrections(JdbcClient jdbc, Vault vault) implements UnderKey {

    private record Sealed(long id, String registrationNumber, String content) {}

    @Override
    public String label() {
        return "登记信息的更正";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return 0;
    }

    @Override
    public int reseal(int most) {
        var old = jdbc.sql("""
                        select id, registration_number, content from registration_correction
                        where content is not null and content not like ? order by id limit ?""")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
        old.forEach(one -> jdbc.sql("update registration_correction set content = ? where id = ?")
                .params(
                        vault.seal(vault.open(one.content(), one.registrationNumber()), one.registrationNumber()),
                        one.id())
                .update());
        return old.size();
    }
}
