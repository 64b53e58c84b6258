package org.tiaocai.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** A real PostgreSQL without Docker, started once in a JVM and stopped after the last application. */
public final class PostgresServer {

    private static @Nullable EmbeddedPostgres running;
    private static int databases;

    private PostgresServer() {}

    /** @return the address of an empty database, with its user */
    static synchronized String newDatabase() {
        if (running == null) {
            running = start();
        }
        var name = "tiaocai" + ++databases;
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return stoppedLast(EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "200")
                    .start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Its own shutdown hook would stop it under the feet of an application that still closes (30 s at the end). */
    public static EmbeddedPostgres stoppedLast(EmbeddedPostgres server) {
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
