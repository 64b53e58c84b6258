package org.tiaocai.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;

/** The links of every case, and its head: how many there are and what the last one's digests are. */
@Repository
class ChainRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChainRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Head(int position, String sm3, String sha256) {}

    record Link(int position, LinkKind kind, long recordId, String sm3, String sha256) {}

    /** All records of a source in a case, in the order of their ids. */
    List<ChainSource.Entry> records(ChainSource source, RegistrationNumber number) {
        return jdbc.sql(source.rows() + " order by one.id")
                .param("number", number.value())
                .query(source::entry)
                .list();
    }

    /** Those with these ids; at least one is asked for. */
    List<ChainSource.Entry> records(ChainSource source, RegistrationNumber number, Collection<Long> ids) {
        return jdbc.sql(source.rows() + " and one.id in (:ids) order by one.id")
                .param("number", number.value())
                .param("ids", ids)
                .query(source::entry)
                .list();
    }

    /** The head is the transaction's own until it ends. A case that has none yet is new, and nobody else sees it. */
    Head lock(RegistrationNumber number) {
        return jdbc.sql("select position, sm3, sha256 from case_chain where registration_number = ? for update")
                .param(number.value())
                .query(Head.class)
                .optional()
                .orElseGet(() -> begun(number));
    }

    private Head begun(RegistrationNumber number) {
        jdbc.sql("insert into case_chain (registration_number) values (?)")
                .param(number.value())
                .update();
        return new Head(0, Verify.START, Verify.START);
    }

    void add(RegistrationNumber number, List<Link> links) {
        batches.batchUpdate(
                """
                insert into chain_link (registration_number, position, kind, record_id, sm3, sha256)
                values (?, ?, ?, ?, ?, ?)""",
                links.stream()
                        .map(link -> new Object[] {
                            number.value(),
                            link.position(),
                            link.kind().name(),
                            link.recordId(),
                            link.sm3(),
                            link.sha256()
                        })
                        .toList());
    }

    void move(RegistrationNumber number, Head head) {
        jdbc.sql("update case_chain set position = ?, sm3 = ?, sha256 = ? where registration_number = ?")
                .params(head.position(), head.sm3(), head.sha256(), number.value())
                .update();
    }

    List<Link> of(RegistrationNumber number) {
        return jdbc.sql("""
                        select position, kind, record_id, sm3, sha256 from chain_link
                        where registration_number = ? order by position""").param(number.value()).query(Link.class).list();
    }

    /** Cases of before their chain that nobody has touched since. */
    List<String> notBegun() {
        return jdbc.sql("select registration_number from case_chain where position = 0 order by registration_number")
                .query(String.class)
                .list();
    }

    /** Cases of which something is not linked yet that was there before its kind was. */
    List<String> backlog() {
        return jdbc.sql("select distinct registration_number from chain_backlog order by registration_number")
                .query(String.class)
                .list();
    }

    /** The same of one case; what a chain begun meanwhile holds already is left out. */
    Map<LinkKind, List<Long>> takeBacklog(RegistrationNumber number) {
        lock(number);
        var taken = new EnumMap<LinkKind, List<Long>>(LinkKind.class);
        jdbc.sql("""
                        select kind, record_id from chain_backlog waiting where registration_number = ? and not exists (
                            select 1 from chain_link link
                            where link.kind = waiting.kind and link.record_id = waiting.record_id)
                        order by record_id""")
                .param(number.value())
                .query((row, line) -> Map.entry(LinkKind.valueOf(row.getString("kind")), row.getLong("record_id")))
                .list()
                .forEach(one -> taken.computeIfAbsent(one.getKey(), kind -> new ArrayList<>())
                        .add(one.getValue()));
        jdbc.sql("delete from chain_backlog where registration_number = ?")
                .param(number.value())
                .update();
        return taken;
    }
}
