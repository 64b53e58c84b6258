package org.tiaocai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/** Fills an empty database with a house of that many cases, by statements that each tell all of them. */
final class MadeUpHouse {

    private MadeUpHouse() {}

    static void fill(DataSource database, long closed, long open, String key, String definition)
            throws IOException, SQLException {
        var text = new ClassPathResource("bench/house.sql").getContentAsString(StandardCharsets.UTF_8);
        var code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        var statements = code.replace(":closed", Long.toString(closed))
                .replace(":open", Long.toString(open))
                .replace(":key", "'" + key + "'")
                .replace(":definition", "'" + definition + "'");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set time zone 'Asia/Shanghai'");
            for (var one : Arrays.stream(statements.split(";\n?"))
                    .filter(sql -> !sql.isBlank())
                    .toList()) {
                statement.execute(one);
            }
            statement.execute("set session_replication_role = default");
        }
    }
}
