package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.handover.DropFolder;
import org.tiaocai.shared.RegistrationNumber;

/** Packages that nobody with the court's key has signed, or not as we demand it, over the network and by the folder. */
@DisplayName("伪造的交换包")
class ForgedPackageTest extends LinkageStory {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2040, 1, 1);

    @Autowired
    DropFolder drop;

    @Autowired
    AwardNumbers awardNumbers;

    @Autowired
    TestRestTemplate web;

    private CourtMachine machine;

    @BeforeEach
    void aCourtOfItsOwn() {
        tables.sql("delete from court_package").update();
        machine = new CourtMachine(BASIC);
    }

    enum Forgery {
        WITHOUT_KEY,
        NAMED_SHA1,
        NAMED_PSS,
        WITHOUT_ATTRIBUTES,
        SHA_512,
        TWO_SIGNERS,
        ENCLOSING,
        SHORT_KEY,
        EXPIRED,
        NOT_YET_VALID,
        CERTIFICATE_OF_ANOTHER
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("伪造的签名、算法和证书不合要求的，整体退回，什么也不写")
    void is_refused(Forgery forgery) throws IOException {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var before = kept();
        var content = forged(forgery, number);
        var answer = post(content);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("签名不是发送法院登记的有效证书所作");
        var folder = Files.createDirectories(Workplace.folder("court-drop", BASIC, "in"));
        Files.write(folder.resolve("forged.zip"), content);
        assertThat(drop.collect()).isZero();
        assertThat(folder.resolve("../refused/forged.zip")).exists();
        assertThat(effect(number).status()).isEqualTo(Effect.Status.PERIOD_OPEN);
        assertThat(kept()).isEqualTo(before);
        assertThat(tables.sql("select count(*) from court_package")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("按要求签名的照常处理；等候期间证书到期的，以收到之日为准")
    void what_is_signed_as_demanded_is_taken() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var today = bureau.today();
        var expiring = new CourtMachine(BASIC, 2048, LONG_AGO, today.plusDays(2), BASIC);
        expiring.startAfter(1);
        var second = expiring.next(CourtMachine.result("民初伪 " + number, "FIRST", "WITHDRAWN", MONDAY));
        assertThat(post(second).getBody()).contains("WAITING");
        bureau.travelTo(today.plusDays(5));
        assertThat(post(expiring.next()).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(post(machine.next(docketed(number))).getBody()).contains("APPLIED", "\"next\":3");
        assertThat(mainTasks(number)).contains("enterCourtResult");
    }

    private byte[] forged(Forgery forgery, String number) {
        var today = bureau.today();
        return switch (forgery) {
            case WITHOUT_KEY -> zip(number, content -> ForgedSignatures.withoutKey(machine, content));
            case NAMED_SHA1 ->
                zip(number, content -> ForgedSignatures.namedOtherwise(machine, content, "1.2.840.113549.1.1.5"));
            case NAMED_PSS ->
                zip(number, content -> ForgedSignatures.namedOtherwise(machine, content, "1.2.840.113549.1.1.10"));
            case WITHOUT_ATTRIBUTES -> zip(number, content -> ForgedSignatures.withoutAttributes(machine, content));
            case SHA_512 -> zip(number, content -> ForgedSignatures.by(machine, content, "SHA512withRSA"));
            case TWO_SIGNERS -> zip(number, content -> ForgedSignatures.twice(machine, content));
            case ENCLOSING -> zip(number, content -> ForgedSignatures.enclosing(machine, content));
            case SHORT_KEY -> signedBy(new CourtMachine(BASIC, 1024, LONG_AGO, FAR_OFF, BASIC), number);
            case EXPIRED -> signedBy(new CourtMachine(BASIC, 2048, LONG_AGO, today.minusDays(1), BASIC), number);
            case NOT_YET_VALID -> signedBy(new CourtMachine(BASIC, 2048, today.plusDays(2), FAR_OFF, BASIC), number);
            case CERTIFICATE_OF_ANOTHER ->
                signedBy(new CourtMachine(BASIC, 2048, LONG_AGO, FAR_OFF, INTERMEDIATE), number);
        };
    }

    private byte[] signedBy(CourtMachine signer, String number) {
        return zip(number, signer::signature);
    }

    private byte[] zip(String number, UnaryOperator<byte[]> signature) {
        var content = machine.manifest(1, List.of(docketed(number)), Map.of())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return CourtMachine.zip(content, signature.apply(content), Map.of());
    }

    private ObjectNode docketed(String number) {
        var awardNo = awardNumbers
                .of(RegistrationNumber.of(number), paper(number).documentId())
                .orElseThrow();
        return CourtMachine.docketed(awardNo, CourtMachine.party("APPLICANT", 1), "SUIT", "民初伪 " + number, MONDAY);
    }

    private ResponseEntity<String> post(byte[] content) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.valueOf("application/zip"));
        return web.withBasicAuth("court", "a-long-enough-secret")
                .postForEntity("/api/v1/court/packages", new HttpEntity<>(content, headers), String.class);
    }

    private static long kept() throws IOException {
        try (Stream<Path> files = Files.walk(Files.createDirectories(Workplace.folder("files")))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
