package org.tiaocai.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same tests on a real PostgreSQL, without Docker. It is one method for all of them, so that those that start the
 * same application share it and its database, as they do on H2.
 */
public interface OnPostgres {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        var server = start();
        properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return stoppedLast(
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Its own shutdown hook would stop it under the feet of an application that still closes (30 s at the end). */
    static EmbeddedPostgres stoppedLast(EmbeddedPostgres server) {
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                server.close();
            } catch (IOException unstoppable) {
                throw new UncheckedIOException(unstoppable);
            }
        });
        return server;
    }
}
