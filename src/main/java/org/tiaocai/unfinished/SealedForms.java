package org.tiaocai.unfinished;

import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 加密暂存的表单, when their key is changed. */
@Component
record SealedForms(JdbcClient jdbc, Vault vault) implements UnderKey {

    private record Sealed(String place, String person, String content) {
        String context() {
            return UnfinishedForms.context(place, person);
        }
    }

    @Override
    public String label() {
        return "加密暂存的表单";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return 0;
    }

    @Override
    public int reseal(int most) {
        var old = jdbc.sql("""
                        select place, person, content from unfinished_form where content not like ?
                        order by place, person limit ?""")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
        old.forEach(one -> jdbc.sql("update unfinished_form set content = ? where place = ? and person = ?")
                .params(vault.seal(vault.open(one.content(), one.context()), one.context()), one.place(), one.person())
                .update());
        return old.size();
    }
}
