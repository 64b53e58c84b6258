package org.tiaocai.dispute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Identity numbers at rest: AES-256-GCM with the case's number as associated data, found again by a keyed hash that also
 * recognises one person across cases. The key comes from TIAOCAI_IDENTITY_KEY (Base64, 32 bytes) or from a file.
 */
@Component
class IdentityVault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec cipherKey;
    private final SecretKeySpec hashKey;
    private final SecureRandom random = new SecureRandom();

    IdentityVault(
            @Value("${TIAOCAI_IDENTITY_KEY:}") String fromEnvironment,
            @Value("${tiaocai.identity-key-file}") Path file) {
        var key = fromEnvironment.isBlank() ? fromFile(file) : decode(fromEnvironment);
        this.cipherKey = new SecretKeySpec(derive(key, "cipher"), "AES");
        this.hashKey = new SecretKeySpec(derive(key, "hash"), "HmacSHA256");
    }

    String seal(String identityNumber, String caseNumber) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(caseNumber.getBytes(StandardCharsets.UTF_8));
            var sealed = cipher.doFinal(identityNumber.getBytes(StandardCharsets.UTF_8));
            var whole = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String open(String sealed, String caseNumber) {
        var whole = Base64.getDecoder().decode(sealed);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            cipher.updateAAD(caseNumber.getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException wrongKeyOrChanged) {
            throw new IllegalStateException("身份证件号码无法解密：密钥不对或数据被改动", wrongKeyOrChanged);
        }
    }

    String hash(String identityNumber) {
        return HexFormat.of().formatHex(hmac(hashKey, identityNumber));
    }

    private static byte[] derive(byte[] key, String use) {
        return hmac(new SecretKeySpec(key, "HmacSHA256"), use);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] fromFile(Path file) {
        try {
            if (Files.notExists(file)) {
                var key = new byte[KEY_BYTES];
                random.nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new IllegalStateException("身份证件号码密钥文件无法读写：" + file, unreadable);
        }
    }

    private static byte[] decode(String base64) {
        var key = Base64.getDecoder().decode(base64);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("身份证件号码密钥应为 32 字节的 Base64 文本");
        }
        return key;
    }
}
