package org.tiaocai.linkage.handover;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Counts what is read, ends it at a limit, and remembers the last bytes, by which one sees that nothing is cut off. */
class Counted extends FilterInputStream {

    private static final int REMEMBERED = 1024;

    private final Limit limit;
    private final byte[] last = new byte[REMEMBERED];
    private long count;

    Counted(InputStream in, Limit limit) {
        super(in);
        this.limit = limit;
    }

    /** Throws when it has become too much. */
    @FunctionalInterface
    interface Limit {
        void check(long count);
    }

    long count() {
        return count;
    }

    /** What came last, the newest at the end. */
    byte[] last() {
        var known = (int) Math.min(count, REMEMBERED);
        var from = (int) ((count - known) % REMEMBERED);
        var result = Arrays.copyOfRange(last, from, Math.min(REMEMBERED, from + known));
        var rest = known - result.length;
        var whole = Arrays.copyOf(result, known);
        System.arraycopy(last, 0, whole, result.length, rest);
        return whole;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            took(new byte[] {(byte) one}, 0, 1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        if (read > 0) {
            took(into, from, read);
        }
        return read;
    }

    private void took(byte[] bytes, int from, int length) {
        for (int at = Math.max(0, length - REMEMBERED); at < length; at++) {
            last[(int) ((count + at) % REMEMBERED)] = bytes[from + at];
        }
        count += length;
        limit.check(count);
    }
}
