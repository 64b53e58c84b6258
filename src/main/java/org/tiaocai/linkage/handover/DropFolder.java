package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.Refused;
import org.tiaocai.vault.StorageFull;

/**
 * 投递目录, where no network reaches the court: {@code <court>/in/*.zip} is taken and goes to {@code done} or, with a file
 * of reasons beside it, to {@code refused}; {@code <court>/out} is what we leave.
 */
@Component
public record DropFolder(HandoverSettings settings, Courts courts, ObjectProvider<InboundPackages> inbound) {

    void leave(String court, long sequence, byte[] zip) {
        var drop = settings.drop();
        if (drop == null) {
            return;
        }
        try {
            var folder = Files.createDirectories(drop.resolve(court).resolve("out"));
            var half = Files.createTempFile(folder, "package", ".part");
            try {
                Files.write(half, zip);
                Files.move(half, folder.resolve("%06d.zip".formatted(sequence)), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            throw new Refused("投递目录空间不足或不可写，交换包没有发出，请联系管理员");
        }
    }

    /** Takes what lies there. @return how many were taken, refused ones not counted */
    public int collect() {
        var drop = settings.drop();
        if (drop == null) {
            return 0;
        }
        var taken = 0;
        for (var court : courts.courts()) {
            var folder = drop.resolve(court.id());
            for (var file : zips(folder.resolve("in"))) {
                taken += take(court.id(), folder, file) ? 1 : 0;
            }
        }
        return taken;
    }

    private boolean take(String court, Path folder, Path file) {
        try {
            try {
                try (var content = Files.newInputStream(file)) {
                    inbound.getObject().receive(court, content);
                }
                move(file, folder.resolve("done"));
                return true;
            } catch (StorageFull ours) {
                throw ours;
            } catch (Refused refusal) {
                var refused = move(file, folder.resolve("refused"));
                Files.writeString(Path.of(refused + ".txt"), String.valueOf(refusal.getMessage()));
                return false;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path move(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> zips(Path folder) {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.zip")) {
                files.forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        found.sort(null);
        return found;
    }
}
