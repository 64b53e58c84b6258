package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.award.correction.Correction;
import org.tiaocai.arbitration.award.correction.CorrectionProcess;
import org.tiaocai.chain.DaySheets;
import org.tiaocai.chain.ExportedFolder;
import org.tiaocai.chain.Verify;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.documents.Volume;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.FileStores;

/** Anybody checks a paper; whoever has the export checks the case; a byte that is not as it was is named. */
@OnPostgres
@DisplayName("文书核对和案件记录的核对")
class CheckStoryTest extends AwardStory {

    private static final Pattern CODE = Pattern.compile("校验码 ((?:[2-9A-Z]{4}-){3}[2-9A-Z]{4})");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Autowired
    CorrectionProcess correction;

    @Autowired
    DocumentFiles files;

    @Autowired
    EvidenceItems evidence;

    @Autowired
    SignedPapers signed;

    @Autowired
    FileStores stores;

    @Autowired
    Journal journal;

    @Autowired
    DaySheets days;

    @TempDir
    Path folder;

    @Test
    @DisplayName("裁决书有校验码，内部文书没有；查到种类、编号、日期，没有当事人；补正以后说明见哪一份")
    void a_paper_is_checked_by_anybody() {
        var number = awarded();
        var award = results.of(RegistrationNumber.of(number)).get(0).documentId();
        var code = code(number, award);
        var page = portal("?code=" + code);
        assertThat(page)
                .contains("制作的文书，没有补正", "裁决书", "案号", "2026年", "网页正文 SM3")
                .doesNotContain("欧阳试样", "虚构样例机械");
        for (var one : documents.of(RegistrationNumber.of(number))) {
            var text = documents.page(RegistrationNumber.of(number), one.id()).orElseThrow();
            if (one.volume() != Volume.MAIN) {
                assertThat(text).as(one.code()).doesNotContain("校验码");
            }
        }
        correction.faultFound(
                RegistrationNumber.of(number), award, Correction.Kind.CALCULATION, null, "1000.00 元", "999.00 元");
        bureau.complete(
                "arbitrator", number, "decideOnCorrection", reason(), Map.of("correctionDecision", "CORRECTED"));
        assertThat(portal("?code=" + code)).contains("制作的文书，没有补正");
        complete("commission-seal", number, "sealCorrection", Map.of("sealed", true));
        assertThat(codes(number)).contains("D510");
        assertThat(portal("?code=" + code.toLowerCase(Locale.ROOT).replace("-", "")))
                .contains("已补正", "D510", "后来有变化")
                .doesNotContain("制作的文书，没有补正");
    }

