package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 仲裁委员会的签名: detached CMS by RSA and SHA-256, with the commission's own key. */
@Component
record CommissionKey(HandoverSettings settings, Clock clock) {

    /** @throws Refused while no key is laid down that may sign today */
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
            var certificate = (X509Certificate) keys.getCertificate(alias);
            if (!SigningCertificate.maySign(certificate, Date.from(clock.instant()))) {
                throw new Refused("仲裁委员会的签名证书不在有效期内，或者不能用于签名，请管理员更换");
            }
            return sign(content, (PrivateKey) keys.getKey(alias, password), certificate);
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException unusable) {
            throw new Refused("仲裁委员会的签名证书不能使用，请管理员核对证书和口令");
        }
    }

    private static byte[] sign(byte[] content, PrivateKey key, X509Certificate certificate)
            throws CMSException, OperatorCreationException, GeneralSecurityException, IOException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(key), certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }
}
