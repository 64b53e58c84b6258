package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** CMS 签名: detached, by RSA and SHA-256; who signed must hold one of the certificates laid down for the sender. */
@Component
class CmsSignatures {

    private final HandoverSettings settings;
    private final Clock clock;

    CmsSignatures(HandoverSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs as the commission. @throws Refused while no key is laid down */
    byte[] sign(byte[] content) {
        var store = settings.keys().resolve("commission.p12");
        if (Files.notExists(store)) {
            throw new Refused("尚未配置仲裁委员会的签名证书，不能制作交换包");
        }
        try (var in = Files.newInputStream(store)) {
            var password = settings.password().toCharArray();
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            var alias = keys.aliases().nextElement();
            return sign(
                    content, (PrivateKey) keys.getKey(alias, password), (X509Certificate) keys.getCertificate(alias));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new Refused("仲裁委员会的签名证书不能使用，请管理员核对证书和口令");
        }
    }

    static byte[] sign(byte[] content, PrivateKey key, X509Certificate certificate) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** Whether the sender's own key has signed exactly this, under a certificate that is valid now. */
    boolean isSignedBy(String sender, byte[] content, byte[] signature) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            var signers = signed.getSignerInfos().getSigners();
            return signers.size() == 1
                    && certificates(sender).stream()
                            .anyMatch(one -> verifies(signers.iterator().next(), one));
        } catch (CMSException | RuntimeException malformed) {
            return false;
        }
    }

    private boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return signer.getSID().match(new JcaX509CertificateHolder(certificate))
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (GeneralSecurityException | CMSException | OperatorCreationException notThisOne) {
            return false;
        }
    }

    private List<X509Certificate> certificates(String sender) {
        var found = new ArrayList<X509Certificate>();
        if (Files.notExists(settings.keys())) {
            return found;
        }
        try (var files = Files.newDirectoryStream(settings.keys(), sender + "*.pem")) {
            for (Path file : files) {
                try (var in = Files.newInputStream(file)) {
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(in)
                            .forEach(one -> found.add((X509Certificate) one));
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new Refused("法院的证书不能读取，请管理员核对");
        }
        return found;
    }
}
