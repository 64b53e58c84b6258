package org.tiaocai.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Opens a sealed file part by part; nothing of a part is given out before the whole part has proved unchanged. */
final class OpeningInput extends InputStream {

    private final PushbackInputStream in;
    private final FileSeal seal;
    private byte[] part = new byte[0];
    private int at;
    private int place;
    private boolean last;

    private OpeningInput(PushbackInputStream in, FileSeal seal) {
        this.in = in;
        this.seal = seal;
    }

    /** A file that was kept unsealed, as a setting allows, is given out as it lies there. */
    static InputStream of(Keys keys, InputStream content) throws IOException {
        var in = new PushbackInputStream(content, FileSeal.lengthOfHead());
        try {
            var head = FileSeal.headOf(in);
            return head.length == 0 ? in : new OpeningInput(in, FileSeal.read(keys, head));
        } catch (IOException unreadable) {
            content.close();
            throw unreadable;
        }
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : part[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var taken = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, from, taken);
        at += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean isAtEnd() throws IOException {
        while (at == part.length && !last) {
            var sealed = in.readNBytes(FileSeal.PART + FileSeal.TAG);
            var next = in.read();
            last = next < 0;
            if (!last) {
                in.unread(next);
            }
            part = seal.open(sealed, sealed.length, place++, last);
            at = 0;
        }
        return at == part.length;
    }
}
