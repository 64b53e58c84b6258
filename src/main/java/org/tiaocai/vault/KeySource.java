package org.tiaocai.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the keys come from: TIAOCAI_IDENTITY_KEY, or a file that only the service reads. */
@Component
class KeySource {

    private final String environment;
    private final Path file;

    KeySource(@Value("${TIAOCAI_IDENTITY_KEY:}") String environment, @Value("${tiaocai.identity-key-file}") Path file) {
        this.environment = environment;
        this.file = file;
    }

    boolean isEmpty() {
        return !isEnvironment() && Files.notExists(file);
    }

    boolean isEnvironment() {
        return !environment.isBlank();
    }

    Keys read() {
        try {
            return Keys.parse(isEnvironment() ? environment : Files.readString(file));
        } catch (IOException unreadable) {
            throw unusable();
        }
    }

    /** Makes a key and puts it before the others. */
    Keys withNewKey() {
        var before = isEmpty() ? Stream.<Key>empty() : read().all().stream();
        write(Stream.concat(Stream.of(Key.made(new SecureRandom())), before)
                .map(Key::text)
                .collect(Collectors.joining("\n", "", "\n")));
        return read();
    }

    /** Whole or not at all: a key file that is half written would be the loss of everything sealed. */
    private void write(String text) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var half = Files.createTempFile(folder, "identity", ".part");
            try {
                Files.writeString(half, text);
                if (Files.getFileStore(half).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
                }
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            throw unusable();
        }
    }

    private KeysDoNotFit unusable() {
        return new KeysDoNotFit("证件号码密钥文件无法读写：" + file, "请核对文件是否存在、权限和磁盘空间后再启动");
    }
}
