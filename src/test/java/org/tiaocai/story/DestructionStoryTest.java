package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.chain.DaySheets;
import org.tiaocai.chain.ExportedFolder;
import org.tiaocai.platform.Browser;

/** An approved list is carried out before a witness: the contents are gone, what proves them stays. */
@OnPostgres
@DisplayName("销毁案卷：批准之前不行，执行之后内容删除，清单、档号、目录和摘要保留，核对仍然无误")
class DestructionStoryTest extends ArchiveStory {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 7, 7, 7};

    @Autowired
    DaySheets days;

    @TempDir
    Path folder;

    @AfterEach
    void back() {
        bureau.travelWithoutJobs(MONDAY.atTime(LocalTime.NOON));
    }

    @Test
    @DisplayName("没有批准的、不同意的清单不能执行；批准后写明监销人才能执行，只能执行一次")
    void by_an_approved_list_alone() throws IOException {
        var number = keptLongEnough();
        var list = listed(number);
        assertThat(destroys("archivist", list, "监销样例").body()).contains("没有批准销毁");
        decided(list, "DENIED");
        assertThat(destroys("archivist", list, "监销样例").body()).contains("没有批准销毁");
        var again = listed(number);
        decided(again, "GRANTED");
        assertThat(destroys("head", again, "监销样例").statusCode()).isEqualTo(403);
        assertThat(destroys("archivist", again, " ").body()).contains("请填写监销人");
        assertThat(reads("head", "/cases/" + number)).contains("欧阳试样");
        destroys("archivist", again, "监销样例");
        assertThat(reads("archivist", "/archive/lists/" + again)).contains("已销毁", "监销样例", kept(number, "file_no"));
        assertThat(destroys("archivist", again, "监销样例").body()).contains("已经销毁");
    }

    @Test
    @DisplayName("文书、证据、当事人信息删除，目录、档号留着；核对程序说明按第几号清单销毁，之后再改动的照样指出")
    void what_is_gone_and_what_stays() throws IOException {
        var number = keptLongEnough();
        days.close();
        bureau.travelWithoutJobs(bureau.today().plusDays(1).atTime(LocalTime.NOON));
        days.close();
        var list = listed(number);
        decided(list, "GRANTED");
        destroys("archivist", list, "监销样例");
        var page = reads("head", "/cases/" + number);
        assertThat(page)
                .contains("案卷已销毁", "第 " + list + " 号销毁清单", "销毁前的目录", "受理通知书", kept(number, "file_no"))
                .doesNotContain("欧阳试样", "工资条样例", Forms.WORKERS_IDENTITY_NUMBER);
        assertThat(papers().words(number, "D307"))
                .contains("已按第 " + list + " 号销毁清单销毁")
                .doesNotContain("欧阳试样");
        assertThat(tables.sql("select count(*) from document where registration_number = ? and facts is not null")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(posts(
                                "archivist",
                                "/api/v1/cases/" + number + "/inspections",
                                Map.of("reader", "1", "purpose", "样例"))
                        .getBody())
                .contains("已经按清单销毁");
        assertThat(exported(number, "unsigned").words()).startsWith("还不能认定");
        bureau.travelWithoutJobs(bureau.today().plusDays(1).atTime(LocalTime.NOON));
        days.close();
        assertThat(exported(number, "destroyed").words())
                .startsWith("核对无误")
                .contains("条已按第 " + list + " 号销毁清单销毁，只留摘要", "由签名的链头固定");
        tables.sql("update archive_destruction set list_id = ? where registration_number = ?")
                .params(listOfAnother(), number)
                .update();
        assertThat(exported(number, "changed").words()).startsWith("核对不符").contains("销毁记录");
    }

    private long listOfAnother() {
        return listed(keptLongEnough());
    }

    /** Archived, and the day after the last of its retention. */
    private String keptLongEnough() {
        bureau.travelWithoutJobs(MONDAY.atTime(LocalTime.NOON));
        var number = underWay();
        submits("clerk", "/cases/" + number + "/evidence", Map.of("name", "工资条样例"), PICTURE);
        everythingServed(number, MONDAY);
        withdrawn(number);
        archived(number);
        var last = LocalDate.parse(kept(number, "keep_until"));
        bureau.travelWithoutJobs(last.plusDays(1).atTime(LocalTime.NOON));
        return number;
    }

    private long listed(String number) {
        submits("archivist", "/archive/lists", Map.of("kind", "DESTRUCTION", "number", number, "note", "期满样例"));
        return Objects.requireNonNull(
                tables.sql("select max(list_id) from archive_list_file where registration_number = ?")
                        .param(number)
                        .query(Long.class)
                        .single());
    }

    private void decided(long list, String decision) {
        submits("head", "/archive/lists/" + list + "/decision", Map.of("decision", decision, "opinion", "意见样例"));
    }

    private java.net.http.HttpResponse<String> destroys(String user, long list, String witness) {
        return submits(user, "/archive/lists/" + list + "/destruction", Map.of("witness", witness));
    }

    private ExportedFolder exported(String number, String into) throws IOException {
        var answer = web.withBasicAuth("head", Browser.PASSWORD)
                .getForEntity("/api/v1/cases/" + number + "/chain", byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return ExportedFolder.unpacked(Objects.requireNonNull(answer.getBody()), folder.resolve(into));
    }
}
