package org.tiaocai.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A court's side of the exchange, written against the published format and nothing of ours. */
public final class CourtMachine {

    private static final Path KEYS = Workplace.folder("court-keys");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String court;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private long sequence;

    /** Lays the court's certificate down where the commission looks for it. */
    public CourtMachine(String court) {
        this(court, 2048, LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1), court);
    }

    /** @param file how the certificate's file begins */
    CourtMachine(String court, int bits, LocalDate from, LocalDate until, String file) {
        this.court = court;
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            this.keys = generator.generateKeyPair();
            this.certificate = certificate(court, keys, from, until);
            Files.createDirectories(KEYS);
            Files.writeString(
                    KEYS.resolve(file + "-" + certificate.getSerialNumber() + ".pem"),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    KeyPair keys() {
        return keys;
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** The commission's own key store. */
    public static void commissionHasAKey() {
        try {
            Files.createDirectories(KEYS);
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("commission", pair.getPrivate(), "test-only".toCharArray(), new Certificate[] {
                certificate("commission", pair, LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1))
            });
            try (var out = Files.newOutputStream(KEYS.resolve("commission.p12"))) {
                store.store(out, "test-only".toCharArray());
            }
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void startAfter(long last) {
        sequence = last;
    }

    /** The next package of the court with these messages. */
    byte[] next(ObjectNode... messages) {
        return packed(manifest(++sequence, List.of(messages), Map.of()), Map.of());
    }

    /** The next package in a version of the format. */
    byte[] next(String version, ObjectNode... messages) {
        return inVersion(version, ++sequence, messages);
    }

    /** One that is to be refused, so that its number stays free. */
    byte[] refusable(String version, ObjectNode... messages) {
        return inVersion(version, sequence + 1, messages);
    }

    private byte[] inVersion(String version, long number, ObjectNode... messages) {
        return packed(manifest(number, List.of(messages), Map.of()).put("version", version), Map.of());
    }

    public ObjectNode manifest(long number, List<ObjectNode> messages, Map<String, byte[]> files) {
        var manifest = JSON.createObjectNode()
                .put("format", "tiaocai-court-handover")
                .put("version", "1.0")
                .put("sender", court)
                .put("recipient", "commission")
                .put("sequence", number)
                .put("createdAt", "2026-03-02T10:00:00+08:00");
        messages.forEach(manifest.withArray("messages")::add);
        var listed = manifest.putArray("files");
        files.forEach((path, content) -> listed.addObject()
                .put("path", path)
                .put("title", "裁定书")
                .put("mediaType", "text/plain")
                .put("size", content.length)
                .put("sha256", sha256(content))
                .put("sm3", sm3(content)));
        return manifest;
    }

    public byte[] packed(JsonNode manifest, Map<String, byte[]> files) {
        var bytes = manifest.toString().getBytes(StandardCharsets.UTF_8);
        return zip(bytes, signature(bytes), files);
    }

    public static byte[] zip(byte[] manifest, byte[] signature, Map<String, byte[]> files) {
        var all = new HashMap<>(files);
        all.put("manifest.json", manifest);
        all.put("manifest.p7s", signature);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] content) {
        var all = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return all;
    }

    public byte[] signature(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static ObjectNode party(String side, int ordinal) {
        return JSON.createObjectNode().put("side", side).put("ordinal", ordinal);
    }

    public static ObjectNode message(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    public static ObjectNode docketed(
            String awardNo, ObjectNode filer, String kind, String docketNo, LocalDate filedOn) {
        var message = message("docketed").put("awardNo", awardNo);
        message.set("filer", filer);
        return message.put("kind", kind).put("docketNo", docketNo).put("filedOn", filedOn.toString());
    }

    public static ObjectNode result(String docketNo, String instance, String result, LocalDate on) {
        return message("result")
                .put("docketNo", docketNo)
                .put("instance", instance)
                .put("result", result)
                .put("decidedOn", on.toString())
                .put("effectiveOn", on.toString());
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sm3(byte[] content) {
        var digest = new SM3Digest();
        digest.update(content, 0, content.length);
        var out = new byte[32];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    private static X509Certificate certificate(String name, KeyPair keys, LocalDate validFrom, LocalDate validUntil)
            throws GeneralSecurityException, OperatorCreationException {
        var subject = new X500Principal("CN=" + name);
        var from = validFrom.atStartOfDay().toInstant(ZoneOffset.UTC);
        var until = validUntil.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                subject,
                                BigInteger.valueOf(System.nanoTime()),
                                Date.from(from),
                                Date.from(until),
                                subject,
                                keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }
}
