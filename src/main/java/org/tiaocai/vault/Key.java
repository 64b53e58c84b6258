package org.tiaocai.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 密钥: 32 bytes, from which a key for each use is derived. Its id is a fingerprint, so that what is sealed can name its
 * key and no table of names is needed beside the keys.
 */
record Key(String id, SecretKeySpec master) {

    static final int BYTES = 32;
    static final int ID_LENGTH = 16;

    static Key of(byte[] bytes) {
        var master = new SecretKeySpec(bytes, "HmacSHA256");
        return new Key(
                HexFormat.of().formatHex(hmac(master, "id".getBytes(StandardCharsets.UTF_8)), 0, ID_LENGTH / 2),
                master);
    }

    static Key made(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    SecretKeySpec forTexts() {
        return new SecretKeySpec(derived("cipher"), "AES");
    }

    /** Each file has a key of its own, so that no count of files or of their parts wears one out. */
    SecretKeySpec forFile(byte[] salt) {
        return new SecretKeySpec(hmac(new SecretKeySpec(derived("files"), "HmacSHA256"), salt), "AES");
    }

    byte[] forHashes() {
        return derived("hash");
    }

    /** As it stands in the key file. */
    String text() {
        return Base64.getEncoder().encodeToString(master.getEncoded());
    }

    /** Never the key itself, wherever it is printed. */
    @Override
    public String toString() {
        return "Key[" + id + "]";
    }

    private byte[] derived(String use) {
        return hmac(master, use.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
