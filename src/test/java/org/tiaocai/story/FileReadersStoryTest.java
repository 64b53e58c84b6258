package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.dispute.AgentPaper;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Who reads the file of a closed case, and who may take it along. */
@DisplayName("阅卷和导出：当事人和代理人只看正卷，身份与案卷核对；副卷只导出给内部的人")
class FileReadersStoryTest extends ArchiveStory {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};

    private static final Map<String, Object> LAWYER = Map.of(
            "name", "虚构全权",
            "kind", "LAWYER",
            "powers", "SPECIAL",
            "documents", Stream.of(AgentPaper.values()).map(Enum::name).toList());

    @Autowired
    Parties parties;

    @Test
    @DisplayName("申请人凭案卷所载证件阅卷，号码不符的不行；登记阅卷情况后有申请表和笔录，流水中有复制页数")
    void a_party_reads_the_open_volume() {
        var number = withdrawn();
        var worker = party(number, Side.APPLICANT).id();
        refused(number, Map.of("reader", "" + worker, "purpose", "复制裁决材料"), "请填写阅卷人出示的身份证件号码");
        refused(number, asking(worker, "999999199001010024"), "与案卷所载不一致");
        refused(number, asking(worker + 100_000, "999999199001010016"), "只有本案当事人和代理人");
        var id = applied(number, asking(worker, Forms.WORKERS_IDENTITY_NUMBER));
        assertThat(papers().words(number, "D516")).contains("欧阳试样（申请人）", "正卷");
        var record = "/api/v1/cases/" + number + "/inspections/" + id + "/record";
        assertThat(posts("archivist", record, read(bureau.today().minusDays(1).toString(), 3))
                        .getBody())
                .contains("阅卷日期应在申请日期");
        assertThat(posts("archivist", record, read(bureau.today().toString(), 3))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(posts("archivist", record, read(bureau.today().toString(), 3))
                        .getBody())
                .contains("已经登记");
        assertThat(papers().words(number, "D516-2")).contains("复制页数 3");
        assertThat(reads("head", "/cases/" + number)).contains("查阅正卷：申请人", "复制 3 页");
        assertThat(reads("archivist", "/archive")).contains("复制 3 页");
    }

    @Test
    @DisplayName("代理手续不齐的、别人的代理人、已经退出的当事人不能阅卷；没有办结的案件还不能在档案阅卷")
    void who_may_not_read() {
        var form = Forms.dispute(MONDAY);
        var worker = Forms.worker();
        worker.put("agents", List.of(LAWYER));
        form.put("parties", List.of(worker, Forms.employer()));
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        var applicant = party(number, Side.APPLICANT);
        var employer = party(number, Side.RESPONDENT);
        assertThat(posts("archivist", path(number), asking(applicant.id(), ""))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        everythingServed(number, MONDAY);
        withdrawn(number);
        var lawyer = applicant.agents().get(0).id();
        var staff = employer.agents().get(0).id();
        refused(
                number,
                Map.of("reader", employer.id() + "/" + staff, "purpose", "样例", "identityChecked", true),
                "代理手续不齐");
        refused(
                number,
                Map.of("reader", employer.id() + "/" + lawyer, "purpose", "样例", "identityChecked", true),
                "不代理");
        refused(number, Map.of("reader", applicant.id() + "/" + lawyer, "purpose", "样例"), "已核对身份");
        applied(number, Map.of("reader", applicant.id() + "/" + lawyer, "purpose", "样例", "identityChecked", true));
        assertThat(papers().words(number, "D516")).contains("虚构全权（申请人欧阳试样的代理人）");
        parties.leave(RegistrationNumber.of(number), List.of(applicant.id()), Leaving.values()[0], MONDAY);
        refused(
                number,
                Map.of("reader", applicant.id() + "/" + lawyer, "purpose", "样例", "identityChecked", true),
                "已经退出本案");
        parties.leave(RegistrationNumber.of(number), List.of(employer.id()), Leaving.SETTLED, MONDAY);
        applied(number, Map.of("reader", "" + employer.id(), "purpose", "样例", "identityChecked", true));
    }

    @Test
    @DisplayName("每卷一个压缩包：目录、文书 PDF、原样的证据；副卷的文书只在副卷里")
    void a_volume_is_one_zip() throws IOException {
        var number = underWay();
        uploaded(number);
        everythingServed(number, MONDAY);
        withdrawn(number);
        var main = entries(export("head", number, "main"));
        assertThat(main.keySet())
                .contains("目录.csv", "目录.pdf")
                .anyMatch(name -> name.matches("\\d{3} 仲裁申请书.pdf"))
                .anyMatch(name -> name.endsWith("受理通知书.pdf"))
                .noneMatch(name -> name.contains("审批表"))
                .noneMatch(name -> name.startsWith("核对/"));
        assertThat(main.entrySet()).anySatisfy(one -> {
            assertThat(one.getKey()).endsWith("工资条样例.png");
            assertThat(one.getValue()).isEqualTo(PICTURE);
        });
        assertThat(new String(Objects.requireNonNull(main.get("目录.csv")), StandardCharsets.UTF_8))
                .contains("序号", "仲裁申请书", "证据材料：银行流水", "工资条样例.png");
        assertThat(main.keySet().stream().filter(name -> name.endsWith(".pdf")))
                .allSatisfy(name -> assertThat(new String(main.get(name), 0, 4, StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF"));
        assertThat(entries(export("head", number, "internal")).keySet())
                .contains("核对/Verify.java", "核对/chain.csv")
                .anyMatch(name -> name.endsWith("立案审批表.pdf"))
                .noneMatch(name -> name.endsWith("受理通知书.pdf"));
        archived(number);
        assertThat(entries(export("archivist", number, "main")).keySet()).anyMatch(name -> name.startsWith("封面/"));
    }

    @Test
    @DisplayName("装订成一个 PDF：封面、目录、各件、备考表；图片和签名件也是页，每页右上角有页码，与目录一致")
    void a_volume_is_one_pdf() throws IOException {
        var number = underWay();
        var shown = picture();
        submits("clerk", "/cases/" + number + "/evidence", Map.of("name", "工资条样例"), shown);
        uploaded(number);
        everythingServed(number, MONDAY);
        withdrawn(number);
        var filed = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D301"))
                .findFirst()
                .orElseThrow();
        submits("clerk", "/cases/" + number + "/documents/" + filed.id() + "/signed", Map.of(), shown);
        archived(number);
        try (var pdf = Loader.loadPDF(bound(number, "main"))) {
            var words = words(pdf, 1, pdf.getNumberOfPages());
            assertThat(words).contains("正卷目录", "仲裁申请书", "受理通知书", "不能作为页面显示", "没有电子文件");
            assertThat(words(pdf, 1, 1)).contains("卷宗封面", "档号").doesNotContain("备考样例");
            assertThat(words(pdf, pdf.getNumberOfPages() - 1, pdf.getNumberOfPages()))
                    .contains("本卷页数", "备考样例")
                    .doesNotContain("正卷目录");
            var entries = Integer.parseInt(kept(number, "main_pages"));
            var last = 0;
            for (var at = 1; at <= pdf.getNumberOfPages(); at++) {
                if (words(pdf, at, at).contains("第" + (last + 1) + "页") && stamped(pdf, at)) {
                    last++;
                }
            }
            assertThat(last).isEqualTo(entries);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .anyMatch(mark -> mark.getTitle().equals("卷内目录"));
            assertThat(pdf.getDocumentInformation().getTitle()).contains("正卷");
        }
        assertThat(web.withBasicAuth("registrar", Browser.PASSWORD)
                        .getForEntity("/api/v1/cases/" + number + "/file/internal.pdf", byte[].class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        try (var pdf = Loader.loadPDF(bound(number, "internal"))) {
            assertThat(words(pdf, 1, pdf.getNumberOfPages())).contains("立案审批表").doesNotContain("受理通知书");
        }
    }

    /** Whether something stands at the top right. */
    private static boolean stamped(PDDocument pdf, int page) throws IOException {
        var corner = new PDFTextStripperByArea();
        var box = pdf.getPage(page - 1).getCropBox();
        corner.addRegion("corner", new Rectangle2D.Float(box.getWidth() - 120, 10, 110, 40));
        corner.extractRegions(pdf.getPage(page - 1));
        return corner.getTextForRegion("corner").contains("页");
    }

    private static String words(PDDocument pdf, int from, int to) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(from);
        text.setEndPage(to);
        return text.getText(pdf).replaceAll("[\\s\\p{Z}]", "");
    }

    private static byte[] picture() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }

    private byte[] bound(String number, String volume) {
        var answer = web.withBasicAuth("archivist", Browser.PASSWORD)
                .getForEntity("/api/v1/cases/" + number + "/file/" + volume + ".pdf", byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return Objects.requireNonNull(answer.getBody());
    }

    @Test
    @DisplayName("副卷不给登记人员、法院；案外的仲裁员、联络员一卷也没有")
    void the_internal_volume_stays_inside() {
        var number = withdrawn();
        assertThat(export("registrar", number, "internal").getStatusCode().value())
                .isEqualTo(403);
        for (var outsider : List.of("arbitrator2", "court", "legal")) {
            for (var volume : List.of("main", "internal")) {
                assertThat(export(outsider, number, volume).getStatusCode().value())
                        .as(outsider + " " + volume)
                        .isEqualTo(403);
            }
        }
        assertThat(export("archivist", number, "internal").getStatusCode().value())
                .isEqualTo(200);
    }

    private static Map<String, Object> asking(long party, String identityNumber) {
        return Map.of("reader", "" + party, "identityNumber", identityNumber, "purpose", "复制裁决材料");
    }

    private static Map<String, Object> read(String day, int copies) {
        return new HashMap<>(Map.of("day", day, "copies", copies, "minutes", "查阅全部正卷"));
    }

    private static String path(String number) {
        return "/api/v1/cases/" + number + "/inspections";
    }

    private long applied(String number, Map<String, ?> form) {
        var answer = posts("archivist", path(number), form);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return Long.parseLong(String.valueOf(answer.getBody()).replaceAll("\\D", ""));
    }

    private void refused(String number, Map<String, ?> form, String words) {
        var answer = posts("archivist", path(number), form);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
        assertThat(answer.getBody()).contains(words);
    }

    private Party party(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private void uploaded(String number) {
        submits("clerk", "/cases/" + number + "/evidence", Map.of("name", "工资条样例"), PICTURE);
    }

    private ResponseEntity<byte[]> export(String user, String number, String volume) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity("/api/v1/cases/" + number + "/file/" + volume + ".zip", byte[].class);
    }

    private static Map<String, byte[]> entries(ResponseEntity<byte[]> answer) throws IOException {
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(Objects.requireNonNull(answer.getBody())), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
