package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.handover.DropFolder;
import org.tiaocai.linkage.handover.InboundPackages.Standing;
import org.tiaocai.linkage.handover.OutboundPackages;
import org.tiaocai.linkage.lending.Lendings;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.linkage.preservation.Preservations;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** The exchange with courts, held against its published format from the other side. */
@DisplayName("裁审交换包")
class HandoverStoryTest extends LinkageStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Inbox inbound;

    @Autowired
    OutboundPackages outbound;

    @Autowired
    DropFolder drop;

    @Autowired
    AwardNumbers awardNumbers;

    @Autowired
    PreservationProcess preservation;

    @Autowired
    Preservations preservations;

    @Autowired
    Lendings lendings;

    @Autowired
    TestRestTemplate web;

    CourtMachine machine;

    @BeforeEach
    void aCourtOfItsOwn() {
        tables.sql("delete from court_package").update();
        machine = new CourtMachine(BASIC);
        CourtMachine.commissionHasAKey();
    }

    @Test
    @DisplayName("按序号处理一次：提前到的等候，重复的没有变化，内容不同的重复退回")
    void once_and_in_order() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var docket = machine.next(docketed(number, "1"));
        var result = machine.next(CourtMachine.result("民初1 " + number, "FIRST", "WITHDRAWN", MONDAY));
        assertThat(inbound.receive(BASIC, result).standing()).isEqualTo(Standing.WAITING);
        assertThat(mainTasks(number)).doesNotContain("enterCourtResult");
        var receipt = inbound.receive(BASIC, docket);
        assertThat(receipt.standing()).isEqualTo(Standing.APPLIED);
        assertThat(receipt.next()).isEqualTo(3);
        assertThat(mainTasks(number)).contains("enterCourtResult");
        assertThat(effect(number).status()).isEqualTo(Effect.Status.IN_COURT);
        var acts = acts(number);
        assertThat(inbound.receive(BASIC, docket).standing()).isEqualTo(Standing.REPLAYED);
        assertThat(inbound.receive(BASIC, result).standing()).isEqualTo(Standing.REPLAYED);
        assertThat(acts(number)).isEqualTo(acts);
        machine.startAfter(0);
        var other = machine.next(docketed(number, "2"));
        assertThatThrownBy(() -> inbound.receive(BASIC, other)).hasMessageContaining("内容与本次不同");
    }

    @Test
    @DisplayName("损坏的整体退回，理由写全：签名、规范、摘要、清单外的文件、不存在的日期和案号")
    void a_broken_package_is_refused_whole() throws IOException {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var good = docketed(number, "3");
        var before = kept();
        assertThatThrownBy(() -> inbound.receive(BASIC, new byte[] {1, 2, 3})).hasMessageContaining("缺少 manifest.json");
        assertThatThrownBy(() -> inbound.receive(
                        INTERMEDIATE, machine.packed(machine.manifest(1, List.of(good), Map.of()), Map.of())))
                .hasMessageContaining("签名不是发送法院");
        var manifest = machine.manifest(1, List.of(good), Map.of()).toString().getBytes(StandardCharsets.UTF_8);
        var changed = new String(manifest, StandardCharsets.UTF_8).replace("SUIT", "SETTING_ASIDE");
        assertThatThrownBy(() -> inbound.receive(
                        BASIC,
                        CourtMachine.zip(
                                changed.getBytes(StandardCharsets.UTF_8), machine.signature(manifest), Map.of())))
                .hasMessageContaining("在签名后被改动");
        var wrong = machine.manifest(1, List.of(good), Map.of()).put("version", "9.9");
        wrong.remove("createdAt");
        assertThatThrownBy(() -> inbound.receive(BASIC, machine.packed(wrong, Map.of())))
                .hasMessageContaining("不符合规范")
                .hasMessageContaining("version")
                .hasMessageContaining("required");
        var file = "裁定".getBytes(StandardCharsets.UTF_8);
        var listed = machine.manifest(1, List.of(good), Map.of("files/a.txt", file, "files/b.txt", file));
        assertThatThrownBy(() -> inbound.receive(
                        BASIC, machine.packed(listed, Map.of("files/a.txt", new byte[] {1}, "files/c.txt", file))))
                .hasMessageContaining("files/a.txt 与清单的长度或者摘要不符")
                .hasMessageContaining("缺少文件 files/b.txt")
                .hasMessageContaining("files/c.txt");
        assertThat(kept()).isEqualTo(before);
        var impossible = docketed(number, "4").put("filedOn", "2026-02-30");
        var unknown = docketed(number, "5").put("awardNo", "没有这个案号");
        for (var bad : List.of(impossible, unknown)) {
            assertThatThrownBy(() -> inbound.receive(
                            BASIC, machine.packed(machine.manifest(1, List.of(good, bad), Map.of()), Map.of())))
                    .isInstanceOf(Refused.class);
        }
        assertThat(effect(number).status()).isEqualTo(Effect.Status.PERIOD_OPEN);
        assertThat(kept()).isEqualTo(before);
        assertThat(inbound.receive(
                                BASIC,
                                machine.packed(
                                        machine.manifest(1, List.of(good), Map.of("files/a.txt", file)),
                                        Map.of("files/a.txt", file)))
                        .standing())
                .isEqualTo(Standing.APPLIED);
        assertThat(effect(number).status()).isEqualTo(Effect.Status.IN_COURT);
    }

    @Test
    @DisplayName("轮到时才发现不能处理的，退回说明理由，法院用同一序号补发后继续")
    void refused_when_its_turn_comes() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var first = machine.next(docketed(number, "6"));
        var second = machine.next(CourtMachine.result("没有的案号", "FIRST", "WITHDRAWN", MONDAY));
        inbound.receive(BASIC, second);
        assertThat(inbound.receive(BASIC, first).next()).isEqualTo(2);
        assertThat(get("court", "/packages/in").getBody()).contains("REFUSED", "没有登记过本院案号");
        machine.startAfter(1);
        var better = machine.next(CourtMachine.result("民初6 " + number, "FIRST", "WITHDRAWN", MONDAY));
        assertThat(inbound.receive(BASIC, better).next()).isEqualTo(3);
    }

    @Test
    @DisplayName("保全裁定、逾期立案、调卷函由交换包到达；与本院无关的案件退回")
    void the_other_messages() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var request = CourtMachine.message("file-requested")
                .put("awardNo", awardNo(number))
                .put("letterNo", "调函 " + number)
                .put("judge", "样法官")
                .put("purpose", "审理")
                .put("volumes", "MAIN_ONLY");
        assertThatThrownBy(() -> inbound.receive(
                        BASIC, machine.packed(machine.manifest(1, List.of(request), Map.of()), Map.of())))
                .hasMessageContaining("本院没有受理");
        var id = preservation.applied(RegistrationNumber.of(number), worker(number), null, "线索", MONDAY);
        complete("liaison", number, "forwardPreservation", Map.of("court", BASIC, "enclosures", "申请书"));
        var ruled = CourtMachine.message("preservation-ruled")
                .put("number", number)
                .put("preservation", id)
                .put("ruling", "PRESERVED")
                .put("docketNo", "财保 " + number)
                .put("ruledOn", MONDAY.toString())
                .put("until", MONDAY.plusYears(1).toString());
        var overdue = CourtMachine.message("overdue-docketed")
                .put("number", filedLate())
                .put("docketNo", "民初逾期 " + number)
                .put("docketedOn", bureau.today().toString());
        inbound.receive(BASIC, machine.next(ruled, overdue, request));
        assertThat(preservations.get(id).docketNo()).isEqualTo("财保 " + number);
        assertThat(lendings.of(RegistrationNumber.of(number))).hasSize(1);
        var foreign = ruled.deepCopy().put("number", nonFinal());
        assertThatThrownBy(() -> inbound.receive(BASIC, machine.next(foreign))).hasMessageContaining("与本院无关");
    }

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

    /** The zips that lie in the store. */
    private static long kept() throws IOException {
        try (var files = Files.list(Files.createDirectories(Workplace.folder("files", "court")))) {
            return files.count();
        }
    }

    private String filedLate() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        return number;
    }

    private ObjectNode docketed(String number, String docket) {
        return CourtMachine.docketed(
                awardNo(number), CourtMachine.party("APPLICANT", 1), "SUIT", "民初" + docket + " " + number, MONDAY);
    }

    private String awardNo(String number) {
        return awardNumbers
                .of(RegistrationNumber.of(number), paper(number).documentId())
                .orElseThrow();
    }

    private int acts(String number) {
        return tables.sql("select count(*) from journal where registration_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
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

    private ResponseEntity<String> get(String user, String path) {
        return web.withBasicAuth(user, "a-long-enough-secret").getForEntity("/api/v1/court" + path, String.class);
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
