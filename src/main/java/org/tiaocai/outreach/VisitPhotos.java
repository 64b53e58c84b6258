package org.tiaocai.outreach;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.Scan;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.FileStore;
import org.tiaocai.vault.FileStores;

/** 走访照片: taken in while the record is written, and the record's with its submission. They lie apart from the files of cases. */
@Repository
@Transactional
public class VisitPhotos {

    private static final int MOST = 9;
    private static final int FIRST_OF_JPEG = 0xff;
    private static final int FIRST_OF_PNG = 0x89;

    private final Rows<Photo> rows;
    private final JdbcClient jdbc;
    private final FileStore store;
    private final Actor actor;
    private final Clock clock;

    VisitPhotos(JdbcClient jdbc, FileStores stores, Actor actor, Clock clock) {
        this.rows = new Rows<>(jdbc, "outreach_photo", Photo.class);
        this.jdbc = jdbc;
        this.store = stores.placed(id -> "outreach/" + id);
        this.actor = actor;
        this.clock = clock;
    }

    /** @param visitId null while the record is being written */
    public record Photo(
            long id, long outreachId, @Nullable Long visitId, String fileId, String mediaType, String addedBy) {}

    /** @return its id; the same once more before the record is submitted is the same photo. @throws Refused for what is no photo */
    long add(long outreach, byte[] content) {
        var type = type(content);
        Scan.mustBeReadable(content);
        try (var incoming = store.receive(new ByteArrayInputStream(content))) {
            var waiting = waiting(outreach);
            for (var photo : waiting) {
                if (photo.fileId().equals(incoming.id())) {
                    return photo.id();
                }
            }
            if (waiting.size() >= MOST) {
                throw new Refused("一次走访最多上传 " + MOST + " 张照片");
            }
            incoming.keep();
            return rows.insert("outreach_id, file_id, media_type, added_by, added_at")
                    .values(outreach, incoming.id(), type, actor.id(), OffsetDateTime.now(clock));
        }
    }

    /** Taken by mistake. The file goes too, unless it stands elsewhere. @throws Refused for what the record has already */
    void remove(long outreach, long id) {
        var photo = waiting(outreach).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("这张照片已经不在待提交的照片里"));
        remove(photo);
    }

    /** Those of a pair that never was. */
    void removeAll(long outreach) {
        waiting(outreach).forEach(this::remove);
    }

    private void remove(Photo photo) {
        jdbc.sql("delete from outreach_photo where id = ?").param(photo.id()).update();
        if (rows.where("file_id = ?", photo.fileId()).isEmpty()) {
            store.deleteAfterCommit(Set.of(photo.fileId()));
        }
    }

    void belongTo(long outreach, long visit) {
        jdbc.sql("update outreach_photo set visit_id = ? where outreach_id = ? and visit_id is null")
                .params(visit, outreach)
                .update();
    }

    /** Those of the record that is being written. */
    @Transactional(readOnly = true)
    List<Photo> waiting(long outreach) {
        return rows.where("outreach_id = ? and visit_id is null order by id", outreach);
    }

    /** All of the pair's records. */
    @Transactional(readOnly = true)
    List<Photo> of(long outreach) {
        return rows.where("outreach_id = ? and visit_id is not null order by id", outreach);
    }

    @Transactional(readOnly = true)
    Photo get(long id) {
        return rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这张照片"));
    }

    InputStream open(Photo photo) throws IOException {
        return store.open(photo.fileId());
    }

    private static String type(byte[] content) {
        var first = content.length == 0 ? 0 : Byte.toUnsignedInt(content[0]);
        if (first == FIRST_OF_JPEG) {
            return "image/jpeg";
        }
        if (first == FIRST_OF_PNG) {
            return "image/png";
        }
        throw new Refused("请上传照片（JPG、PNG）");
    }
}
