package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.Refused;

/** 法院证书: {@code <court>*.pem}; a file is the one court's whose id its name begins with, the longest where several do. */
@Component
record CourtCertificates(HandoverSettings settings, Courts courts) {

    List<X509Certificate> of(String court) {
        var found = new ArrayList<X509Certificate>();
        if (Files.notExists(settings.keys())) {
            return found;
        }
        try (var files = Files.newDirectoryStream(settings.keys(), "*.pem")) {
            for (var file : files) {
                if (isOf(court, file)) {
                    found.addAll(read(file));
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new Refused("法院的证书不能读取，请管理员核对");
        }
        return found;
    }

    private boolean isOf(String court, Path file) {
        var name = file.getFileName().toString();
        return courts.courts().stream()
                .map(Courts.Court::id)
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .filter(court::equals)
                .isPresent();
    }

    private static List<X509Certificate> read(Path file) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }
}
