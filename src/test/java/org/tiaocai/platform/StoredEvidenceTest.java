package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;
import org.tiaocai.story.Workplace;
import org.tiaocai.story.WrittenBefore;

/** Evidence as it lies on the disk, and what stays there of an upload that fails: nothing. */
@StoryTest
@DisplayName("上传的材料")
class StoredEvidenceTest {

    private static final Path FILES = Workplace.folder("files");

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient tables;

    private Browser head;
    private String number;

    @BeforeEach
    void aCase() throws IOException {
        Files.createDirectories(FILES);
        bureau.staff();
        head = new Browser(port);
        head.logIn("head", Browser.PASSWORD);
        number = bureau.register(Forms.dispute(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    @Test
    @DisplayName("磁盘上是密文，同样的只存一份，下载的与上传的一字不差")
    void lies_encrypted_and_comes_back_as_it_was() throws IOException {
        var paper = paper();
        var before = lying();
        upload(number, paper);
        WrittenBefore.forget(tables);
        upload(number, paper);
        assertThat(lying()).isEqualTo(before + 1);
        var bytes = Files.readAllBytes(place(paper));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .startsWith("TIAOCAI1")
                .doesNotContain("PDF", paper.substring(9));
        var ids = tables.sql("select id from evidence_item where registration_number = ? and file_id is not null")
                .param(number)
                .query(Long.class)
                .list();
        assertThat(ids).hasSize(2);
        for (var id : ids) {
            var answer = head.open("/cases/" + number + "/evidence/" + id);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(paper);
        }
    }

    @Test
    @DisplayName("没有加密的旧文件照常下载")
    void files_of_before_are_read() throws IOException {
        var paper = paper();
        Files.createDirectories(place(paper).getParent());
        Files.writeString(place(paper), paper);
        upload(number, paper);
        var id = tables.sql("select max(id) from evidence_item")
                .query(Long.class)
                .single();
        assertThat(head.open("/cases/" + number + "/evidence/" + id).body()).isEqualTo(paper);
    }

    @Test
    @DisplayName("磁盘写不进去的，告诉本人原因；不登记，不留下任何文件")
    void a_disk_that_takes_nothing() throws IOException {
        var paper = paper();
        while (Files.exists(place(paper).getParent())) {
            paper = paper();
        }
        var obstacle = Files.writeString(place(paper).getParent(), "no folder");
        var before = lying();
        try {
            var answer = upload(number, paper);
            assertThat(answer.statusCode()).as(Browser.location(answer)).isEqualTo(400);
            assertThat(answer.body()).contains("存储空间不足或不可写，文件没有保存，请联系管理员");
        } finally {
            Files.delete(obstacle);
        }
        assertThat(lying()).isEqualTo(before - 1);
        assertThat(items(number)).isZero();
    }

    @Test
    @DisplayName("没有登记成的，文件也不留")
    void a_file_without_its_row_does_not_stay() throws IOException {
        var before = lying();
        assertThat(upload("2031-000001", paper()).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(lying()).isEqualTo(before);
    }

    private HttpResponse<String> upload(String to, String paper) {
        return head.submitWithFile(
                "/cases/" + to + "/evidence",
                Map.of("name", "证据", "_csrf", head.cookie("TIAOCAI-XSRF")),
                paper.getBytes(StandardCharsets.UTF_8));
    }

    private long items(String of) {
        return tables.sql("select count(*) from evidence_item where registration_number = ? and file_id is not null")
                .param(of)
                .query(Long.class)
                .single();
    }

    private static String paper() {
        return "%PDF-1.7 " + UUID.randomUUID().toString().repeat(50);
    }

    private static Path place(String paper) {
        try {
            var id = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(paper.getBytes(StandardCharsets.UTF_8)));
            return FILES.resolve(id.substring(0, 2)).resolve(id);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long lying() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
