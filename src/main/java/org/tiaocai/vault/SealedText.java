package org.tiaocai.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** A short text at rest: the id of its key, a dot, and AES-256-GCM in Base64 with the text's context as associated data. */
final class SealedText {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedText() {}

    static String seal(Key key, String text, String context) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key.forTexts(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return key.id() + "." + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isBy(Key key, String sealed) {
        return sealed.startsWith(key.id() + ".");
    }

    /** Nothing when none of the keys opens it. */
    static Optional<String> open(Keys keys, String sealed, String context) {
        var dot = sealed.indexOf('.');
        return keys.find(sealed.substring(0, Math.max(dot, 0)))
                .flatMap(key -> open(key, sealed.substring(dot + 1), context));
    }

    private static Optional<String> open(Key key, String base64, String context) {
        try {
            var whole = Base64.getDecoder().decode(base64);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key.forTexts(), new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return Optional.of(
                    new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException wrongKeyOrChanged) {
            return Optional.empty();
        }
    }
}
