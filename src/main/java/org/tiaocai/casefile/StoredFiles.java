package org.tiaocai.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files of all cases, each under the hash of its content: the same file twice is kept once. */
@Component
class StoredFiles {

    private final Path folder;

    StoredFiles(@Value("${tiaocai.files}") Path folder) {
        this.folder = folder;
    }

    /** @return the id of the file */
    String keep(byte[] content) throws IOException {
        var id = hash(content);
        var target = path(id);
        if (Files.notExists(target)) {
            Files.createDirectories(target.getParent());
            var half = Files.createTempFile(target.getParent(), "upload", ".part");
            Files.write(half, content);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return id;
    }

    Path path(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
