package org.tiaocai.dispute;

import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 证件号码 as they lie in the tables, when their key is changed. */
@Repository
class IdentityNumbers implements UnderKey {

    private final JdbcClient jdbc;
    private final Vault vault;

    IdentityNumbers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Sealed(long id, String registrationNumber, String identityCipher) {}

    private record Hashed(long id, String identityHash) {}

    @Override
    public String label() {
        return "证件号码";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return rehash("party", layer) + rehash("agent", layer);
    }

    @Override
    public int reseal(int most) {
        return reseal("party", "", most) + reseal("agent", " join party on party.id = agent.party_id", most);
    }

    private int reseal(String table, String joined, int most) {
        var found = jdbc.sql("select " + table + ".id, registration_number, " + table + ".identity_cipher from " + table
                        + joined + " where " + table + ".identity_cipher is not null and " + table
                        + ".identity_cipher not like ? order by " + table + ".id limit ?")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
        found.forEach(one -> jdbc.sql("update " + table + " set identity_cipher = ? where id = ?")
                .params(
                        vault.seal(
                                vault.open(one.identityCipher(), one.registrationNumber()), one.registrationNumber()),
                        one.id())
                .update());
        return found.size();
    }

    private int rehash(String table, UnaryOperator<String> layer) {
        var found = jdbc.sql("select id, identity_hash from " + table + " where identity_hash is not null")
                .query(Hashed.class)
                .list();
        found.forEach(one -> jdbc.sql("update " + table + " set identity_hash = ? where id = ?")
                .params(layer.apply(one.identityHash()), one.id())
                .update());
        return found.size();
    }
}
