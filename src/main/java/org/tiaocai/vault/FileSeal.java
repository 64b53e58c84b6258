package org.tiaocai.vault;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * How a file lies sealed: {@code TIAOCAI1}, the id of its key, a salt, and parts of 64 KiB, each AES-256-GCM under the
 * file's own key. A part's nonce is its place and whether it is the last, so that none can be moved, left out or added;
 * the head is associated data of each.
 */
final class FileSeal {

    static final int PART = 64 << 10;
    static final int TAG = 16;

    private static final byte[] MAGIC = "TIAOCAI1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int HEAD = MAGIC.length + Key.ID_LENGTH + SALT;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Key key;
    private final byte[] head;
    private final byte[] salt;

    private FileSeal(Key key, byte[] head) {
        this.key = key;
        this.head = head;
        this.salt = Arrays.copyOfRange(head, HEAD - SALT, HEAD);
    }

    static FileSeal made(Key key) {
        var head = ByteBuffer.allocate(HEAD);
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        head.put(MAGIC).put(key.id().getBytes(StandardCharsets.US_ASCII)).put(salt);
        return new FileSeal(key, head.array());
    }

    /** The head of a file, when it is a sealed one; what was read of one that is not goes back to be read again. */
    static byte[] headOf(PushbackInputStream content) throws IOException {
        var head = content.readNBytes(HEAD);
        if (head.length == HEAD && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return head;
        }
        content.unread(head);
        return new byte[0];
    }

    static int lengthOfHead() {
        return HEAD;
    }

    static String keyId(byte[] head) {
        return new String(head, MAGIC.length, Key.ID_LENGTH, StandardCharsets.US_ASCII);
    }

    static FileSeal read(Keys keys, byte[] head) throws IOException {
        var key = keys.find(keyId(head)).orElseThrow(() -> new IOException("no key at hand for a sealed file"));
        return new FileSeal(key, head);
    }

    byte[] head() {
        return head;
    }

    byte[] seal(byte[] part, int length, int place, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, place, last).doFinal(part, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, int length, int place, boolean last) throws IOException {
        if (length < TAG) {
            throw new IOException("a sealed file was cut off");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, place, last).doFinal(sealed, 0, length);
        } catch (GeneralSecurityException changed) {
            throw new IOException("a sealed file was changed or cut off", changed);
        }
    }

    private Cipher cipher(int mode, int place, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putInt(place).put((byte) (last ? 1 : 0));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forFile(salt), new GCMParameterSpec(TAG * 8, nonce.array()));
        cipher.updateAAD(head);
        return cipher;
    }
}
