package org.tiaocai.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 导出核对: everything of a case's chain as files, with the program that checks them. The records are read from the tables as
 * they are now; the links and the signed heads as they were kept.
 */
@Component
public class ChainExport {

    private static final String READ_ME = """
            调裁 案件记录的核对

            1. 需要 Java 17 或者以上。在本文件夹执行：java Verify.java .
            2. Verify.java 只用 JDK，源代码可读；SM3 在其中写明。
            3. records.jsonl 一行一条记录（办案日志、文书、证据材料、出具的 PDF），papers 中是文书的正文；
               chain.csv 一行一条摘要：序号、种类、编号、SM3、SHA-256，每条摘要含以前各条；
               heads.csv 是每日签名时的条数；days 中是每日链头、签名（SHA256withRSA）和公钥。
            4. 程序写明的公钥指纹，请与本机构公布的核对。
            """;

    private final ChainRows rows;
    private final Linking linking;
    private final DaySheets days;

    ChainExport(ChainRows rows, Linking linking, DaySheets days) {
        this.rows = rows;
        this.linking = linking;
        this.days = days;
    }

    /** One archive. */
    @Transactional(readOnly = true)
    public byte[] zip(RegistrationNumber number) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var entry : files(number).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** The same by the names of its files, to be laid into a larger archive. */
    @Transactional(readOnly = true)
    public Map<String, byte[]> files(RegistrationNumber number) {
        var files = new TreeMap<String, byte[]>();
        put(files, "README.txt", READ_ME);
        files.put("Verify.java", verifier());
        var links = rows.of(number);
        put(files, "chain.csv", links.stream().map(ChainExport::row).collect(Collectors.joining()));
        records(number, links, files);
        var heads = new StringBuilder();
        days.of(number).forEach(signed -> {
            heads.append(signed.day()).append(',').append(signed.position()).append('\n');
            var sheet = days.get(signed.day());
            put(files, "days/" + signed.day() + ".txt", sheet.sheet());
            put(files, "days/" + signed.day() + ".sig", sheet.signature());
            put(files, "days/" + signed.day() + ".key", sheet.publicKey());
        });
        put(files, "heads.csv", heads.toString());
        return files;
    }

    private record Key(LinkKind kind, long id) {}

    /** In the order of the chain; what the chain does not know stands at the end, at no position. */
    private void records(RegistrationNumber number, List<ChainRows.Link> links, Map<String, byte[]> files) {
        var entries = new HashMap<Key, ChainSource.Entry>();
        var linked = new HashSet<Key>();
        var all = linking.all(number);
        all.forEach((kind, several) -> several.forEach(entry -> entries.put(new Key(kind, entry.id()), entry)));
        var lines = new StringBuilder();
        for (var link : links) {
            var key = new Key(link.kind(), link.recordId());
            var entry = entries.get(key);
            linked.add(key);
            if (entry != null) {
                lines.append(Content.line(number.value(), link.position(), link.kind(), entry))
                        .append('\n');
            }
        }
        all.forEach((kind, several) -> several.forEach(entry -> {
            if (entry.text() != null) {
                put(files, "papers/" + entry.id() + ".txt", entry.text());
            }
            if (!linked.contains(new Key(kind, entry.id()))) {
                lines.append(Content.line(number.value(), 0, kind, entry)).append('\n');
            }
        }));
        put(files, "records.jsonl", lines.toString());
    }

    private static String row(ChainRows.Link link) {
        return link.position() + "," + link.kind() + "," + link.recordId() + "," + link.sm3() + "," + link.sha256()
                + "\n";
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] verifier() {
        try (var source = Objects.requireNonNull(Verify.class.getResourceAsStream("Verify.java"), "Verify.java")) {
            return source.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
