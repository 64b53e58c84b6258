package org.tiaocai.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 文件库: the folder of all files, what lies half written in it, and the key that its files are sealed with. */
@Component
public class FileStores {

    private static final String HALF = ".part";
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}(\\.[a-z]+)?");

    private final Path folder;
    private final boolean encrypted;
    private final Vault vault;

    FileStores(
            @Value("${tiaocai.files}") Path folder,
            @Value("${tiaocai.files-encrypted:true}") boolean encrypted,
            Vault vault,
            Clock clock) {
        this.folder = folder;
        this.encrypted = encrypted;
        this.vault = vault;
        if (Files.isDirectory(folder)) {
            forgetHalves(clock.instant().minus(FORGOTTEN));
        }
    }

    /** What lies half written since before a crash; another instance's of this moment is younger. */
    private void forgetHalves(Instant before) {
        try (var halves = Files.newDirectoryStream(folder, "*" + HALF)) {
            for (var half : halves) {
                if (Files.getLastModifiedTime(half).toInstant().isBefore(before)) {
                    FileStore.remove(half);
                }
            }
        } catch (IOException unreadable) {
            throw unreadable(folder);
        }
    }

    /** @param place the path of a file by its id, below the folder of all files */
    public FileStore placed(UnaryOperator<String> place) {
        return new FileStore(this, place);
    }

    /** Seals anew what is not under the key in use, or not sealed at all; each file by itself. @return how many */
    int reseal() {
        if (!encrypted || Files.notExists(folder)) {
            return 0;
        }
        var done = 0;
        for (var file : all()) {
            done += reseal(file) ? 1 : 0;
        }
        return done;
    }

    Path folder() {
        return folder;
    }

    Keys keys() {
        return vault.ring().keys();
    }

    Path half() {
        try {
            return Files.createTempFile(Files.createDirectories(folder), "incoming", HALF);
        } catch (IOException unwritable) {
            throw FileStore.noSpace();
        }
    }

    OutputStream sealed(OutputStream out) throws IOException {
        return encrypted ? new SealingOutput(vault.ring().active(), out) : out;
    }

    private List<Path> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> KEPT.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(folder);
        }
    }

    private boolean reseal(Path file) {
        var half = half();
        try {
            if (isUnderKeyInUse(file)) {
                return false;
            }
            try (var in = OpeningInput.of(keys(), new BufferedInputStream(Files.newInputStream(file)));
                    var out = sealed(Files.newOutputStream(half))) {
                in.transferTo(out);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unreadable) {
            throw unreadable(file);
        } finally {
            FileStore.remove(half);
        }
    }

    private boolean isUnderKeyInUse(Path file) throws IOException {
        try (var in = new PushbackInputStream(Files.newInputStream(file), FileSeal.lengthOfHead())) {
            var head = FileSeal.headOf(in);
            return head.length > 0
                    && FileSeal.keyId(head).equals(vault.ring().active().id());
        }
    }

    private static KeysDoNotFit unreadable(Path file) {
        return new KeysDoNotFit("文件不能读取、解密或者重写：" + file.getFileName(), "请核对磁盘空间、权限和密钥后，再执行一次更换；已换用新密钥的不受影响");
    }
}
