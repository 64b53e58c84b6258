package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.handover.InboundPackages.Standing;
import org.tiaocai.linkage.lending.Lendings;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.linkage.preservation.Preservations;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** The exchange with courts, held against its published format from the other side. */
@OnPostgres
@DisplayName("裁审交换包")
class HandoverStoryTest extends HandoverStory {

    @Autowired
    PreservationProcess preservation;

    @Autowired
    Preservations preservations;

    @Autowired
    Lendings lendings;

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

    private int acts(String number) {
        return tables.sql("select count(*) from journal where registration_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
