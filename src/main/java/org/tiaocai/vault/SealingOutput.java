package org.tiaocai.vault;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written, part by part; only {@link #close} makes it whole. */
final class SealingOutput extends OutputStream {

    private final OutputStream out;
    private final FileSeal seal;
    private final byte[] part = new byte[FileSeal.PART];
    private int filled;
    private int place;
    private boolean closed;

    SealingOutput(Key key, OutputStream out) throws IOException {
        this.out = out;
        this.seal = FileSeal.made(key);
        out.write(seal.head());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var at = from;
        for (int left = length; left > 0; ) {
            if (filled == part.length) {
                flush(false);
            }
            var taken = Math.min(left, part.length - filled);
            System.arraycopy(bytes, at, part, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                flush(true);
            }
        }
    }

    private void flush(boolean last) throws IOException {
        out.write(seal.seal(part, filled, place++, last));
        filled = 0;
    }
}