    @Test
    @DisplayName("选了 PDF 的：出具的那一份一致，改一个字节就不一致；PDF 每次打印相同")
    void the_file_is_compared() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        var notice = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D307"))
                .findFirst()
                .orElseThrow();
        var code = code(number, notice.id());
        var pdf = pdf(number, notice.id());
        assertThat(pdf(number, notice.id())).isEqualTo(pdf);
        var browser = new Browser(port);
        assertThat(browser.submitWithFile("/portal/check", Map.of("code", code), pdf)
                        .body())
                .contains("文件一致")
                .doesNotContain("文件不一致");
        pdf[pdf.length / 2] ^= 1;
        assertThat(browser.submitWithFile("/portal/check", Map.of("code", code), pdf)
                        .body())
                .contains("文件不一致");
        assertThat(new String(
                        files.file(RegistrationNumber.of(number), notice.id(), FileFormat.WORD)
                                .orElseThrow()
                                .content(),
                        StandardCharsets.ISO_8859_1))
                .contains("word/media/");
    }

    @Test
    @DisplayName("查不到的只有一种回答；不要登录，没有会话，不许脚本；同一路径下别的都没有")
    void unknown_codes_and_safety() {
        var unknown = portal("?code=2222-2222-2222-2222");
        assertThat(unknown).contains("没有查到");
        assertThat(portal("?code=nonsense").replace("nonsense", ""))
                .isEqualTo(unknown.replace("2222-2222-2222-2222", ""));
        assertThat(portal("")).contains("输入校验码").doesNotContain("没有查到");
        var answer = web.getForEntity("/portal/check?code=%3Cscript%3E", String.class);
        assertThat(answer.getBody()).doesNotContain("<script");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
        assertThat(answer.getHeaders().getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(web.getForEntity("/portal/other", String.class).getStatusCode())
                .isEqualTo(HttpStatusCode.valueOf(404));
    }

    @Test
    @DisplayName("导出核对：负责人可以，登记人员不可以；核对无误；库里改、删、插的每一种都被指出")
    void the_export_is_checked() throws IOException, InterruptedException {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        evidence.addFile(RegistrationNumber.of(number), "考勤样例.pdf", stored(1, 2, 3), "application/pdf", 3, "digest");
        var notice = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> signed.isSigned(one.code()))
                .findFirst()
                .orElseThrow();
        signed.keep(RegistrationNumber.of(number), notice.id(), stored(4, 5, 6), "image/jpeg");
        pdf(number, documents.of(RegistrationNumber.of(number)).get(0).id());
        assertThat(export("registrar", number).getStatusCode()).isEqualTo(HttpStatusCode.valueOf(403));
        var sound = exported("head", number, "sound");
        assertThat(sound.words()).startsWith("核对无误").contains("还没有签名的链头");
        assertThat(sound.withByte("files/" + Verify.sha256(new byte[] {4, 5, 6}), 1))
                .contains("被改动（签名件");
        assertThat(sound.withByte("files/" + Verify.sha256(new byte[] {1, 2, 3}), 1))
                .contains("被改动（证据材料", "考勤样例");
        bureau.travelTo(MONDAY.plusDays(1));
        days.close();
        days.close();
        journal.act(RegistrationNumber.of(number), "签名以后的一条", null);
        assertThat(exported("head", number, "signed").runByItself())
                .startsWith("0 核对无误")
                .contains("由签名的链头固定", "公钥指纹");
        tampered(number, "journal", "title = 'x'", "title = '签名以后的一条'", "办案日志", "被改动");
        tampered(number, "journal", "detail = 'x'", "title = '签名以后的一条'", "办案日志", "被改动");
        tampered(number, "evidence_item", "purpose = 'x'", "name = '考勤样例.pdf'", "证据材料", "被改动");
        tampered(number, "paper_signed", "media_type = 'x'", "kept_by is not null", "签名件", "被改动");
        tampered(number, "document", "page = 'x'", "code = 'D307'", "文书", "被改动");
        tampered(number, "document", "facts = 'x'", "code = 'D307'", "文书", "被改动");
        tables.sql(
                        "insert into journal (registration_number, happened_at, actor, kind, title) values (?, current_timestamp, 'x', 'ACT', '后来加的')")
                .param(number)
                .update();
        assertThat(exported("head", number, "more").words()).contains("不在链上的记录被插入", "后来加的");
        tables.sql("delete from journal where title = '后来加的'").update();
        tables.sql("delete from evidence_item where registration_number = ?")
                .param(number)
                .update();
        assertThat(exported("head", number, "less").words()).contains("记录被删除（证据材料");
    }

    @Test
    @DisplayName("十个人同时在一个案件里写：谁都不失败，链不分叉")
    void at_once() throws IOException {
        var number = bureau.register(Forms.dispute(MONDAY));
        CompletableFuture.allOf(IntStream.range(0, 10)
                        .mapToObj(one -> CompletableFuture.runAsync(() -> {
                            for (var i = 0; i < 5; i++) {
                                journal.act(RegistrationNumber.of(number), "同时的一条 " + one + "-" + i, null);
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(exported("head", number, "at-once").words()).startsWith("核对无误");
    }

    private String stored(int... bytes) throws IOException {
        var content = new byte[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            content[at] = (byte) bytes[at];
        }
        try (var file = stores.placed(id -> id.substring(0, 2) + "/" + id).receive(new ByteArrayInputStream(content))) {
            file.keep();
            return file.id();
        }
    }

    private String awarded() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        everythingServed(number, MONDAY);
        return number;
    }

    private String code(String number, long document) {
        var found = CODE.matcher(
                documents.page(RegistrationNumber.of(number), document).orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String portal(String query) {
        var answer = web.getForEntity("/portal/check" + query, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatusCode.valueOf(200));
        return String.valueOf(answer.getBody());
    }

    private byte[] pdf(String number, long document) {
        return files.file(RegistrationNumber.of(number), document, FileFormat.PDF)
                .orElseThrow()
                .content();
    }

    private ResponseEntity<byte[]> export(String user, String number) {
        bureau.colleague("head", Groups.INSTITUTE_HEAD);
        return web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1/cases/" + number + "/chain", byte[].class);
    }

    private ExportedFolder exported(String user, String number, String into) throws IOException {
        var answer = export(user, number);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatusCode.valueOf(200));
        return ExportedFolder.unpacked(Objects.requireNonNull(answer.getBody()), folder.resolve(into));
    }

    private void tampered(String number, String table, String set, String where, String... words) throws IOException {
        var column = set.substring(0, set.indexOf(' '));
        var one = "registration_number = ? and " + where;
        var row = tables.sql("select id, " + column + " as text from " + table + " where " + one)
                .param(number)
                .query((found, line) -> Map.entry(found.getLong("id"), String.valueOf(found.getString("text"))))
                .list()
                .get(0);
        tables.sql("update " + table + " set " + set + " where id = ?")
                .param(row.getKey())
                .update();
        assertThat(exported("head", number, table + column).words())
                .startsWith("核对不符：第 ")
                .contains(words);
        tables.sql("update " + table + " set " + column + " = ? where id = ?")
                .params("null".equals(row.getValue()) ? null : row.getValue(), row.getKey())
                .update();
        assertThat(exported("head", number, table + column + "-again").words()).startsWith("核对无误");
    }
}
