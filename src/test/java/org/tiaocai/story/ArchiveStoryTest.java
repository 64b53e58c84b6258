package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.shared.RegistrationNumber;

/** What is missing is seen before a file is archived; how long it is kept, and what must come before it is given up. */
@OnPostgres
@DisplayName("归档：缺件逐项说明，目录有页码，档号连续，期满并经批准才销毁")
class ArchiveStoryTest extends ArchiveStory {

    @Test
    @DisplayName("没有送达凭证的文书、要核对的原件列在归档任务上；不说明就不能归档，补齐的不再列出")
    void what_is_missing_is_answered() {
        var number = withdrawn();
        assertThat(bureau.sees("archivist", number, "archiveFile")).isTrue();
        assertThat(bureau.sees("clerk", number, "archiveFile")).isFalse();
        assertThat(gaps(number))
                .anyMatch(gap -> gap.contains("准予撤回仲裁申请决定书") && gap.contains("欧阳试样") && gap.contains("送达凭证"))
                .anyMatch(gap -> gap.contains("银行流水") && gap.contains("原件"));
        assertThatThrownBy(() -> complete("archivist", number, "archiveFile", Map.of("answers", List.of())))
                .hasMessageContaining("项缺件没有说明");
        everythingServed(number, bureau.today());
        assertThat(gaps(number)).noneMatch(gap -> gap.contains("准予撤回仲裁申请决定书"));
        archived(number);
        assertThat(bureau.processes(number)).isEmpty();
        assertThat(papers().words(number, "D515"))
                .contains("仲裁申请书", "受理通知书", "送达回证", "证据材料：银行流水", kept(number, "file_no"))
                .contains("银行流水”没有文件", "已核对样例", "备考样例", "保管至")
                .doesNotContain("立案审批表");
        assertThat(papers().words(number, "D515-2")).contains("立案审批表", "结案审批表").doesNotContain("受理通知书");
        assertThat(reads("head", "/cases/" + number)).contains("归档和阅卷", kept(number, "file_no"));
    }

    @Test
    @DisplayName("档号一年一列，没有空号；页码首尾相接")
    void numbers_have_no_gap() {
        var first = archived();
        var second = archived();
        assertThat(Integer.parseInt(kept(second, "file_ordinal")))
                .isEqualTo(Integer.parseInt(kept(first, "file_ordinal")) + 1);
        var index = papers().words(first, "D515");
        assertThat(index).contains("本卷页数 " + kept(first, "main_pages"));
        assertThat(Integer.parseInt(kept(first, "main_pages"))).isGreaterThan(5);
    }

    @Test
    @DisplayName("裁决结案的保管十年，其他五年（办案规则第二十四条）；案外途径告知的没有案卷")
    void how_long_it_is_kept() {
        var withdrawn = withdrawn();
        assertThat(toArchive(withdrawn).get("keepUntil").asText())
                .isEqualTo(bureau.today().plusYears(5).toString());
        var judged = claimed();
        disputes.close(judged, DisputeOutcome.AWARD);
        assertThat(toArchive(judged.value()).get("keepUntil").asText())
                .isEqualTo(bureau.today().plusYears(10).toString());
        assertThat(gaps(judged.value()))
                .anyMatch(gap -> gap.equals("卷内没有《裁决书（非终局）》或者《裁决书（终局）》或者《先行裁决书》") || gap.startsWith("卷内没有《裁决书"));
        var referred = claimed();
        disputes.close(referred, DisputeOutcome.REFERRED);
        assertThat(bureau.processes(referred.value())).doesNotContain("case-archiving");
    }

    @Test
    @DisplayName("移交清单列明各卷；没有归档的不能列入，同一卷不重复移交")
    void files_are_handed_over_by_a_list() {
        var one = archived();
        var waiting = withdrawn();
        assertThat(list("archivist", "HANDOVER", waiting).body()).contains("还没有归档");
        assertThat(list("clerk", "HANDOVER", one).statusCode()).isEqualTo(403);
        list("archivist", "HANDOVER", one);
        var csv = reads("archivist", "/archive/lists/" + lastList(one) + ".csv");
        assertThat(csv).contains(kept(one, "file_no"), one, "正卷页数");
        assertThat(list("archivist", "HANDOVER", one).body()).contains("已经在另一份移交清单上");
        assertThat(reads("archivist", "/archive")).contains("待归档", waiting, kept(one, "file_no"));
    }

    @Test
    @DisplayName("保管期限最后一日还不能列入销毁清单，次日可以；由负责人批准，批准之前、之后案卷登记都在")
    void nothing_is_given_up_before_its_time() {
        var number = archived();
        var last = LocalDate.parse(kept(number, "keep_until"));
        try {
            bureau.travelWithoutJobs(last.atTime(LocalTime.NOON));
            assertThat(list("archivist", "DESTRUCTION", number).body()).contains("期满之前不得销毁");
            bureau.travelWithoutJobs(last.plusDays(1).atTime(LocalTime.NOON));
            assertThat(reads("head", "/archive")).contains(kept(number, "file_no"));
            list("archivist", "DESTRUCTION", number);
            var id = lastList(number);
            var path = "/archive/lists/" + id + "/decision";
            var granted = Map.of("decision", "GRANTED", "opinion", "同意销毁样例");
            assertThat(submits("archivist", path, granted).statusCode()).isEqualTo(403);
            submits("head", path, granted);
            assertThat(reads("head", "/archive/lists/" + id)).contains("同意销毁样例", kept(number, "file_no"));
            assertThat(submits("head", path, granted).body()).contains("已经审批");
            assertThat(papers().words(number, "D515")).contains("仲裁申请书");
            assertThat(kept(number, "archived_on")).isNotNull();
        } finally {
            bureau.travelWithoutJobs(MONDAY.atTime(LocalTime.NOON));
        }
    }

    private HttpResponse<String> list(String user, String kind, String number) {
        return submits(user, "/archive/lists", Map.of("kind", kind, "number", number, "note", "区档案馆样例"));
    }

    private long lastList(String number) {
        return Objects.requireNonNull(
                tables.sql("select max(list_id) from archive_list_file where registration_number = ?")
                        .param(number)
                        .query(Long.class)
                        .single());
    }

    /** An accepted case without the road that led to it. */
    private RegistrationNumber claimed() {
        var number = RegistrationNumber.of(accepted());
        assertThat(arbitrations.find(number)).map(Arbitration::acceptedOn).isPresent();
        return number;
    }
}
