package org.tiaocai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Objects;

/**
 * 字库: a TrueType font read whole. Its map of characters also reaches the signs of 人, 工 and others by the codes of the
 * dictionary's radicals, and the sign of – by the code of the figure dash, which a PDF would then name instead of the
 * characters: found and copied text would differ from what is read. Those entries are taken out of the copy in memory.
 */
final class FontFile {

    private static final int CMAP = 0x636D6170;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIGURE_DASH = 0x2012;
    private static final int GROUP = 12;

    private final ByteBuffer font;
    private final int groups;
    private final int count;

    private FontFile(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        var subtable = widestSubtable();
        groups = subtable + 16;
        count = font.getInt(subtable + 12);
        withoutDoubles();
    }

    static FontFile read(String resource) {
        try (var stream = Objects.requireNonNull(FontFile.class.getResourceAsStream(resource), resource)) {
            return new FontFile(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static FontFile read(Path file) {
        try {
            return new FontFile(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(font.array());
    }

    /** Every character that it has a sign for. */
    BitSet characters() {
        var all = new BitSet();
        for (var at = groups; at < groups + count * GROUP; at += GROUP) {
            all.set(font.getInt(at), font.getInt(at + 4) + 1);
        }
        return all;
    }

    private void withoutDoubles() {
        for (var at = groups + GROUP; at < groups + count * GROUP; at += GROUP) {
            if (isDouble(font.getInt(at), font.getInt(at + 4))) {
                font.put(at, font.array(), at - GROUP, GROUP);
            }
        }
    }

    private static boolean isDouble(int first, int last) {
        return (first >= FIRST_RADICAL && last <= LAST_RADICAL) || (first == FIGURE_DASH && last == FIGURE_DASH);
    }

    /** All subtables of the map are the same in format 12, which is the one with every character. */
    private int widestSubtable() {
        var cmap = table(CMAP);
        for (var i = 0; i < font.getShort(cmap + 2); i++) {
            var subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(subtable) == 12) {
                return subtable;
            }
        }
        throw new IllegalStateException("the font has no full map of its characters");
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
