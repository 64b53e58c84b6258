package org.tiaocai.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** 二维码 (GB/T 18284, ISO/IEC 18004): text as bytes, error correction M, versions 1 to 10, which hold up to 213 bytes. */
final class QrCode {

    private static final int MOST = 10;
    private static final int[] CODEWORDS = {0, 26, 44, 70, 100, 134, 172, 196, 242, 292, 346};
    private static final int[] CORRECTION = {0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26};
    private static final int[] BLOCKS = {0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
    private static final int[][] ALIGNMENT = {
        {}, {}, {6, 18}, {6, 22}, {6, 26}, {6, 30}, {6, 34}, {6, 22, 38}, {6, 24, 42}, {6, 26, 46}, {6, 28, 50}
    };
    private static final int QUIET = 4;
    private static final int DOT = 4;

    private final int version;
    private final int size;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    private QrCode(int version) {
        this.version = version;
        this.size = 17 + 4 * version;
        this.dark = new boolean[size][size];
        this.fixed = new boolean[size][size];
    }

    /** @throws IllegalArgumentException for a text that is too long */
    static QrCode of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var version = 1;
        while (version <= MOST && room(version) < bytes.length) {
            version++;
        }
        if (version > MOST) {
            throw new IllegalArgumentException("too long for a QR code");
        }
        var best = masked(version, bytes, 0);
        for (var mask = 1; mask < 8; mask++) {
            var next = masked(version, bytes, mask);
            best = next.penalty() < best.penalty() ? next : best;
        }
        return best;
    }

    static QrCode masked(int version, byte[] bytes, int mask) {
        var code = new QrCode(version);
        code.patterns();
        code.format(mask);
        code.place(code.corrected(code.data(bytes)));
        code.mask(mask);
        return code;
    }

    boolean isDark(int row, int column) {
        return dark[row][column];
    }

    int size() {
        return size;
    }

    /** A picture in the address itself, so that a page carries it wherever it goes. */
    String dataAddress() {
        var width = (size + 2 * QUIET) * DOT;
        var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < width; y++) {
            for (var x = 0; x < width; x++) {
                var row = y / DOT - QUIET;
                var column = x / DOT - QUIET;
                var inside = row >= 0 && row < size && column >= 0 && column < size;
                picture.setRGB(x, y, inside && dark[row][column] ? 0xff000000 : 0xffffffff);
            }
        }
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int room(int version) {
        return CODEWORDS[version] - CORRECTION[version] * BLOCKS[version] - (version < 10 ? 2 : 3);
    }

