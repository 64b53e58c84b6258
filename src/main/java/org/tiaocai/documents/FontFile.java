package org.tiaocai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * 字库: a TrueType font read whole. Where its map of characters reaches a sign by a {@link LookAlike} too, a PDF would name
 * that instead of the character: found and copied text would differ from what is read. Those entries are taken out of the
 * copy in memory.
 */
final class FontFile {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int CMAP = 0x636D6170;
    private static final int GROUP = 12;
    private static final int FIRST_CODE = 0x20;
    private static final int LAST_CODE = 0x3FFFF;

    private final ByteBuffer font;
    private @Nullable CmapLookup signs;

    private FontFile(byte[] bytes, String name) {
        font = ByteBuffer.wrap(bytes);
        if (bytes.length < GROUP || font.getInt(0) != TRUE_TYPE) {
            throw new IllegalStateException(name + " 不是单个的 TrueType 字库（.ttf），不能嵌入 PDF");
        }
        fullMap().ifPresent(this::withoutDoubles);
    }

    /** One that comes with the application. */
    static FontFile read(String resource) {
        try (var stream = Objects.requireNonNull(FontFile.class.getResourceAsStream(resource), resource)) {
            return new FontFile(stream.readAllBytes(), resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One that the office has bought. */
    static FontFile read(Path file) {
        try {
            return new FontFile(Files.readAllBytes(file), file.toString());
        } catch (IOException unreadable) {
            throw new IllegalStateException("字库文件无法读取：" + file, unreadable);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(font.array());
    }

    /** Every character that the font has a sign for. */
    BitSet characters() {
        var all = new BitSet();
        var map = signs();
        for (var code = FIRST_CODE; code <= LAST_CODE; code++) {
            if (map.getGlyphId(code) != 0) {
                all.set(code);
            }
        }
        return all;
    }

    /** The first character that leads to the same sign: what a PDF says is there. */
    int copiedAs(int character) {
        var codes = signs().getCharCodes(signs().getGlyphId(character));
        return codes == null || codes.isEmpty() ? 0 : codes.get(0);
    }

    private CmapLookup signs() {
        if (signs == null) {
            try {
                signs = new TTFParser()
                        .parse(new RandomAccessReadBuffer(font.array()))
                        .getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return signs;
    }

    /** Writes the map anew without them; what became free at its end repeats the last entry. */
    private void withoutDoubles(int subtable) {
        var groups = subtable + 16;
        var count = font.getInt(subtable + 12);
        var kept = new ArrayList<int[]>();
        for (var at = groups; at < groups + count * GROUP; at += GROUP) {
            keep(kept, font.getInt(at), font.getInt(at + 4), font.getInt(at + 8));
        }
        if (kept.size() <= count) {
            for (var i = 0; i < count; i++) {
                var group = kept.get(Math.min(i, kept.size() - 1));
                for (var part = 0; part < group.length; part++) {
                    font.putInt(groups + i * GROUP + part * 4, group[part]);
                }
            }
        }
    }

    /** The runs of a group between its look-alikes, each with its first and last code and its first sign. */
    private static void keep(List<int[]> kept, int first, int last, int sign) {
        var from = first;
        for (var code = first; code <= last + 1; code++) {
            if (code > last || LookAlike.is(code)) {
                if (from < code) {
                    kept.add(new int[] {from, code - 1, sign + from - first});
                }
                from = code + 1;
            }
        }
    }

    /** All subtables of the map are the same in format 12, which is the one with every character; older fonts have none. */
    private OptionalInt fullMap() {
        var cmap = table(CMAP);
        for (var i = 0; i < font.getShort(cmap + 2); i++) {
            var subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(subtable) == 12) {
                return OptionalInt.of(subtable);
            }
        }
        return OptionalInt.empty();
    }

    private int table(int tag) {
        for (var i = 0; i < font.getShort(4); i++) {
            if (font.getInt(12 + 16 * i) == tag) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("the font lacks a table");
    }
}
