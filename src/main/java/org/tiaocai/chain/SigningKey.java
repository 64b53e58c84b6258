package org.tiaocai.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/**
 * 签名密钥 of the house: TIAOCAI_CHAIN_KEY, or a file that only the service reads; RSA as PKCS#8 in Base64, the same on every
 * node. It is made where nothing has been signed yet.
 */
@Component
class SigningKey {

    private static final int BITS = 3072;

    private final String environment;
    private final Path file;

    SigningKey(@Value("${TIAOCAI_CHAIN_KEY:}") String environment, @Value("${tiaocai.chain.key-file}") Path file) {
        this.environment = environment;
        this.file = file;
    }

    /** What was signed, and the key that proves it, both in Base64. */
    record Signed(String signature, String publicKey) {}

    /** @param first whether nothing has been signed before: only then a key may be made */
    Signed sign(byte[] text, boolean first) {
        try {
            var key = key(first);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text);
            var open = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return new Signed(base64(signature.sign()), base64(open.getEncoded()));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException unfit) {
            throw new Refused("链头签名密钥的格式不对：应为 PKCS#8 的 RSA 私钥，Base64 文本");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private RSAPrivateCrtKey key(boolean first) throws IOException, GeneralSecurityException {
        if (environment.isBlank() && Files.notExists(file)) {
            if (!first) {
                throw new Refused("找不到链头签名密钥，以前的链头是用它签名的：请恢复密钥文件或者环境变量 TIAOCAI_CHAIN_KEY");
            }
            make();
        }
        var text = environment.isBlank() ? Files.readString(file) : environment;
        var encoded = Base64.getDecoder().decode(text.replaceAll("-----[A-Z ]+-----|\\s", ""));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private void make() throws IOException, GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(BITS);
        var text = base64(maker.generateKeyPair().getPrivate().getEncoded()) + "\n";
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
