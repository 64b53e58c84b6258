package org.tiaocai.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys in use, and the layers of the keyed hash. A change of keys lays one more layer over each stored hash instead of
 * counting it anew: of some numbers nothing but the hash was ever kept.
 */
record KeyRing(Keys keys, Key active, List<SecretKeySpec> layers) {

    static final String CHECK = "tiaocai";

    static SecretKeySpec layer(byte[] bytes) {
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    static String sealedLayer(Key with, SecretKeySpec layer, String keyId) {
        return SealedText.seal(with, Base64.getEncoder().encodeToString(layer.getEncoded()), keyId);
    }

    static String hash(SecretKeySpec layer, String text) {
        return HexFormat.of().formatHex(Key.hmac(layer, text.getBytes(StandardCharsets.UTF_8)));
    }

    String hash(String text) {
        var hash = text;
        for (var layer : layers) {
            hash = hash(layer, hash);
        }
        return hash;
    }
}
