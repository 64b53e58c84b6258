package org.tiaocai.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.CaseFiles;
import org.tiaocai.vault.FileStore;
import org.tiaocai.vault.FileStores;

/** 装订好的案卷: what took a minute to bind is kept, sealed like all files, until something in the volume changes. */
@Component
public class BoundVolumes implements CaseFiles {

    private static final String FOLDER = "bound/";

    private final JdbcClient jdbc;
    private final FileStore store;
    private final Clock clock;

    BoundVolumes(JdbcClient jdbc, FileStores stores, Clock clock) {
        this.jdbc = jdbc;
        this.store = stores.placed(id -> FOLDER + id);
        this.clock = clock;
    }

    /** 一册. */
    public record Bound(Volume volume, String state, String fileId, OffsetDateTime boundAt) {}

    /** Each volume of the case that has been bound. */
    public List<Bound> of(RegistrationNumber number) {
        return jdbc.sql("select volume, state, file_id, bound_at from bound_volume where registration_number = ? order by volume")
                .param(number.value())
                .query(Bound.class)
                .list();
    }

    /** As it was bound; empty where the volume has changed since, or the file did not come back with a restored store. */
    Optional<byte[]> find(RegistrationNumber number, Volume volume, String state) {
        return of(number).stream()
                .filter(one -> one.volume() == volume && one.state().equals(state))
                .findFirst()
                .flatMap(one -> content(one.fileId()));
    }

    private Optional<byte[]> content(String fileId) {
        try (var file = store.open(fileId)) {
            return Optional.of(file.readAllBytes());
        } catch (Refused gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Transactional
    public void keep(RegistrationNumber number, Volume volume, String state, byte[] content) {
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            store.deleteAfterCommit(of(number).stream()
                    .filter(one -> one.volume() == volume)
                    .map(Bound::fileId)
                    .filter(id -> !id.equals(incoming.id()))
                    .toList());
            jdbc.sql("delete from bound_volume where registration_number = ? and volume = ?")
                    .params(number.value(), volume.name())
                    .update();
            jdbc.sql("insert into bound_volume (registration_number, volume, state, file_id, bound_at) values (?, ?, ?, ?, ?)")
                    .params(number.value(), volume.name(), state, incoming.id(), OffsetDateTime.now(clock))
                    .update();
            incoming.keep();
        }
    }

    @Override
    public void delete(RegistrationNumber number) {
        store.deleteAfterCommit(of(number).stream().map(Bound::fileId).toList());
        jdbc.sql("delete from bound_volume where registration_number = ?")
                .param(number.value())
                .update();
    }
}
