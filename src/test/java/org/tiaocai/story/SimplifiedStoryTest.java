package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.SimplifiedGround;
import org.tiaocai.arbitration.SimplifiedGrounds;
import org.tiaocai.shared.RegistrationNumber;

/** Which of the three grounds holds is on record, tested and told; what forbids it ends it. */
@DisplayName("简易处理的情形")
class SimplifiedStoryTest extends PeriodsStory {

    private static final String KEPT = "select count(*) from parameter_value where parameter = 'AVERAGE_WAGE'";

    @Autowired
    SimplifiedGrounds grounds;

    @Test
    @DisplayName("标的额等于年平均工资的可以，多一分不行；没有录入的不能比较")
    void tested_against_the_average_wage() {
        assertThat(tables.sql(KEPT).query(Long.class).single()).isZero();
        var unknown = toReview("100");
        assertThatThrownBy(() -> reviewed(unknown, "SMALL_AMOUNT", null)).hasMessageContaining("没有录入");
        tables.sql("""
                        insert into parameter_value (parameter, figure, valid_from, in_use, source, entered_by, entered_at)
                        values ('AVERAGE_WAGE', '90000.00', date '2026-01-01', true, '试样', 'admin', current_timestamp)""").update();
        try {
            var over = toReview("90000.01");
            assertThatThrownBy(() -> reviewed(over, "SMALL_AMOUNT", null)).hasMessageContaining("超过上年度职工年平均工资");
            var at = toReview("90000.00");
            reviewed(at, "SMALL_AMOUNT", null);
            bureau.complete("head", at, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
            assertThat(grounds.of(RegistrationNumber.of(at))).contains(SimplifiedGround.SMALL_AMOUNT);
            assertThat(text(at, "D307")).contains("标的额不超过本市上年度职工年平均工资");
            assertThat(text(at, "D401")).contains("简易处理", "经你方同意，可以缩短或者取消答辩期");
        } finally {
            tables.sql("delete from parameter_value where parameter = 'AVERAGE_WAGE'")
                    .update();
        }
    }

    @Test
    @DisplayName("有第五十七条情形的不得简易处理；没有写明哪一种的退回，不替人写；三名仲裁员的不能简易处理")
    void what_forbids_it() {
        var number = toReview("100");
        for (var bar : List.of("PUBLIC_INTEREST", "SOCIAL_IMPACT", "RESPONDENT_MISSING", "UNSUITABLE")) {
            assertThatThrownBy(() -> reviewed(number, "CLEAR_FACTS", bar)).hasMessageContaining("第五十七条");
        }
        assertThatThrownBy(() -> reviewed(number, null, null)).hasMessageContaining("请选择可以简易处理的情形");
        assertThatThrownBy(() -> reviewed(number, "CLEAR_FACTS", null, "PANEL")).hasMessageContaining("一名仲裁员独任");
        reviewed(number, "CLEAR_FACTS", null);
        // As it may stand from before: the other doors refuse it too.
        tables.sql("update arbitration set tribunal_form = 'PANEL' where registration_number = ?")
                .param(number)
                .update();
        assertThatThrownBy(() -> bureau.complete(
                        "head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED")))
                .hasMessageContaining("退回承办人");
        tables.sql("update arbitration set tribunal_form = 'SOLE' where registration_number = ?")
                .param(number)
                .update();
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
        assertThat(grounds.of(RegistrationNumber.of(number))).contains(SimplifiedGround.CLEAR_FACTS);
        var three =
                Map.of("presiding", "presiding", "members", List.of("arbitrator2", "arbitrator3"), "clerk", "clerk");
        assertThatThrownBy(() -> complete("head", number, "appointTribunal", three))
                .hasMessageContaining("先转为一般程序");
        appointed(number);
        assertThat(text(number, "D403")).contains("适用简易处理，由一名仲裁员独任仲裁，可以用电话");
    }

    @Test
    @DisplayName("被申请人公告送达的，转为一般程序并书面告知；裁决期限仍自受理起算，公告日扣除")
    void a_missing_respondent_ends_it() {
        var number = underWay(ProcedureKind.SIMPLIFIED);
        bureau.travelTo(LocalDate.of(2026, 3, 4));
        published(number, "D401", respondent(number, 0));
        assertThat(arbitrations.get(RegistrationNumber.of(number)).isSimplified())
                .isFalse();
        assertThat(limit(number, "A22").startedOn()).isEqualTo(MONDAY);
        assertThat(text(number, "D415")).contains("下落不明", "2026年5月18日");
    }

    private String toReview(String amount) {
        var form = Forms.dispute(bureau.today());
        form.put("claims", List.of(Map.of("type", "WAGES", "amount", new BigDecimal(amount), "detail", "工资")));
        var number = filed(form);
        bureau.complete(
                "registrar",
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        return number;
    }

    private void reviewed(String number, String ground, String bar) {
        reviewed(number, ground, bar, "SOLE");
    }

    private void reviewed(String number, String ground, String bar, String tribunal) {
        var sheet = new HashMap<String, Object>();
        sheet.put(
                "conditions",
                Stream.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")
                        .map(condition -> Map.of("condition", condition, "met", true, "opinion", "见材料"))
                        .toList());
        sheet.putAll(Map.of("proposal", "ACCEPT", "reason", "符合", "procedure", "SIMPLIFIED", "tribunal", tribunal));
        sheet.put("simplifiedGround", ground);
        sheet.put("simplifiedBar", bar);
        complete("registrar", number, "reviewFiling", sheet);
    }
}
