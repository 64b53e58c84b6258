package org.tiaocai.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.RegistrationNumber;

/** A database, a folder of files and a key file, as an operator has them, and the parts of the service that use them. */
final class House {

    static final String CASE = "2026-000001";
    static final String NUMBER = "11010519491231002X";
    static final byte[] PAPER = "%PDF-1.7 证据".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    final JdbcClient tables;
    final Path keyFile;
    final Path files;

    private final DataSource database;

    House(DataSource database, Path folder) {
        this.database = database;
        this.tables = JdbcClient.create(database);
        this.keyFile = folder.resolve("keys/identity.key");
        this.files = folder.resolve("files");
    }

    void migrated() {
        Flyway.configure().dataSource(database).load().migrate();
    }

    void empty() {
        Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
    }

    AnnotationConfigApplicationContext started(Class<?>... more) {
        return started(Map.of(), more);
    }

    AnnotationConfigApplicationContext rotating(Class<?>... more) {
        return started(Map.of("tiaocai.keys.rotate", ""), more);
    }

    /** The start as far as the keys are concerned. */
    AnnotationConfigApplicationContext started(Map<String, Object> settings, Class<?>... more) {
        var house = new AnnotationConfigApplicationContext();
        house.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        house.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "house",
                        Map.of(
                                "tiaocai.files", files.toString(),
                                "tiaocai.identity-key-file", keyFile.toString())));
        house.registerBean(JdbcClient.class, () -> tables);
        house.registerBean(Clock.class, Clock::systemUTC);
        house.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        house.register(
                KeySource.class,
                KeyRows.class,
                KeyCheck.class,
                Vault.class,
                FileStores.class,
                Rotation.class,
                Parties.class);
        if (more.length > 0) {
            house.register(more);
        }
        house.register(
                named("org.tiaocai.dispute.IdentityNumbers"),
                named("org.tiaocai.documents.SealedPapers"),
                named("org.tiaocai.scheduling.PersonsOfParties"));
        try {
            house.refresh();
            return house;
        } catch (RuntimeException refused) {
            house.close();
            throw refused;
        }
    }

    void oneCase() {
        tables.sql("""
                        insert into dispute (registration_number, received_on, registered_at, registered_by, channel, cause, scope,
                            facts, workers_concerned, common_claim, wage_arrears_evident, migrant_worker, stage)
                        values (?, date '2026-03-06', current_timestamp, 'registrar', 'COUNTER', 'WAGES', 'ORDINARY',
                            '拖欠工资', 1, false, false, false, 'IN_MEDIATION')""").param(CASE).update();
    }

    /** A worker, the agent, who is the same person for the test, and the hour at which they are expected. */
    void oneWorker(int ordinal, String cipher, String hash) {
        tables.sql("""
                        insert into party (registration_number, side, ordinal, kind, name, identity_cipher, identity_hash)
                        values (?, 'APPLICANT', ?, 'PERSON', '样某', ?, ?)""").params(CASE, ordinal, cipher, hash).update();
        tables.sql("""
                        insert into agent (party_id, name, kind, identity_cipher, identity_hash)
                        select max(id), '样代理', 'LAWYER', ?, ? from party""").params(cipher, hash).update();
    }

    /** An award, which shows the number in full. */
    void onePaper(String sealed) {
        tables.sql("""
                        insert into document (registration_number, code, title, volume, occasion, page, facts, made_on, made_by, sealed)
                        values (?, 'D507', '裁决书', 'MAIN', 'award', ?, ?, date '2026-03-06', 'clerk', true)""").params(CASE, sealed, sealed).update();
    }

    void oneBooking(String person) {
        tables.sql("""
                        insert into booking (registration_number, purpose, room, starts_at, ends_at, status, booked_at, booked_by)
                        values (?, 'MEDIATION_SESSION', 'joint-room-1', current_timestamp, current_timestamp, 'CONFIRMED',
                            current_timestamp, 'clerk')""").param(CASE).update();
        for (var slot : List.of(36, 37)) {
            tables.sql("""
                            insert into booked_slot (resource, "day", slot, booking_id)
                            select ?, date '2026-03-06', ?, max(id) from booking""").params(person, slot).update();
        }
        tables.sql("insert into booking_attendee (booking_id, resource) select max(id), ? from booking")
                .param(person)
                .update();
    }

    List<String> persons(AnnotationConfigApplicationContext house) {
        return house.getBean(Parties.class).persons(RegistrationNumber.of(CASE));
    }

    /** As it is shown: that it can be opened. */
    List<String> masked(AnnotationConfigApplicationContext house) {
        return house.getBean(Parties.class).of(RegistrationNumber.of(CASE)).stream()
                .map(party -> String.valueOf(party.maskedIdentityNumber()))
                .toList();
    }

    List<String> column(String sql) {
        return tables.sql(sql).query(String.class).list();
    }

    static String keep(AnnotationConfigApplicationContext house) {
        try (var incoming = store(house).receive(new ByteArrayInputStream(PAPER))) {
            incoming.keep();
            return incoming.id();
        }
    }

    static byte[] read(AnnotationConfigApplicationContext house, String id) throws IOException {
        try (var in = store(house).open(id)) {
            return in.readAllBytes();
        }
    }

    /** On the disk, as it lies there. */
    byte[] lying(String id) throws IOException {
        return Files.readAllBytes(files.resolve(id));
    }

    static FileStore store(AnnotationConfigApplicationContext house) {
        return house.getBean(FileStores.class).placed(id -> id);
    }

    private static Class<?> named(String type) {
        try {
            return Objects.requireNonNull(Class.forName(type));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