    private byte[] data(byte[] bytes) {
        var bits = new StringBuilder("0100").append(binary(bytes.length, version < 10 ? 8 : 16));
        for (var one : bytes) {
            bits.append(binary(one & 0xff, 8));
        }
        var data = new byte[CODEWORDS[version] - CORRECTION[version] * BLOCKS[version]];
        bits.append("0".repeat(Math.min(4, data.length * 8 - bits.length())));
        bits.append("0".repeat((8 - bits.length() % 8) % 8));
        var used = bits.length() / 8;
        for (var i = 0; i < data.length; i++) {
            data[i] = (byte)
                    (i < used ? Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2) : (i - used) % 2 == 0 ? 0xec : 0x11);
        }
        return data;
    }

    private static String binary(int value, int length) {
        var bits = Integer.toBinaryString(value);
        return "0".repeat(length - bits.length()) + bits;
    }

    /** The data in blocks with their Reed-Solomon codewords, interleaved. */
    private byte[] corrected(byte[] data) {
        var count = BLOCKS[version];
        var correction = CORRECTION[version];
        var shorter = data.length / count;
        var longer = data.length % count;
        var generator = generator(correction);
        var blocks = new byte[count][];
        var ends = new byte[count][];
        for (int i = 0, from = 0; i < count; i++) {
            var length = shorter + (i >= count - longer ? 1 : 0);
            blocks[i] = Arrays.copyOfRange(data, from, from + length);
            ends[i] = remainder(blocks[i], generator);
            from += length;
        }
        var all = new ByteArrayOutputStream();
        for (var i = 0; i <= shorter; i++) {
            for (var block : blocks) {
                if (i < block.length) {
                    all.write(block[i]);
                }
            }
        }
        for (var i = 0; i < correction; i++) {
            for (var end : ends) {
                all.write(end[i]);
            }
        }
        return all.toByteArray();
    }

    private static int[] generator(int degree) {
        var result = new int[degree];
        result[degree - 1] = 1;
        var root = 1;
        for (var i = 0; i < degree; i++) {
            for (var j = 0; j < degree; j++) {
                result[j] = times(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0);
            }
            root = times(root, 2);
        }
        return result;
    }

    private static byte[] remainder(byte[] data, int[] generator) {
        var result = new byte[generator.length];
        for (var one : data) {
            var factor = (one ^ result[0]) & 0xff;
            System.arraycopy(result, 1, result, 0, result.length - 1);
            result[result.length - 1] = 0;
            for (var i = 0; i < result.length; i++) {
                result[i] ^= (byte) times(generator[i], factor);
            }
        }
        return result;
    }

    /** In GF(2^8) with 0x11d. */
    private static int times(int x, int y) {
        var product = 0;
        for (var i = 7; i >= 0; i--) {
            product = product << 1 ^ (product >>> 7) * 0x11d;
            product ^= (y >>> i & 1) * x;
        }
        return product;
    }

    private void patterns() {
        for (var i = 0; i < size; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        finder(3, 3);
        finder(3, size - 4);
        finder(size - 4, 3);
        var centres = ALIGNMENT[version];
        for (var row : centres) {
            for (var column : centres) {
                var corner = row == 6 && column == 6 || row == 6 && column == size - 7 || row == size - 7 && column == 6;
                if (!corner) {
                    for (var i = -2; i <= 2; i++) {
                        for (var j = -2; j <= 2; j++) {
                            set(row + i, column + j, Math.max(Math.abs(i), Math.abs(j)) != 1);
                        }
                    }
                }
            }
        }
        if (version >= 7) {
            var remainder = version;
            for (var i = 0; i < 12; i++) {
                remainder = remainder << 1 ^ (remainder >>> 11) * 0x1f25;
            }
            var bits = version << 12 | remainder;
            for (var i = 0; i < 18; i++) {
                set(i / 3, size - 11 + i % 3, (bits >>> i & 1) != 0);
                set(size - 11 + i % 3, i / 3, (bits >>> i & 1) != 0);
            }
        }
    }

    private void finder(int row, int column) {
        for (var i = -4; i <= 4; i++) {
            for (var j = -4; j <= 4; j++) {
                var ring = Math.max(Math.abs(i), Math.abs(j));
                if (row + i >= 0 && row + i < size && column + j >= 0 && column + j < size) {
                    set(row + i, column + j, ring != 2 && ring != 4);
                }
            }
        }
    }

    /** Which correction (M is 0) and which mask, twice. */
    private void format(int mask) {
        var remainder = mask;
        for (var i = 0; i < 10; i++) {
            remainder = remainder << 1 ^ (remainder >>> 9) * 0x537;
        }
        var bits = (mask << 10 | remainder) ^ 0x5412;
        for (var i = 0; i < 15; i++) {
            var on = (bits >>> i & 1) != 0;
            if (i < 6) {
                set(i, 8, on);
            } else if (i < 8) {
                set(i + 1, 8, on);
            } else {
                set(8, i == 8 ? 7 : 14 - i, on);
            }
            if (i < 8) {
                set(8, size - 1 - i, on);
            } else {
                set(size - 15 + i, 8, on);
            }
        }
        set(size - 8, 8, true);
    }

    private void set(int row, int column, boolean on) {
        dark[row][column] = on;
        fixed[row][column] = true;
    }

    /** Up and down in pairs of columns from the right. */
    private void place(byte[] codewords) {
        var at = 0;
        for (var right = size - 1; right >= 1; right -= 2) {
            if (right == 6) {
                right = 5;
            }
            for (var vertical = 0; vertical < size; vertical++) {
                for (var j = 0; j < 2; j++) {
                    var column = right - j;
                    var row = (right + 1 & 2) == 0 ? size - 1 - vertical : vertical;
                    if (!fixed[row][column] && at < codewords.length * 8) {
                        dark[row][column] = (codewords[at >>> 3] >>> 7 - (at & 7) & 1) != 0;
                        at++;
                    }
                }
            }
        }
    }

    private void mask(int mask) {
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var turned =
                        switch (mask) {
                            case 0 -> (x + y) % 2;
                            case 1 -> y % 2;
                            case 2 -> x % 3;
                            case 3 -> (x + y) % 3;
                            case 4 -> (x / 3 + y / 2) % 2;
                            case 5 -> x * y % 2 + x * y % 3;
                            case 6 -> (x * y % 2 + x * y % 3) % 2;
                            default -> ((x + y) % 2 + x * y % 3) % 2;
                        };
                dark[y][x] ^= turned == 0 && !fixed[y][x];
            }
        }
    }

    /** Long runs, squares of one colour, and too much of one colour are hard to read. */
    private int penalty() {
        var penalty = 0;
        var count = 0;
        for (var i = 0; i < size; i++) {
            var across = 0;
            var down = 0;
            for (var j = 0; j < size; j++) {
                count += dark[i][j] ? 1 : 0;
                across = j > 0 && dark[i][j] == dark[i][j - 1] ? across + 1 : 1;
                down = j > 0 && dark[j][i] == dark[j - 1][i] ? down + 1 : 1;
                penalty += across == 5 ? 3 : across > 5 ? 1 : 0;
                penalty += down == 5 ? 3 : down > 5 ? 1 : 0;
                if (i > 0
                        && j > 0
                        && dark[i][j] == dark[i - 1][j]
                        && dark[i][j] == dark[i][j - 1]
                        && dark[i][j] == dark[i - 1][j - 1]) {
                    penalty += 3;
                }
            }
        }
        return penalty + Math.abs(count * 20 - size * size * 10) / (size * size) * 10;
    }
}
