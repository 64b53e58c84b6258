package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.documents.SignedPapers;

@DisplayName("缺签收回证扫描件")
class MissingScansTest extends ServingStory {

    @Autowired
    SignedPapers signed;

    @Autowired
    ServingAttempts attempts;

    @Autowired
    MissingScans scans;

    @Test
    @DisplayName("直接送达没有上传签字回证的标明；随任务或者事后上传的不标")
    void flagged_until_the_scan_is_there() {
        var document = ordered(ServingClass.S2);
        completes("serveDocument", signed(MONDAY));
        var strict = new MissingScans(servings, attempts, signed, true);
        assertThat(scans.of(number)).extracting(Serving::documentId).containsExactly(document);
        assertThat(scans.inTheWay(number, document)).isEmpty();
        assertThat(strict.inTheWay(number, document)).singleElement().asString().contains("缺签收回证扫描件");
        assertThatThrownBy(() -> strict.mustBeBack(number, document, employer()))
                .hasMessageContaining("缺签收回证扫描件");
        strict.mustBeBack(number, document, worker());

        var receipt = servings.receipts(document).get(0).proofDocumentId();
        signed.keep(number, receipt, "a".repeat(64), "image/jpeg");
        assertThat(scans.of(number)).isEmpty();
        strict.mustBeBack(number, document, employer());
    }

    @Test
    @DisplayName("随任务上传了签字回证的，不缺")
    void a_scan_with_the_report() {
        ordered(ServingClass.S2);
        var report = signed(MONDAY);
        report.put("proofId", photo());
        completes("serveDocument", report);
        assertThat(scans.of(number)).isEmpty();
    }
}
