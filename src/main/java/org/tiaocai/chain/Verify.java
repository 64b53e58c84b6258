package org.tiaocai.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 核对程序: checks an exported chain without the service and without anything but a JDK: {@code java Verify.java folder}.
 * It names the first record that was changed, removed or inserted. The service computes its digests with the same code.
 * It is one file on purpose, longer than others: whoever checks us runs and reads it alone.
 */
public final class Verify {

    /** What stands before the first record. */
    static final String START = "0".repeat(64);

    private static final Pattern LINE = Pattern.compile(
            "\\{\"case\":\"([^\"]*)\",\"position\":(\\d+),\"kind\":\"([A-Z]+)\",\"record\":(\\d+),"
                    + "\"content\":(.*)}",
            Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("\"(?:title|elementName|name)\":\"([^\"]*)\"");
    private static final Pattern TIME = Pattern.compile("\"(?:at|madeOn)\":\"([^\"]*)\"");

    private static final Pattern FILE = Pattern.compile("\"fileId\":\"([0-9a-f]{64})\"");
    private static final Pattern DESTROYED = Pattern.compile("\"list\":(\\d{1,9}),\"upTo\":(\\d{1,9})");

    private final Path folder;
    private final List<Row> chain = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final TreeSet<String> keys = new TreeSet<>();
    private final Set<String> beside = new HashSet<>();
    private int destroyed;
    private int destroyedBy;
    private String list = "";

    private Verify(Path folder) {
        this.folder = folder;
    }

    /** A link as it is kept. */
    private record Row(int position, String kind, String record, String sm3, String sha256) {}

    /** A record as it is now; {@code position} is 0 for one that the chain does not know. */
    private record Line(String text, String number, int position, String kind, String record, String content) {

        boolean is(Row row) {
            return position == row.position && kind.equals(row.kind) && record.equals(row.record);
        }

        String words() {
            var time = TIME.matcher(content);
            var title = TITLE.matcher(content);
            return kindWords(kind) + "，编号 " + record + (time.find() ? "，" + time.group(1) : "")
                    + (title.find() ? "，“" + title.group(1) + "”" : "");
        }
    }

    /** Whether all is as it was, and what to tell people. */
    public record Result(boolean sound, String words) {}

    private static final class Unsound extends Exception {
        private static final long serialVersionUID = 1;

        Unsound(String words) {
            super(words);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var result = check(Path.of(arguments.length > 0 ? arguments[0] : "."));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(result.words());
        System.exit(result.sound() ? 0 : 1);
    }

    /** Checks a folder as it was exported. */
    public static Result check(Path folder) throws IOException {
        try {
            return new Verify(folder).run();
        } catch (Unsound found) {
            return new Result(false, "核对不符：" + found.getMessage());
        } catch (NoSuchFileException gone) {
            return new Result(false, "核对不符：缺少文件 " + gone.getFile());
        }
    }

    private Result run() throws IOException, Unsound {
        read();
        destruction();
        records();
        nothingMoreBeside("papers");
        nothingMoreBeside("files");
        var signed = signedHeads();
        if (destroyedBy > signed) {
            return new Result(
                    false,
                    "还不能认定：第 " + destroyedBy + " 条销毁记录没有由签名的链头固定，它之前少了的 " + destroyed
                            + " 条是不是按清单销毁的，不能只凭它说明。请在当日链头签名之后重新导出，再核对。");
        }
        return new Result(true, sound(signed));
    }

    private String sound(int signed) {
        return "核对无误：共 " + chain.size() + " 条记录，没有改动、删除或者插入。"
                + (destroyed == 0 ? "" : "前 " + destroyed + " 条已按第 " + list + " 号销毁清单销毁，只留摘要。")
                + (signed == 0
                        ? "还没有签名的链头。"
                        : "前 " + signed + " 条由签名的链头固定；公钥指纹（SHA-256）" + String.join("、", keys) + "，请与本机构公布的核对。");
    }

    private void read() throws IOException, Unsound {
        for (var text : lines("chain.csv")) {
            var cells = text.split(",", -1);
            if (cells.length != 5 || !cells[0].matches("\\d{1,9}")) {
                throw new Unsound("chain.csv 的这一行读不出来：" + text);
            }
            chain.add(new Row(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4]));
        }
        for (var text : lines("records.jsonl")) {
            Matcher parts = LINE.matcher(text);
            if (!parts.matches() || parts.group(2).length() > 9) {
                throw new Unsound("第 " + (lines.size() + 1) + " 条记录被改动，已经读不出来（records.jsonl 的同一行）");
            }
            lines.add(new Line(
                    text,
                    parts.group(1),
                    Integer.parseInt(parts.group(2)),
                    parts.group(3),
                    parts.group(4),
                    parts.group(5)));
        }
    }

    /** What is no text any more after a change is read all the same: its digest tells. */
    private List<String> lines(String file) throws IOException {
        var text = new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Of what was destroyed by an approved list only its links are left; the record of that is a link itself. */
    private void destruction() {
        for (var line : lines) {
            var found = DESTROYED.matcher(line.content);
            if (line.kind.equals("DESTRUCTION") && found.find() && destroyedTo(line.content) < line.position) {
                destroyed = Math.min(destroyedTo(line.content), chain.size());
                destroyedBy = line.position;
                list = found.group(1);
            }
        }
    }

    /** The last position that a record of destruction speaks of. */
    static int destroyedTo(String content) {
        var found = DESTROYED.matcher(content);
        return found.find() ? Integer.parseInt(found.group(2)) : 0;
    }

    private void records() throws IOException, Unsound {
        var sm3 = START;
        var sha256 = START;
        for (var at = 0; at < chain.size(); at++) {
            var row = chain.get(at);
            if (row.position != at + 1) {
                throw new Unsound("chain.csv 中第 " + (at + 1) + " 条缺失或者次序不对");
            }
            if (at < destroyed) {
                sm3 = row.sm3;
                sha256 = row.sha256;
                heads.add(head(lines.get(0).number, row.position, sm3, sha256));
                continue;
            }
            var line = expected(at - destroyed, row);
            sm3 = linkedBySm3(sm3, line.text);
            sha256 = linkedBySha256(sha256, line.text);
            if (!sm3.equals(row.sm3) || !sha256.equals(row.sha256)) {
                throw new Unsound("第 " + row.position + " 条记录被改动（" + line.words() + "）");
            }
            attached(row, line);
            heads.add(head(line.number, row.position, sm3, sha256));
        }
        if (lines.size() > chain.size() - destroyed) {
            throw new Unsound(
                    "有不在链上的记录被插入（" + lines.get(chain.size() - destroyed).words() + "）");
        }
    }

    private Line expected(int at, Row row) throws Unsound {
        if (at < lines.size() && lines.get(at).is(row)) {
            return lines.get(at);
        }
        if (lines.stream().noneMatch(line -> line.is(row))) {
            if (lines.size() == chain.size() - destroyed && chain.stream().noneMatch(lines.get(at)::is)) {
                throw new Unsound(
                        "第 " + row.position + " 条记录被改动或者替换（" + lines.get(at).words() + "）");
            }
            throw new Unsound("第 " + row.position + " 条记录被删除（" + kindWords(row.kind) + "，编号 " + row.record + "）");
        }
        var there = lines.get(at);
        throw new Unsound(
                chain.stream().anyMatch(there::is)
                        ? "第 " + row.position + " 条记录的次序被调换（此处是" + there.words() + "）"
                        : "第 " + row.position + " 条记录之前插入了一条（" + there.words() + "）");
    }

    /** What goes with a record as a file: its digests stand in the record. */
    private void attached(Row row, Line line) throws IOException, Unsound {
        var file = FILE.matcher(line.content);
        if (row.kind.equals("PAPER")) {
            var name = "papers/" + row.record + ".txt";
            var text = beside(row, line, "正文", name);
            if (!line.content.contains("\"sm3\":\"" + sm3(text) + "\"")
                    || !line.content.contains("\"sha256\":\"" + sha256(text) + "\"")) {
                throw new Unsound("第 " + row.position + " 条记录的正文 " + name + " 被改动（" + line.words() + "）");
            }
        } else if ((row.kind.equals("EVIDENCE") || row.kind.equals("SCAN")) && file.find()) {
            var name = "files/" + file.group(1);
            if (!sha256(beside(row, line, "文件", name)).equals(file.group(1))) {
                throw new Unsound("第 " + row.position + " 条记录的文件 " + name + " 被改动（" + line.words() + "）");
            }
        }
    }

    private byte[] beside(Row row, Line line, String what, String name) throws IOException, Unsound {
        beside.add(name);
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (NoSuchFileException gone) {
            throw new Unsound("第 " + row.position + " 条记录的" + what + " " + name + " 被删除（" + line.words() + "）");
        }
    }

    private void nothingMoreBeside(String name) throws IOException, Unsound {
        if (Files.isDirectory(folder.resolve(name))) {
            try (var files = Files.list(folder.resolve(name))) {
                for (var file : files.sorted().toList()) {
                    if (!beside.contains(name + "/" + file.getFileName())) {
                        throw new Unsound("插入了文件 " + name + "/" + file.getFileName() + "，没有一条记录说到它");
                    }
                }
            }
        }
    }

    /** @return how many records the last of them holds fast */
    private int signedHeads() throws IOException, Unsound {
        var signed = 0;
        for (var text : lines("heads.csv")) {
            var cells = text.split(",", -1);
            if (cells.length != 2 || !cells[0].matches("\\d{4}-\\d\\d-\\d\\d") || !cells[1].matches("\\d{1,9}")) {
                throw new Unsound("heads.csv 的这一行读不出来：" + text);
            }
            var position = Integer.parseInt(cells[1]);
            var sheet = signedSheet(cells[0]);
            if (position > heads.size()) {
                throw new Unsound(cells[0] + " 签名时有 " + position + " 条记录，现在只有 " + heads.size() + " 条：第 "
                        + (heads.size() + 1) + " 条起被删除");
            }
            if (position < 1 || !sheet.lines().toList().contains(leaf(heads.get(position - 1)))) {
                throw new Unsound(
                        "第 " + (signed + 1) + " 条至第 " + position + " 条中有记录被改动、删除或者插入：与 " + cells[0] + " 签名的链头不符");
            }
            signed = position;
        }
        return signed;
    }

    private String signedSheet(String day) throws IOException, Unsound {
        var sheet = Files.readAllBytes(folder.resolve("days").resolve(day + ".txt"));
        var signature = Files.readString(folder.resolve("days").resolve(day + ".sig"));
        var key = Files.readString(folder.resolve("days").resolve(day + ".key"));
        try {
            var encoded = Base64.getDecoder().decode(key.strip());
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(sheet);
            if (verifier.verify(Base64.getDecoder().decode(signature.strip()))) {
                keys.add(sha256(encoded));
                return new String(sheet, StandardCharsets.UTF_8);
            }
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new Unsound(day + " 的签名或者公钥读不出来");
        }
        throw new Unsound(day + " 的签名不符：days/" + day + ".txt 被改动，或者不是用这一公钥对应的密钥签名的");
    }

    private static String kindWords(String kind) {
        return switch (kind) {
            case "JOURNAL" -> "办案日志";
            case "PAPER" -> "文书";
            case "EVIDENCE" -> "证据材料";
            case "PRINT" -> "出具的 PDF";
            case "SCAN" -> "签名件";
            case "PACKAGE" -> "法院交换包";
            case "HOUSE" -> "机构文书";
            case "DESTRUCTION" -> "销毁记录";
            default -> kind;
        };
    }

    /** The digest of a record and all before it. */
    static String linkedBySm3(String before, String line) {
        return sm3((before + "\n" + line).getBytes(StandardCharsets.UTF_8));
    }

    static String linkedBySha256(String before, String line) {
        return sha256((before + "\n" + line).getBytes(StandardCharsets.UTF_8));
    }

    static String head(String number, int position, String sm3, String sha256) {
        return number + " " + position + " " + sm3 + " " + sha256;
    }

    /** What stands on a day's sheet of a case: it tells nothing of it to who does not have the case. */
    static String leaf(String head) {
        return sha256(head.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SM3 (GB/T 32905-2016). */
    public static String sm3(byte[] text) {
        int[] v = {0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e};
        var padded = new byte[(text.length + 72) / 64 * 64];
        System.arraycopy(text, 0, padded, 0, text.length);
        padded[text.length] = (byte) 0x80;
        var bits = text.length * 8L;
        for (var i = 0; i < 8; i++) {
            padded[padded.length - 1 - i] = (byte) (bits >>> (8 * i));
        }
        for (var from = 0; from < padded.length; from += 64) {
            compress(v, padded, from);
        }
        var hex = new StringBuilder();
        for (var word : v) {
            hex.append(HexFormat.of().toHexDigits(word));
        }
        return hex.toString();
    }

    private static void compress(int[] v, byte[] block, int from) {
        var w = new int[68];
        for (var j = 0; j < 16; j++) {
            for (var i = 0; i < 4; i++) {
                w[j] = w[j] << 8 | block[from + 4 * j + i] & 0xff;
            }
        }
        for (var j = 16; j < 68; j++) {
            var x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            w[j] = x
                    ^ Integer.rotateLeft(x, 15)
                    ^ Integer.rotateLeft(x, 23)
                    ^ Integer.rotateLeft(w[j - 13], 7)
                    ^ w[j - 6];
        }
        int a = v[0], b = v[1], c = v[2], d = v[3], e = v[4], f = v[5], g = v[6], h = v[7];
        for (var j = 0; j < 64; j++) {
            var t = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32);
            var ss1 = Integer.rotateLeft(Integer.rotateLeft(a, 12) + e + t, 7);
            var ss2 = ss1 ^ Integer.rotateLeft(a, 12);
            var ff = j < 16 ? a ^ b ^ c : a & b | a & c | b & c;
            var gg = j < 16 ? e ^ f ^ g : e & f | ~e & g;
            var tt1 = ff + d + ss2 + (w[j] ^ w[j + 4]);
            var tt2 = gg + h + ss1 + w[j];
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        int[] next = {a, b, c, d, e, f, g, h};
        for (var i = 0; i < 8; i++) {
            v[i] ^= next[i];
        }
    }
}
