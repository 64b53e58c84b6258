package org.tiaocai.documents;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 加密保存的文书, when their key is changed. */
@Component
record SealedPapers(JdbcClient jdbc, Vault vault) implements UnderKey {

    private record Sealed(
            long id,
            String registrationNumber,
            String page,
            @Nullable String facts) {}

    @Override
    public String label() {
        return "加密保存的文书";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return 0;
    }

    @Override
    public int reseal(int most) {
        var found = jdbc.sql("""
                        select id, registration_number, page, facts from document
                        where sealed and page not like ? order by id limit ?""")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
        found.forEach(one -> jdbc.sql("update document set page = ?, facts = ? where id = ?")
                .params(
                        anew(one.page(), one.registrationNumber()),
                        one.facts() == null ? null : anew(one.facts(), one.registrationNumber()),
                        one.id())
                .update());
        return found.size();
    }

    private String anew(String sealed, String context) {
        return vault.seal(vault.open(sealed, context), context);
    }
}
