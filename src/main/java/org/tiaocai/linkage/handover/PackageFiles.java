package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The zips themselves, each under its digest, beside the case's other files. */
@Component
class PackageFiles {

    private final Path folder;

    PackageFiles(@Value("${tiaocai.files}") Path folder) {
        this.folder = folder.resolve("court");
    }

    /** @return the digest by which it is found again */
    String keep(byte[] content) {
        var digest = Digests.sha256(content);
        try {
            var target = folder.resolve(digest + ".zip");
            if (Files.notExists(target)) {
                Files.createDirectories(folder);
                var half = Files.createTempFile(folder, "package", ".part");
                Files.write(half, content);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return digest;
    }

    byte[] read(String digest) {
        try {
            return Files.readAllBytes(folder.resolve(digest + ".zip"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
