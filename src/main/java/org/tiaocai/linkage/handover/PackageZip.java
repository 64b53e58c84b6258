package org.tiaocai.linkage.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tiaocai.shared.Refused;

/** The zip: {@code manifest.json}, its detached signature {@code manifest.p7s}, and {@code files/}. */
public record PackageZip(byte[] manifest, byte[] signature, Map<String, byte[]> files) {

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.p7s";
    private static final int MOST_ENTRIES = 202;
    private static final long LARGEST = 60L << 20;

    /** @throws Refused when it is no such zip */
    static PackageZip read(byte[] content) {
        var entries = new TreeMap<String, byte[]>();
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes((int) (LARGEST - total) + 1);
                total += bytes.length;
                if (total > LARGEST || entries.size() >= MOST_ENTRIES) {
                    throw new Refused("交换包过大：内容不超过 60 MB、200 个文件");
                }
                if (entries.put(entry.getName(), bytes) != null) {
                    throw new Refused("交换包中有重名的文件：" + entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused("交换包不是可以读取的 zip 文件");
        }
        var manifest = entries.remove(MANIFEST);
        var signature = entries.remove(SIGNATURE);
        if (manifest == null || signature == null) {
            throw new Refused("交换包缺少 manifest.json 或者签名 manifest.p7s");
        }
        return new PackageZip(manifest, signature, entries);
    }

    public byte[] write() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, manifest);
            put(zip, SIGNATURE, signature);
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
