package org.tiaocai.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** A table whose rows have ids, written row by row. Values go in as the domain holds them. */
public class Table {

    private final JdbcClient jdbc;
    private final String name;

    public Table(JdbcClient jdbc, String name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    /** {@code insert("person, raised_on").values(person, today)} */
    public Insertion insert(String columns) {
        return new Insertion(columns);
    }

    /** {@code update(id, "outcome = ?, decided_on = ?", outcome, today)} */
    public void update(long id, String set, @Nullable Object... values) {
        updateIf("true", id, set, values);
    }

    /**
     * 同一内容只写一次: the same once more within seconds is the same request, sent twice; for what has no key of its own.
     *
     * @throws org.springframework.dao.DuplicateKeyException for the second one, which waits here until the first is kept
     */
    public void once(@Nullable Object... what) {
        jdbc.sql("delete from written_once where written_at < current_timestamp - interval '3' second")
                .update();
        jdbc.sql("insert into written_once (print, written_at) values (?, current_timestamp)")
                .param(print(what))
                .update();
    }

    /** Whether {@link #once} has kept the same just now. */
    public boolean isJustWritten(@Nullable Object... what) {
        return jdbc.sql("""
                                select count(*) from written_once
                                where print = ? and written_at >= current_timestamp - interval '3' second""").param(print(what)).query(Long.class).single() > 0;
    }

    /** What was written once is over or was taken back, so that the same written anew is another act and no second click. */
    public void isOver(@Nullable Object... what) {
        jdbc.sql("delete from written_once where print = ?").param(print(what)).update();
    }

    /** Without the moments, in which a second click differs from the first. */
    private String print(@Nullable Object... what) {
        var said = plain(what).stream()
                .filter(one -> !(one instanceof OffsetDateTime))
                .toList();
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest((name + said).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return whether the row was as the condition says, and so was changed */
    public boolean updateIf(String condition, long id, String set, @Nullable Object... values) {
        var all = plain(values);
        all.add(id);
        return jdbc.sql("update " + name + " set " + set + " where id = ? and " + condition)
                        .params(all)
                        .update()
                == 1;
    }

    /** As the database takes them: a choice by its name, the registration number as text. */
    static List<@Nullable Object> plain(@Nullable Object... values) {
        var plain = new ArrayList<@Nullable Object>();
        for (var value : values) {
            if (value instanceof Enum<?> choice) {
                plain.add(choice.name());
            } else {
                plain.add(value instanceof RegistrationNumber number ? number.value() : value);
            }
        }
        return plain;
    }

    /** A new row, for its columns the values. */
    public final class Insertion {

        private final String columns;

        private Insertion(String columns) {
            this.columns = columns;
        }

        /** As {@link #values}, and not twice within seconds. @return the id of the row */
        public long once(@Nullable Object... values) {
            Table.this.once(
                    Stream.concat(Stream.of(columns), Arrays.stream(values)).toArray());
            return values(values);
        }

        /** @return the id of the row */
        public long values(@Nullable Object... values) {
            var id = new GeneratedKeyHolder();
            var places = "?" + ", ?".repeat(values.length - 1);
            jdbc.sql("insert into " + name + " (" + columns + ") values (" + places + ")")
                    .params(plain(values))
                    .update(id, "id");
            return Objects.requireNonNull(id.getKeyAs(Long.class));
        }
    }
}
