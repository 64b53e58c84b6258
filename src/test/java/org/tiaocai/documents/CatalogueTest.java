package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("文书目录")
class CatalogueTest {

    private static final String HEADER =
            "code,module,word,title,volume,series,required,class,recipients,sending,signs,seals,court,basis";

    private final Catalogue catalogue = new Catalogue();

    @Test
    @DisplayName("审批表、评议和讨论笔录入副卷，不送达；其余入正卷（规则第22条）")
    void sheets_of_approval_and_deliberation_stay_inside() {
        assertThat(catalogue.kinds())
                .filteredOn(kind -> kind.volume() == Volume.INTERNAL)
                .extracting(DocumentKind::code)
                .containsExactlyInAnyOrder(
                        "D108", "D204", "D205", "D306", "D416-2", "D417-3", "D420-2", "D502", "D503", "D512", "D514",
                        "D515-2", "D516-2", "D606", "D606-2", "D608", "D611", "D611-2");
        assertThat(catalogue.kinds())
                .filteredOn(kind -> kind.serviceClass().equals("S0"))
                .allMatch(kind -> kind.volume() != Volume.MAIN);
    }

    @Test
    @DisplayName("调解书须双方签收，裁决书不得简易送达")
    void what_the_law_serves_strictly_is_of_the_strict_classes() {
        assertThat(List.of("D208", "D505"))
                .allMatch(code -> catalogue.kind(code).serviceClass().equals("S1"));
        assertThat(List.of("D506", "D507", "D508", "D509", "D510"))
                .allMatch(code -> catalogue.kind(code).serviceClass().equals("S2"));
    }

    @Test
    @DisplayName("列表和退回的话里只有文书的名称，没有样式的符号")
    void a_kind_has_a_name_for_people() {
        assertThat(catalogue.kinds()).extracting(DocumentKind::name).noneMatch(name -> name.matches(".*[{}].*|"));
        assertThat(List.of("D110", "D504", "D508", "D607", "D613"))
                .extracting(code -> catalogue.kind(code).name())
                .containsExactly("调解协议书", "准予撤回仲裁申请决定书", "先行裁决书", "生效证明", "裁审一致性分析表");
    }

    @Test
    @DisplayName("可以移交法院的只有这些，都在正卷")
    void only_these_may_leave_to_a_court() {
        var leaving = catalogue.kinds().stream().filter(DocumentKind::toCourt).toList();
        assertThat(leaving).allMatch(kind -> kind.volume() == Volume.MAIN);
        assertThat(leaving)
                .extracting(DocumentKind::code)
                .containsExactlyInAnyOrder(
                        "D307", "D418", "D505", "D506", "D507", "D508", "D509", "D510", "D601", "D602", "D604",
                        "D604-2", "D607", "D612");
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("写错的一行在启动时指明")
    @CsvSource(
            delimiter = '|',
            value = {
                "X1,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S3,申请人,即送,—,仲裁委,可,规则 第30条| line 2 code: X1",
                "D307,Arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S3,申请人,即送,—,仲裁委,可,规则 第30条| line 2 module: Arbitration",
                "D307,arbitration,Acceptance,受理通知书,正卷,编号,parties,S3,申请人,即送,—,仲裁委,可,规则 第30条| line 2 word: Acceptance",
                "D307,arbitration,acceptance-notice,受理通知书,中卷,编号,parties,S3,申请人,即送,—,仲裁委,可,规则 第30条| line 2 volume: 中卷",
                "D307,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S9,申请人,即送,—,仲裁委,可,规则 第30条| line 2 class: S9",
                "D307,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S3,申请,即送,—,仲裁委,可,规则 第30条| line 2 recipients: 申请",
                "D307,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S3,申请人,送,—,仲裁委,可,规则 第30条| line 2 sending: 送",
                "D307,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,—,申请人,即送,—,仲裁委,可,规则 第30条| line 2 sending and class: 即送",
                "D307,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S3,申请人,即送,—,仲裁委,也许,规则 第30条| line 2 court: 也许",
                "D307,arbitration,acceptance-notice,受理通知书,正卷,编号,parties,S3,申请人,即送,—,仲裁委,可,规则| line 2 basis: 规则",
                "D306,arbitration,filing-approval,立案审批表,副卷,不编号,parties,S3,内部,不送,—,—,否,规则 第30条| line 2 volume and class: 副卷",
                "D307,受理通知书| line 2 has 2 cells instead of 14"
            })
    void a_slip_is_told_by_its_line(String line, String message) {
        assertThatThrownBy(() -> new Catalogue(List.of(HEADER, line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(message);
    }
}
