package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tiaocai.chain.ExportedFolder;
import org.tiaocai.linkage.handover.DropFolder;
import org.tiaocai.linkage.handover.OutboundPackages;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** What a court fetches and sends with its own account, held against the published format. */
@DisplayName("裁审交换包：发出的包与法院的接口")
class CourtInterfaceStoryTest extends HandoverStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    OutboundPackages outbound;

    @Autowired
    DropFolder drop;

    @TempDir
    Path exported;

    @Test
    @DisplayName("发出的包：符合公布的规范（独立校验），两种摘要、签名可由对方核对；副卷文书、无关的法院不发")
    void what_we_send_fits_the_published_format() throws Exception {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var paper = paper(number).documentId();
        assertThatThrownBy(() -> send(number, paper)).hasMessageContaining("没有与本案有关的案件");
        inbound.receive(BASIC, machine.next(docketed(number, "7")));
        var internal = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> !one.code().startsWith("D50"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> send(number, internal)).hasMessageContaining("不在本案正卷");
        var sequence = send(number, paper);
        var zip = CourtMachine.unzip(fetch("court", sequence).getBody());
        var manifest = JSON.readTree(zip.get("manifest.json"));
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(get("court", "/schema").getBody());
        assertThat(schema.validate(manifest)).isEmpty();
        var listed = manifest.path("files").path(0);
        var content = zip.get(listed.path("path").asText());
        assertThat(listed.path("sha256").asText()).isEqualTo(CourtMachine.sha256(content));
        assertThat(listed.path("sm3").asText()).isEqualTo(CourtMachine.sm3(content));
        assertThat(CourtMachine.sm3("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(isSignedBySomebody(zip.get("manifest.json"), zip.get("manifest.p7s")))
                .isTrue();
        assertThat(fetch("court2", sequence).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Workplace.folder("court-drop", BASIC, "out", "%06d.zip".formatted(sequence)))
                .exists();
        bureau.colleague("head", Groups.INSTITUTE_HEAD);
        var export = web.withBasicAuth("head", "a-long-enough-secret")
                .getForEntity("/api/v1/cases/" + number + "/chain", byte[].class);
        var chain = ExportedFolder.unpacked(Objects.requireNonNull(export.getBody()), exported);
        assertThat(chain.words()).startsWith("核对无误");
        assertThat(Files.readString(exported.resolve("records.jsonl")))
                .contains("\"kind\":\"PACKAGE\"")
                .contains(CourtMachine.sha256(fetch("court", sequence).getBody()));
        tables.sql("update court_package set digest = ? where registration_number = ?")
                .params("0".repeat(64), number)
                .update();
        export = web.withBasicAuth("head", "a-long-enough-secret")
                .getForEntity("/api/v1/cases/" + number + "/chain", byte[].class);
        assertThat(ExportedFolder.unpacked(Objects.requireNonNull(export.getBody()), exported)
                        .words())
                .startsWith("核对不符")
                .contains("法院交换包");
    }

    @Test
    @DisplayName("法院发来的交换包在机构的摘要链上：导出可以核对，包的摘要被改动的，核对指出来")
    void what_a_court_sent_is_linked(@TempDir Path folder) throws Exception {
        for (var table : List.of("chain_day_head", "chain_link")) {
            tables.sql("delete from " + table + " where registration_number = '0000-000000'")
                    .update();
        }
        tables.sql("update case_chain set position = default, sm3 = default, sha256 = default"
                        + " where registration_number = '0000-000000'")
                .update();
        bureau.colleague("watcher", Groups.SUPERVISION);
        var number = nonFinal();
        allReceive(number, MONDAY);
        var sent = machine.next(docketed(number, "77"));
        inbound.receive(BASIC, sent);
        var chain = house(folder);
        assertThat(chain.words()).startsWith("核对无误");
        assertThat(Files.readString(folder.resolve("records.jsonl")))
                .contains("\"kind\":\"PACKAGE\"", "\"direction\":\"IN\"", CourtMachine.sha256(sent));
        var digest = CourtMachine.sha256(sent);
        tables.sql("update court_package set digest = ? where digest = ?")
                .params("0".repeat(64), digest)
                .update();
        assertThat(house(folder).words()).startsWith("核对不符").contains("法院交换包");
        tables.sql("update court_package set digest = ? where digest = ?")
                .params(digest, "0".repeat(64))
                .update();
    }

    private ExportedFolder house(Path folder) throws Exception {
        var export =
                web.withBasicAuth("watcher", "a-long-enough-secret").getForEntity("/api/v1/house/chain", byte[].class);
        return ExportedFolder.unpacked(Objects.requireNonNull(export.getBody()), folder);
    }

    @Test
    @DisplayName("法院的接口：自己的账号、只见自己的案件；其他岗位不能用；投递目录同样收取")
    void the_courts_side_over_rest_and_by_folder() throws Exception {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var docket = machine.next(docketed(number, "8"));
        assertThat(post("liaison", docket).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        var broken = post("court", new byte[] {1});
        assertThat(broken.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(broken.getBody()).contains("manifest.json");
        assertThat(post("court", docket).getBody()).contains("APPLIED");
        assertThat(post("court", docket).getBody()).contains("REPLAYED");
        assertThat(get("court", "/cases").getBody()).contains(number, "已起诉，未发生效力");
        assertThat(get("court2", "/cases").getBody()).doesNotContain(number);
        var send = web.withBasicAuth("court", "a-long-enough-secret")
                .postForEntity("/api/v1/cases/" + number + "/linkage/handovers", Map.of(), String.class);
        assertThat(send.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        var folder = Files.createDirectories(Workplace.folder("court-drop", BASIC, "in"));
        Files.write(
                folder.resolve("a.zip"),
                machine.next(CourtMachine.result("民初8 " + number, "FIRST", "WITHDRAWN", MONDAY)));
        Files.write(folder.resolve("b.zip"), new byte[] {1});
        assertThat(drop.collect()).isEqualTo(1);
        assertThat(folder.resolve("../done/a.zip")).exists();
        assertThat(Files.readString(folder.resolve("../refused/b.zip.txt"))).contains("manifest.json");
        assertThat(mainTasks(number)).contains("enterCourtResult");
    }

    private long send(String number, long document) {
        return bureau.as("liaison", () -> outbound.send(RegistrationNumber.of(number), BASIC, List.of(document)));
    }

    private static boolean isSignedBySomebody(byte[] content, byte[] signature) throws Exception {
        var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
        var signer = signed.getSignerInfos().iterator().next();
        var holder = signed.getCertificates().getMatches(null).iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
    }

    private ResponseEntity<byte[]> fetch(String user, long sequence) {
        return web.withBasicAuth(user, "a-long-enough-secret")
                .getForEntity("/api/v1/court/packages/" + sequence, byte[].class);
    }

    private ResponseEntity<String> post(String user, byte[] content) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.valueOf("application/zip"));
        return web.withBasicAuth(user, "a-long-enough-secret")
                .postForEntity("/api/v1/court/packages", new HttpEntity<>(content, headers), String.class);
    }
}
