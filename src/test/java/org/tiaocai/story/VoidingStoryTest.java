package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.AtOnce;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.shared.RegistrationNumber;

/** A case was registered twice: one of the two never was, and its number stays used. */
@OnPostgres
@DisplayName("登记错误作废")
class VoidingStoryTest extends CorrectionStory {

    @BeforeEach
    void today() {
        bureau.travelTo(MONDAY);
    }

    @Test
    @DisplayName("重复登记：负责人批准作废，流程、期限全部结束，不计入统计，不在默认清单，按登记号、姓名仍找得到，有标记")
    void registered_twice() throws Exception {
        var number = bureau.register(between(person("试样重复", null), firm("样例重复厂", null)));
        var before = counted(number);
        assertThat(post("registrar", "/cases/" + number + "/voiding", Map.of("reason", ""))
                        .getBody())
                .contains("请填写更正的理由");
        assertThat(post("clerk", "/cases/" + number + "/voiding", Map.of("reason", "重复登记"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(propose(number)).isEqualTo(204);
        assertThat(subject("head", number)).isEqualTo("登记错误作废");
        assertThat(post("registrar", "/cases/" + number + "/voiding", Map.of("reason", "再提"))
                        .getBody())
                .contains("已在等待审批");
        var other = bureau.register(between(person("试样同时", null), firm("样例同时厂", null)));
        assertThat(AtOnce.many(4, () -> {
                    if (propose(other) != 204) {
                        throw new IllegalStateException("refused");
                    }
                    return true;
                }))
                .isEqualTo(1);
        decided("head", number, "GRANTED", "");
        assertThat(bureau.processes(number)).isEmpty();
        assertThat(read("/cases/" + number).path("outcome").asText()).isEqualTo("VOIDED");
        assertThat(limits.of(RegistrationNumber.of(number))).noneMatch(one -> one.isOpen());
        assertThat(before).isEqualTo(1);
        assertThat(counted(number)).isZero();
        assertThat(numbers(search("registrar", "size=100"))).doesNotContain(number);
        assertThat(find("registrar", number)).containsExactly(number);
        assertThat(find("registrar", "试样重复")).containsExactly(number);
        assertThat(words("registrar", number)).contains("登记错误作废", "重复登记", "已作废").doesNotContain("已办结");
        assertThat(search("registrar", "q=" + number).at("/items/0/standing").asText())
                .isEqualTo("已作废");
        assertThat(loggedIn("registrar").open("/cases?q=" + number).body())
                .contains("已作废")
                .doesNotContain("<td data-label=\"阶段\">已办结");
        assertThat(bureau.register(between(person("试样后来", null), firm("样例后来厂", null))))
                .isNotEqualTo(number);
        assertThat(words("registrar", number)).doesNotContain("更正写错的登记");
    }

    @Test
    @DisplayName("不同意作废的，案件照常办理；受理之后不能作废，告知撤销案件")
    void not_voided() {
        var number = applied(MONDAY);
        propose(number);
        decided("head", number, "REFUSED", "并非重复：两次争议不同");
        assertThat(bureau.waiting(number)).contains("checkMaterials");
        assertThat(told(number, "不同意更正")).isEqualTo(List.of("并非重复：两次争议不同"));
        var accepted = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        assertThat(post("registrar", "/cases/" + accepted + "/voiding", Map.of("reason", "登记错误"))
                        .getBody())
                .contains("受理之后不应当受理的，撤销案件");
    }

    @Test
    @DisplayName("作废的案件不能再作废，也不能再办理")
    void once() {
        var number = applied(MONDAY);
        propose(number);
        decided("head", number, "GRANTED", "");
        assertThat(post("registrar", "/cases/" + number + "/voiding", Map.of("reason", "再作废"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThatThrownBy(() -> checked(number, "COMPLETE", null)).isInstanceOf(AssertionError.class);
    }

    private int propose(String number) {
        return post("registrar", "/cases/" + number + "/voiding", Map.of("reason", "重复登记"))
                .getStatusCode()
                .value();
    }

    private int counted(String number) {
        return tables.sql("select count(*) from counted_dispute where registration_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }
}
