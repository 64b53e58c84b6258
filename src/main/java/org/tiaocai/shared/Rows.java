package org.tiaocai.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The rows of a table as the records they stand for: the column {@code raised_on} is the component {@code raisedOn}, and
 * the column {@code registration_number} is {@code number} in every record.
 */
public final class Rows<T> extends Table {

    private final JdbcClient jdbc;
    private final String select;
    private final Function<StatementSpec, MappedQuerySpec<T>> read;

    /** @param renamed columns that the record calls otherwise, such as {@code happened_at as at} */
    public Rows(JdbcClient jdbc, String table, Class<T> record, String... renamed) {
        this(jdbc, table, columns(record, renamed), statement -> statement.query(record));
    }

    /** For a record that is more than one row of one table. */
    public Rows(JdbcClient jdbc, String table, RowMapper<T> mapper) {
        this(jdbc, table, "*", statement -> statement.query(mapper));
    }

    private Rows(JdbcClient jdbc, String table, String columns, Function<StatementSpec, MappedQuerySpec<T>> read) {
        super(jdbc, table);
        this.jdbc = jdbc;
        this.select = "select " + columns + " from " + table;
        this.read = read;
    }

    /** Those of a case, the first one first. */
    public List<T> of(RegistrationNumber number) {
        return where("registration_number = ? order by id", number);
    }

    public List<T> newestFirst() {
        return where("true order by id desc");
    }

    public List<T> where(String condition, @Nullable Object... values) {
        return read.apply(jdbc.sql(select + " where " + condition).params(plain(values)))
                .list();
    }

    public Optional<T> find(long id) {
        return where("id = ?", id).stream().findFirst();
    }

    /** @throws Refused with these words when there is none */
    public T get(long id, String refusal) {
        return find(id).orElseThrow(() -> new Refused(refusal));
    }

    private static String columns(Class<?> record, String... renamed) {
        var columns = new StringBuilder("*");
        if (Arrays.stream(record.getRecordComponents())
                .anyMatch(one -> one.getName().equals("number"))) {
            columns.append(", registration_number as number");
        }
        Arrays.stream(renamed).forEach(one -> columns.append(", ").append(one));
        return columns.toString();
    }
}
