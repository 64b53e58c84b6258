package org.tiaocai.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaocai.shared.RegistrationNumber;

/** The program that checks an export names the first record that is not as it was. */
@DisplayName("核对程序")
class VerifyTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.of("2026-000777");
    private static final byte[] SCAN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
    private static final String SCANNED = "files/" + Verify.sha256(SCAN);
    private static final String PAGE = "<html>受理通知书</html>\n{}";

    @TempDir
    Path path;

    private ExportedFolder folder;
    private ChainRows.Head head = new ChainRows.Head(0, Verify.START, Verify.START);

    /** Six records: three lines of the journal, a paper, a piece of evidence and a signed scan; five of them under a signed head. */
    @BeforeEach
    void anExport() throws IOException {
        var lines = new ArrayList<String>();
        var links = new ArrayList<String>();
        var leaves = new ArrayList<String>();
        for (var at = 1; at <= 6; at++) {
            var kind = switch (at) {
                case 3 -> LinkKind.PAPER;
                case 4 -> LinkKind.EVIDENCE;
                case 5 -> LinkKind.SCAN;
                default -> LinkKind.JOURNAL;
            };
            var content = new Content().with("title", "记录" + at);
            if (kind == LinkKind.PAPER) {
                content.with("sm3", Verify.sm3(bytes(PAGE))).with("sha256", Verify.sha256(bytes(PAGE)));
            }
            if (kind == LinkKind.SCAN) {
                content.with("fileId", Verify.sha256(SCAN));
            }
            var entry = new ChainSource.Entry(100 + at, content.toString());
            lines.add(Content.line(NUMBER.value(), at, kind, entry));
            head = Linking.next(NUMBER, head, kind, entry);
            links.add(at + "," + kind + "," + (100 + at) + "," + head.sm3() + "," + head.sha256());
            leaves.add(Verify.leaf(Verify.head(NUMBER.value(), at, head.sm3(), head.sha256())));
        }
        var sheet = bytes("调裁 每日链头 2026-03-02\n上一份 " + Verify.START + "\n" + leaves.get(4) + "\n");
        var signed = new SigningKey("", path.resolve("key")).sign(sheet, true);
        Files.write(path.resolve("records.jsonl"), lines);
        Files.write(path.resolve("chain.csv"), links);
        Files.writeString(path.resolve("heads.csv"), "2026-03-02,5\n");
        Files.createDirectories(path.resolve("days"));
        Files.createDirectories(path.resolve("papers"));
        Files.writeString(path.resolve("papers/103.txt"), PAGE);
        Files.createDirectories(path.resolve("files"));
        Files.write(path.resolve(SCANNED), SCAN);
        Files.write(path.resolve("days/2026-03-02.txt"), sheet);
        Files.writeString(path.resolve("days/2026-03-02.sig"), signed.signature());
        Files.writeString(path.resolve("days/2026-03-02.key"), signed.publicKey());
        folder = new ExportedFolder(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("SM3 与国家标准的示例一致，跨块的长度也对")
    void sm3() {
        assertThat(Verify.sm3(bytes("abc")))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Verify.sm3(bytes("abcd".repeat(16))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        for (var length = 0; length < 200; length++) {
            var text = new byte[length];
            var other = new SM3Digest();
            other.update(text, 0, length);
            var digest = new byte[32];
            other.doFinal(digest, 0);
            assertThat(Verify.sm3(text)).isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    @DisplayName("没有改动的：说明共几条、由签名固定几条、公钥指纹")
    void sound() throws IOException {
        assertThat(folder.words()).startsWith("核对无误：共 6 条记录").contains("前 5 条由签名的链头固定", "公钥指纹");
    }

    @Test
    @DisplayName("每一条记录、每一处改一个字节都被指出是第几条")
    void each_flipped_byte() throws IOException {
        var line = 0;
        var all = Files.readAllBytes(path.resolve("records.jsonl"));
        for (var at = 0; at < all.length; at++) {
            if (all[at] == '\n') {
                line++;
                continue;
            }
            assertThat(folder.withByte("records.jsonl", at))
                    .as("byte " + at)
                    .startsWith("核对不符：第 " + (line + 1) + " 条记录");
        }
        assertThat(folder.withByte("papers/103.txt", 8)).startsWith("核对不符：第 3 条记录的正文 papers/103.txt 被改动");
    }

    @Test
    @DisplayName("删除、插入、调换的，指出是哪一条")
    void removed_inserted_swapped() throws IOException {
        for (var at = 0; at < 6; at++) {
            assertThat(folder.with("records.jsonl", ExportedFolder.without(at))).contains("第 " + (at + 1) + " 条记录被删除");
            assertThat(folder.with("chain.csv", ExportedFolder.without(at))).startsWith("核对不符");
        }
        var alien = Content.line(
                NUMBER.value(),
                0,
                LinkKind.JOURNAL,
                new ChainSource.Entry(999, new Content().with("title", "后来加的").toString()));
        assertThat(folder.with("records.jsonl", ExportedFolder.inserted(2, alien)))
                .contains("第 3 条记录之前插入了一条", "后来加的");
        assertThat(folder.with("records.jsonl", ExportedFolder.inserted(6, alien)))
                .contains("不在链上的记录被插入", "后来加的");
        assertThat(folder.with("records.jsonl", ExportedFolder.swapped(1, 3))).contains("第 2 条记录的次序被调换");
    }

    @Test
    @DisplayName("扫描件、文书正文：改一个字节、删去、另放一份，都指出是哪一份")
    void files_beside_the_records() throws IOException {
        for (var at = 0; at < SCAN.length; at++) {
            assertThat(folder.withByte(SCANNED, at)).startsWith("核对不符：第 5 条记录的文件 " + SCANNED + " 被改动（签名件，编号 105");
        }
        Files.writeString(path.resolve("files/more"), "x");
        assertThat(folder.words()).contains("插入了文件 files/more");
        Files.delete(path.resolve("files/more"));
        Files.delete(path.resolve(SCANNED));
        assertThat(folder.words()).startsWith("核对不符：第 5 条记录的文件 " + SCANNED + " 被删除");
        Files.write(path.resolve(SCANNED), SCAN);
        Files.delete(path.resolve("papers/103.txt"));
        assertThat(folder.words()).startsWith("核对不符：第 3 条记录的正文 papers/103.txt 被删除");
    }

    @Test
    @DisplayName("按清单销毁的：只有摘要也核对无误；没有销毁记录的、销毁记录之后又少了的，照样指出")
    void destroyed_by_a_list() throws IOException {
        var entry = new ChainSource.Entry(
                7, new Content().with("list", 12).with("upTo", 6).toString());
        var next = Linking.next(NUMBER, head, LinkKind.DESTRUCTION, entry);
        var chain = new ArrayList<>(folder.lines("chain.csv"));
        chain.add("7,DESTRUCTION,7," + next.sm3() + "," + next.sha256());
        Files.write(path.resolve("chain.csv"), chain);
        var line = Content.line(NUMBER.value(), 7, LinkKind.DESTRUCTION, entry);
        Files.writeString(path.resolve("records.jsonl"), line + "\n");
        Files.delete(path.resolve("papers/103.txt"));
        Files.delete(path.resolve(SCANNED));
        assertThat(folder.words()).as("谁都能在末尾接上一条").startsWith("还不能认定：第 7 条销毁记录没有由签名的链头固定");
        assertThat(folder.with("records.jsonl", lines -> List.of(line.replace("\"upTo\":6", "\"upTo\":5"))))
                .contains("第 6 条记录被删除");
        assertThat(folder.with("records.jsonl", lines -> List.of(line.replace("\"list\":12", "\"list\":13"))))
                .contains("第 7 条记录被改动");
        assertThat(folder.with("records.jsonl", lines -> List.of())).contains("第 1 条记录被删除");
        assertThat(folder.with("chain.csv", lines -> {
                    lines.set(4, lines.get(4).replaceAll(".$", lines.get(4).endsWith("0") ? "1" : "0"));
                    return lines;
                }))
                .contains("与 2026-03-02 签名的链头不符");
    }

    @Test
    @DisplayName("签名、链头、公钥被换的；整条链重算过的，与签名的链头不符；截掉尾部的，说明少了哪些")
    void signed_heads() throws IOException {
        assertThat(folder.withByte("days/2026-03-02.txt", 20)).contains("2026-03-02 的签名不符");
        assertThat(folder.withByte("days/2026-03-02.sig", 9)).contains("2026-03-02 的签名");
        assertThat(folder.with("days/2026-03-02.key", lines -> List.of("AAAA"))).contains("读不出来");
        assertThat(folder.with("heads.csv", lines -> List.of("2026-03-02,4"))).contains("第 1 条至第 4 条中有记录被改动、删除或者插入");
        assertThat(folder.with("heads.csv", lines -> List.of("2026-03-02,9")))
                .contains("签名时有 9 条记录，现在只有 6 条：第 7 条起被删除");
        Files.delete(path.resolve("days/2026-03-02.sig"));
        assertThat(folder.words()).contains("缺少文件").contains("2026-03-02.sig");
    }
}
