package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.delivery.serving.DemandedScans;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.followup.StrictCertificates;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("签收回证扫描件：生效证明之前")
class CertificateScansStoryTest extends FollowUpStory {

    @Autowired
    DemandedScans demanded;

    @Autowired
    Certificates asUsual;

    @Autowired
    StrictCertificates certificates;

    @Test
    @DisplayName("要求扫描件的，裁决书的回证没有扫描件不出具生效证明，指明缺什么；补传之后出具。不要求的照常出具")
    void no_certificate_on_a_receipt_without_its_scan() {
        var strict = certificates.with(demanded.strictly());
        var number = nonFinal();
        allReceive(number, MONDAY);
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        assertThat(missing(strict, number)).singleElement().asString().contains("裁决书", "缺签收回证扫描件");
        assertThatThrownBy(() -> strict.issue(
                        RegistrationNumber.of(number), paper(number).documentId(), employer(number)))
                .hasMessageContaining("缺签收回证扫描件");
        assertThat(missing(asUsual, number)).isEmpty();
        demanded.bring(number);
        assertThat(missing(strict, number)).isEmpty();
    }

    private List<String> missing(Certificates by, String number) {
        return by.missing(RegistrationNumber.of(number), paper(number).documentId(), employer(number));
    }
}
