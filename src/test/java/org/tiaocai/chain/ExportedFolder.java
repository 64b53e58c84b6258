package org.tiaocai.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;

/** An export laid out on disk, where somebody may put his hands on it. */
public record ExportedFolder(Path path) {

    public static ExportedFolder unpacked(byte[] zip, Path into) throws IOException {
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                var file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, files.readAllBytes());
            }
        }
        return new ExportedFolder(into);
    }

    public String words() throws IOException {
        return Verify.check(path).words();
    }

    /** What the program says to somebody who has nothing but a JDK. */
    public String runByItself() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "Verify.java", ".")
                .directory(path.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return program.waitFor() + " " + said;
    }

    List<String> lines(String file) throws IOException {
        return new ArrayList<>(Files.readAllLines(path.resolve(file)));
    }

    /** The words of the program while the lines of a file are otherwise; afterwards they are as before. */
    String with(String file, UnaryOperator<List<String>> change) throws IOException {
        var before = Files.readAllBytes(path.resolve(file));
        Files.write(path.resolve(file), change.apply(lines(file)));
        try {
            return words();
        } finally {
            Files.write(path.resolve(file), before);
        }
    }

    /** The same while one byte is otherwise. */
    public String withByte(String file, int at) throws IOException {
        var before = Files.readAllBytes(path.resolve(file));
        var changed = before.clone();
        changed[at] ^= 1;
        Files.write(path.resolve(file), changed);
        try {
            return words();
        } finally {
            Files.write(path.resolve(file), before);
        }
    }

    static UnaryOperator<List<String>> without(int line) {
        return lines -> {
            lines.remove(line);
            return lines;
        };
    }

    static UnaryOperator<List<String>> swapped(int one, int other) {
        return lines -> {
            Collections.swap(lines, one, other);
            return lines;
        };
    }

    static UnaryOperator<List<String>> inserted(int at, String line) {
        return lines -> {
            lines.add(at, line);
            return lines;
        };
    }
}
