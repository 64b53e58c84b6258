package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.Refused;

@DisplayName("缺签收回证扫描件")
class MissingScansTest extends ServingStory {

    private static final byte[] HALF = Arrays.copyOf(BroughtFiles.PHOTO, BroughtFiles.PHOTO.length / 2);

    @Autowired
    BroughtFiles files;

    @Autowired
    SignedPapers signed;

    @Autowired
    ServingAttempts attempts;

    @Autowired
    MissingScans scans;

    @Autowired
    UnsignedReceipts unsigned;

    @Autowired
    ServingInPerson inPerson;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate web;

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

    @Test
    @DisplayName("随任务上传的签收回证打不开的，不能登记为已送达，说明原因")
    void a_scan_that_does_not_open() {
        ordered(ServingClass.S2);
        var id = service().id();
        var report = reported("DIRECT", files.brought(number, "签收回证", HALF));
        assertThatThrownBy(() -> reports(inPerson, id, report))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("打不开或者不完整");
        assertThat(service().state()).isEqualTo(ServingState.OPEN);
    }

    @Test
    @DisplayName("要求扫描件的：没有随登记上传的不能登记为已送达，期限不起算；上传后可以；没有送到的照常登记")
    void where_the_office_wants_the_scan_first() {
        var document = ordered(ServingClass.S2);
        var strict = strictly();
        var id = service().id();
        for (var method : List.of("DIRECT", "ENTRUSTED")) {
            assertThatThrownBy(() -> reports(strict, id, reported(method, null)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("签收回证扫描件");
        }
        assertThat(service().state()).isEqualTo(ServingState.OPEN);
        assertThat(servings.servedOn(document, employer())).isEmpty();
        assertThat(attempts.of(id)).isEmpty();
        reports(strict, id, reported("DIRECT", photo()));
        assertThat(service().state()).isEqualTo(ServingState.WAITING);
        assertThat(service().serviceDay()).isEqualTo(MONDAY);
    }

    @Test
    @DisplayName("送达页列出各案所缺的扫描件，补传之后不再列出；重复补传、补传别的文书的拒绝")
    void listed_on_the_desk_until_it_is_brought() {
        ordered(ServingClass.S2);
        completes("serveDocument", signed(MONDAY));
        var receipt = bureau.as("service", unsigned::all).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(receipt.papers()).containsExactly("裁决书");
        assertThat(desk()).contains("缺签收回证扫描件", "data-scan-to=\"" + number + "/" + receipt.document() + "\"");
        assertThat(brought(receipt.document() + 1)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(bringing(receipt.document(), HALF).getBody()).contains("打不开或者不完整");
        assertThat(desk()).contains("data-scan-to=\"" + number);
        assertThat(brought(receipt.document())).isEqualTo(HttpStatus.OK);
        assertThat(scans.of(number)).isEmpty();
        assertThat(desk()).doesNotContain("data-scan-to=\"" + number);
        assertThat(brought(receipt.document())).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private String desk() {
        return open("service", "/service").body();
    }

    private HttpStatusCode brought(long document) {
        return bringing(document, BroughtFiles.SCAN).getStatusCode();
    }

    private ResponseEntity<String> bringing(long document, byte[] file) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "receipt.pdf";
            }
        });
        return as("service")
                .postForEntity("/api/v1/service/receipts/" + number + "/" + document + "/scan", parts, String.class);
    }

    private TestRestTemplate as(String user) {
        return web.withBasicAuth(user, "a-long-enough-secret");
    }

    private ServingInPerson strictly() {
        return new ServingInPerson(
                inPerson.file(),
                servings,
                attempts,
                inPerson.checks(),
                inPerson.ways(),
                inPerson.nextWays(),
                new MissingScans(servings, attempts, signed, true),
                inPerson.deemedService(),
                inPerson.proofs(),
                inPerson.journal());
    }

    private void reports(ServingInPerson way, long service, ServingReport report) {
        transaction.executeWithoutResult(one -> way.report(number, service, report));
    }

    private ServingReport reported(String method, @Nullable Long proof) {
        return new ServingReport(
                ServingMethod.valueOf(method),
                MONDAY,
                "service",
                "service2",
                AttemptResult.SIGNED,
                Receiver.RECIPIENT,
                null,
                null,
                "样例路1号",
                null,
                null,
                null,
                null,
                proof,
                null,
                null);
    }
}
