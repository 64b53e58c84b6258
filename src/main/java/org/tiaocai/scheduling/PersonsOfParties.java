package org.tiaocai.scheduling;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.vault.UnderKey;

/** 当事人的占用: who must be there stands in the tables by the hash of the identity number, which changes with its key. */
@Repository
class PersonsOfParties implements UnderKey {

    private static final List<String> TABLES = List.of("booked_slot", "booking_attendee", "unavailability");
    private static final String PERSON = "person:";
    private static final int HASH = 64;

    private final JdbcClient jdbc;

    PersonsOfParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String label() {
        return "排期中的当事人";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return TABLES.stream().mapToInt(table -> rehash(table, layer)).sum();
    }

    /** Nothing is sealed here. */
    @Override
    public int reseal(int most) {
        return 0;
    }

    private int rehash(String table, UnaryOperator<String> layer) {
        var found = jdbc
                .sql("select distinct resource from " + table + " where resource like ?")
                .param(PERSON + "%")
                .query(String.class)
                .list()
                .stream()
                .filter(one -> one.length() == PERSON.length() + HASH)
                .toList();
        found.forEach(one -> jdbc.sql("update " + table + " set resource = ? where resource = ?")
                .params(PERSON + layer.apply(one.substring(PERSON.length())), one)
                .update());
        return found.size();
    }
}
