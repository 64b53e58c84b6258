package org.tiaocai.story;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** CMS signatures as an attacker makes them, or as a court may not make them; each over the content it is given. */
final class ForgedSignatures {

    private ForgedSignatures() {}

    /** Made without the key: names a composite algorithm, signs no attributes, and has no signature (CVE-2026-5588). */
    static byte[] withoutKey(CourtMachine court, byte[] content) {
        var honest = SignedData.getInstance(
                parsed(court.signature(content)).toASN1Structure().getContent());
        var signer = SignerInfo.getInstance(honest.getSignerInfos().getObjectAt(0));
        return signed(
                honest,
                new SignerInfo(
                        signer.getSID(),
                        signer.getDigestAlgorithm(),
                        (ASN1Set) null,
                        new AlgorithmIdentifier(
                                MiscObjectIdentifiers.id_alg_composite,
                                new DERSequence(
                                        new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption))),
                        new DEROctetString(encoded(new DERSequence())),
                        null));
    }

    /** The signature of the attributes taken for one of another algorithm. */
    static byte[] namedOtherwise(CourtMachine court, byte[] content, String algorithm) {
        var honest = SignedData.getInstance(
                parsed(court.signature(content)).toASN1Structure().getContent());
        var signer = SignerInfo.getInstance(honest.getSignerInfos().getObjectAt(0));
        return signed(
                honest,
                new SignerInfo(
                        signer.getSID(),
                        signer.getDigestAlgorithm(),
                        signer.getAuthenticatedAttributes(),
                        new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm)),
                        signer.getEncryptedDigest(),
                        null));
    }

    static byte[] withoutAttributes(CourtMachine court, byte[] content) {
        return signed(court, content, "SHA256withRSA", true, 1, false);
    }

    static byte[] by(CourtMachine court, byte[] content, String algorithm) {
        return signed(court, content, algorithm, false, 1, false);
    }

    static byte[] twice(CourtMachine court, byte[] content) {
        return signed(court, content, "SHA256withRSA", false, 2, false);
    }

    /** With a copy of what is signed inside. */
    static byte[] enclosing(CourtMachine court, byte[] content) {
        return signed(court, content, "SHA256withRSA", false, 1, true);
    }

    private static byte[] signed(
            CourtMachine court, byte[] content, String algorithm, boolean direct, int signers, boolean enclosing) {
        try {
            var generator = new CMSSignedDataGenerator();
            for (int signer = 0; signer < signers; signer++) {
                generator.addSignerInfoGenerator(
                        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                                .setDirectSignature(direct)
                                .build(
                                        new JcaContentSignerBuilder(algorithm)
                                                .build(court.keys().getPrivate()),
                                        court.certificate()));
            }
            generator.addCertificates(new JcaCertStore(List.of(court.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), enclosing)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] signed(SignedData like, SignerInfo signer) {
        var signers = new ASN1EncodableVector();
        signers.add(signer);
        return encoded(new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        like.getDigestAlgorithms(),
                        like.getEncapContentInfo(),
                        like.getCertificates(),
                        null,
                        new DERSet(signers))));
    }

    private static CMSSignedData parsed(byte[] signature) {
        try {
            return new CMSSignedData(signature);
        } catch (CMSException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] encoded(ASN1Object structure) {
        try {
            return structure.getEncoded("DER");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
