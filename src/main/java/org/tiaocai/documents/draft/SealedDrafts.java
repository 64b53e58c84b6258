package org.tiaocai.documents.draft;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 加密保存的草稿, when their key is changed. */
@Component
record SealedDrafts(JdbcClient jdbc, Vault vault) implements UnderKey {

    private record Sealed(
            long id,
            String registrationNumber,
            String page,
            @Nullable String earlier) {}

    @Override
    public String label() {
        return "加密保存的草稿";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return 0;
    }

    @Override
    public int reseal(int most) {
        var seen = found("select id, registration_number, page, earlier from paper_draft_seen", most);
        seen.forEach(one -> jdbc.sql("update paper_draft_seen set page = ?, earlier = ? where id = ?")
                .params(
                        anew(one.page(), one.registrationNumber()),
                        one.earlier() == null ? null : anew(one.earlier(), one.registrationNumber()),
                        one.id())
                .update());
        var versions = found(
                "select id, registration_number, page, cast(null as varchar) as earlier from paper_draft_version",
                most);
        versions.forEach(one -> jdbc.sql("update paper_draft_version set page = ? where id = ?")
                .params(anew(one.page(), one.registrationNumber()), one.id())
                .update());
        return seen.size() + versions.size();
    }

    private List<Sealed> found(String select, int most) {
        return jdbc.sql(select + " where page not like ? order by id limit ?")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
    }

    private String anew(String sealed, String context) {
        return vault.seal(vault.open(sealed, context), context);
    }
}
