package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** What a file of a package is compared by, taken while it is read and without keeping it. */
record Fingerprint(long size, String sha256, String sm3) {

    private static final int BUFFER = 16 << 10;

    /** Reads to the end. */
    static Fingerprint of(InputStream content) throws IOException {
        var sha256 = newSha256();
        var sm3 = new SM3Digest();
        var size = 0L;
        var buffer = new byte[BUFFER];
        var in = new DigestInputStream(content, sha256);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sm3.update(buffer, 0, read);
            size += read;
        }
        var result = new byte[sm3.getDigestSize()];
        sm3.doFinal(result, 0);
        return new Fingerprint(
                size, HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(result));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
