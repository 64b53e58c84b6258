package org.tiaocai.linkage.handover;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Date;

/** What a certificate must be for a package: RSA of 2048 bits or more, meant for signatures, and valid on that day. */
final class SigningCertificate {

    private static final int SHORTEST_KEY = 2048;

    private SigningCertificate() {}

    static boolean maySign(X509Certificate certificate, Date at) {
        var usage = certificate.getKeyUsage();
        return certificate.getPublicKey() instanceof RSAPublicKey key
                && key.getModulus().bitLength() >= SHORTEST_KEY
                && (usage == null || usage[0])
                && isValid(certificate, at);
    }

    private static boolean isValid(X509Certificate certificate, Date at) {
        try {
            certificate.checkValidity(at);
            return true;
        } catch (CertificateException expiredOrNotYet) {
            return false;
        }
    }
}
