package org.tiaocai.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
