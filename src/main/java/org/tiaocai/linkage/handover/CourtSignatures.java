package org.tiaocai.linkage.handover;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 法院的签名: one signer, detached, RSA with SHA-256 over signed attributes that name the content's type and digest. What
 * the library would take besides is refused before it is asked (CVE-2026-5588).
 */
@Component
record CourtSignatures(CourtCertificates certificates) {

    private static final Set<ASN1ObjectIdentifier> RSA =
            Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption);

    /** Whether the sender's own key has signed exactly this, under a certificate that was valid when it came. */
    boolean isSignedBy(String sender, byte[] content, byte[] signature, Instant at) {
        try {
            if (new CMSSignedData(signature).getSignedContent() != null) {
                return false;
            }
            var signers = new CMSSignedData(new CMSProcessableByteArray(content), signature)
                    .getSignerInfos()
                    .getSigners();
            if (signers.size() != 1 || !isAsDemanded(signers.iterator().next())) {
                return false;
            }
            return certificates.of(sender).stream()
                    .filter(one -> SigningCertificate.maySign(one, Date.from(at)))
                    .anyMatch(one -> verifies(signers.iterator().next(), one));
        } catch (CMSException | IllegalArgumentException | IllegalStateException | ClassCastException malformed) {
            return false;
        }
    }

    private static boolean isAsDemanded(SignerInformation signer) {
        var attributes = signer.getSignedAttributes();
        return NISTObjectIdentifiers.id_sha256.equals(
                        signer.getDigestAlgorithmID().getAlgorithm())
                && RSA.contains(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()))
                && attributes != null
                && CMSObjectIdentifiers.data.equals(value(attributes, CMSAttributes.contentType))
                && value(attributes, CMSAttributes.messageDigest) != null
                && signer.getCounterSignatures().size() == 0;
    }

    /** The attribute's one value; none when it is missing or there are several. */
    private static @Nullable Object value(AttributeTable attributes, ASN1ObjectIdentifier type) {
        var all = attributes.getAll(type);
        if (all.size() != 1) {
            return null;
        }
        var values = attributes.get(type).getAttrValues();
        return values.size() == 1 ? values.getObjectAt(0) : null;
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.getSID().match(new JcaX509CertificateHolder(certificate))
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CertificateEncodingException | CMSException | OperatorCreationException notThisOne) {
            return false;
        }
    }
}
