package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/** A zip that has come in: its manifest and signature, and of its files what they are compared by; none is held whole. */
record ReceivedPackage(byte[] manifest, byte[] signature, Map<String, Fingerprint> files) {

    private static final int MOST_ENTRIES = 202;
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_MANIFEST = 4 << 20;
    private static final int LARGEST_SIGNATURE = 64 << 10;
    private static final long UNSUSPICIOUS = 1 << 20;
    private static final int MOST_TIMES = 100;
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int LENGTH_OF_END = 22;

    /**
     * @param size of the zip, which what is unpacked may exceed a hundred times at most
     * @param most bytes unpacked
     * @throws Refused when it is no such zip
     */
    static ReceivedPackage read(InputStream content, long size, long most) {
        if (size == 0) {
            throw new Refused("交换包是空的，缺少 manifest.json 和签名 manifest.p7s");
        }
        var whole = new Counted(content, count -> {});
        try {
            var reading = new Reading(whole, size, most);
            reading.entries();
            whole.transferTo(OutputStream.nullOutputStream());
            if (!endsAsAZip(whole.last()) && reading.manifest != null) {
                throw new Refused("交换包不完整，请重新发送");
            }
            if (reading.manifest == null || reading.signature == null) {
                throw new Refused("交换包缺少 manifest.json 或者签名 manifest.p7s");
            }
            return new ReceivedPackage(reading.manifest, reading.signature, reading.files);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused("交换包不是可以读取的 zip 文件");
        }
    }

    /** Its last record is there to the last byte of its comment. */
    private static boolean endsAsAZip(byte[] last) {
        for (int at = last.length - LENGTH_OF_END; at >= 0; at--) {
            var comment = (last[at + LENGTH_OF_END - 2] & 0xff) | (last[at + LENGTH_OF_END - 1] & 0xff) << 8;
            if (Arrays.equals(last, at, at + END.length, END, 0, END.length)
                    && at + LENGTH_OF_END + comment == last.length) {
                return true;
            }
        }
        return false;
    }

    /** One pass over the entries. */
    private static final class Reading {

        private final ZipInputStream zip;
        private final Counted unpacked;
        private final long most;
        private final Map<String, Fingerprint> files = new TreeMap<>();
        private byte @Nullable [] manifest;
        private byte @Nullable [] signature;

        private Reading(InputStream content, long size, long most) {
            this.zip = new ZipInputStream(content, StandardCharsets.UTF_8);
            this.unpacked = new Counted(zip, count -> {
                if (count > most) {
                    throw tooMuch(most);
                }
                if (count > Math.max(UNSUSPICIOUS, size * MOST_TIMES)) {
                    throw new Refused("交换包展开后超过原来的 " + MOST_TIMES + " 倍，不予接收");
                }
            });
            this.most = most;
        }

        private void entries() throws IOException {
            var count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw tooMuch(most);
                }
                take(entry);
            }
        }

        private void take(ZipEntry entry) throws IOException {
            var name = entry.getName();
            if (name.length() > LONGEST_NAME) {
                throw new Refused("交换包中有名称过长的文件，不超过二百字");
            }
            if (name.equals(PackageZip.MANIFEST) && manifest == null) {
                manifest = bytes(LARGEST_MANIFEST, name);
            } else if (name.equals(PackageZip.SIGNATURE) && signature == null) {
                signature = bytes(LARGEST_SIGNATURE, name);
            } else if (name.equals(PackageZip.MANIFEST)
                    || name.equals(PackageZip.SIGNATURE)
                    || files.put(name, Fingerprint.of(unpacked)) != null) {
                throw new Refused("交换包中有重名的文件：" + name);
            }
        }

        private byte[] bytes(int largest, String name) throws IOException {
            var bytes = unpacked.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new Refused("交换包中的 " + name + " 过大");
            }
            return bytes;
        }

        private static PackageTooLarge tooMuch(long most) {
            return new PackageTooLarge("交换包过大：内容不超过 " + (most >> 20) + " MB、200 个文件");
        }
    }
}
