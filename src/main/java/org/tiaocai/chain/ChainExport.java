package org.tiaocai.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
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
            3. records.jsonl 一行一条记录（办案日志、文书、证据材料、签名件、出具的 PDF、送法院的交换包），papers 中是文书的正文，
               files 中是证据和签名件的原文件（不带扩展名），文件名就是它的 SHA-256；
               chain.csv 一行一条摘要：序号、种类、编号、SM3、SHA-256，每条摘要含以前各条；
               heads.csv 是每日签名时的条数；days 中是每日链头、签名（SHA256withRSA）和公钥。
            4. 程序写明的公钥指纹，请与本机构公布的核对。
            """;

    private final ChainRows rows;
    private final Linking linking;
    private final DaySheets days;
    private final ChainFiles files;

    ChainExport(ChainRows rows, Linking linking, DaySheets days, ChainFiles files) {
        this.rows = rows;
        this.linking = linking;
        this.days = days;
        this.files = files;
    }

    /** Where the files go, one after the other. */
    public interface Sink {
        void add(String name, InputStream content) throws IOException;
    }

    /** Everything by the names of its files. */
    @Transactional(readOnly = true)
    public void write(RegistrationNumber number, Sink sink) throws IOException {
        add(sink, "README.txt", READ_ME);
        try (var verifier = Objects.requireNonNull(Verify.class.getResourceAsStream("Verify.java"), "Verify.java")) {
            sink.add("Verify.java", verifier);
        }
        var links = rows.of(number);
        add(sink, "chain.csv", links.stream().map(ChainExport::row).collect(Collectors.joining()));
        records(number, links, sink);
        var heads = new StringBuilder();
        for (var signed : days.of(number)) {
            heads.append(signed.day()).append(',').append(signed.position()).append('\n');
            var sheet = days.get(signed.day());
            add(sink, "days/" + signed.day() + ".txt", sheet.sheet());
            add(sink, "days/" + signed.day() + ".sig", sheet.signature());
            add(sink, "days/" + signed.day() + ".key", sheet.publicKey());
        }
        add(sink, "heads.csv", heads.toString());
    }

    private record Key(LinkKind kind, long id) {}

    /**
     * In the order of the chain; what the chain does not know stands at the end, at no position. Of what was destroyed only
     * the links are left.
     */
    private void records(RegistrationNumber number, List<ChainRows.Link> links, Sink sink) throws IOException {
        var entries = new LinkedHashMap<Key, ChainSource.Entry>();
        linking.all(number)
                .forEach((kind, several) -> several.forEach(entry -> entries.put(new Key(kind, entry.id()), entry)));
        var destroyed = entries.entrySet().stream()
                .filter(one -> one.getKey().kind() == LinkKind.DESTRUCTION)
                .mapToInt(one -> Verify.destroyedTo(one.getValue().content()))
                .max()
                .orElse(0);
        var lines = new StringBuilder();
        var whole = new ArrayList<Map.Entry<Key, ChainSource.Entry>>();
        for (var link : links) {
            var key = new Key(link.kind(), link.recordId());
            var entry = entries.remove(key);
            if (entry != null && link.position() > destroyed) {
                lines.append(line(number, link.position(), key, entry));
                whole.add(Map.entry(key, entry));
            }
        }
        entries.forEach((key, entry) -> lines.append(line(number, 0, key, entry)));
        whole.addAll(entries.entrySet());
        add(sink, "records.jsonl", lines.toString());
        beside(whole, sink);
    }

    /** Texts of papers, and files that came in, the same file once; one that the store has lost is not there. */
    private void beside(List<Map.Entry<Key, ChainSource.Entry>> whole, Sink sink) throws IOException {
        var written = new HashSet<String>();
        for (var one : whole) {
            var entry = one.getValue();
            if (entry.text() != null) {
                add(sink, "papers/" + entry.id() + ".txt", entry.text());
            }
            if (entry.fileId() != null && written.add(entry.fileId())) {
                try (var file = files.open(entry.fileId())) {
                    sink.add("files/" + entry.fileId(), file);
                } catch (Refused lost) {
                    continue;
                }
            }
        }
    }

    private static String line(RegistrationNumber number, int position, Key key, ChainSource.Entry entry) {
        return Content.line(number.value(), position, key.kind(), entry) + "\n";
    }

    private static String row(ChainRows.Link link) {
        return link.position() + "," + link.kind() + "," + link.recordId() + "," + link.sm3() + "," + link.sha256()
                + "\n";
    }

    private static void add(Sink sink, String name, String text) throws IOException {
        sink.add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
