package org.tiaocai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.story.OnPostgres;
import org.tiaocai.story.StoryTest;

/** What the migrations make of an empty database is what is written down, on H2 and on PostgreSQL. */
@OnPostgres
@StoryTest
@DisplayName("数据表")
class SchemaTest {

    private static final Path DESCRIPTION = Path.of("src/docs/schema.md");

    @Autowired
    DataSource database;

    @Test
    @DisplayName("从空库建成的表与说明一致（不一致时，新的在 target/schema/schema.md）")
    void the_tables_are_as_described() throws IOException {
        var made = Schema.of(database);
        var folder = Files.createDirectories(Path.of("target/schema"));
        Files.writeString(folder.resolve("schema.md"), made);
        assertThat(made).isEqualTo(Files.readString(DESCRIPTION));
    }
}
