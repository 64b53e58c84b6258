package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;

/** Two workers of one firm apply by themselves, and are heard together. */
@OnPostgres
@DisplayName("并案和分案")
class JoiningStoryTest extends DeskStory {

    @Autowired
    Raising raising;

    @BeforeEach
    void today() {
        bureau.travelTo(MONDAY);
    }

    @Test
    @DisplayName("同一单位的两案并案：两案页面互相列出，日志都有；分案后写明，可以再并；已并入的不能再并入别案")
    void heard_together_and_apart_again() {
        var leading = accepted("试样并案甲", "样例并案厂");
        var other = accepted("试样并案乙", "样例并案厂");
        var third = accepted("试样并案丙", "样例并案厂");
        assertThat(join(leading, other, "同一单位、同一事实")).isEqualTo("null");
        assertThat(words("registrar", leading)).contains(other, "同一单位、同一事实");
        assertThat(words("registrar", other)).contains(leading, "起并案");
        assertThat(told(leading, "并案：" + other)).hasSize(1);
        assertThat(told(other, "并案：并入 " + leading)).hasSize(1);
        assertThat(join(third, other, "再并")).contains(other + " 已在并案");
        assertThat(join(other, third, "再并")).contains(other + " 已在并案");
        assertThat(join(leading, third, "同一单位")).isEqualTo("null");
        assertThat(separate(leading, "")).contains("请填写并案、分案的理由");
        assertThat(separate(leading, "事实不同")).isEqualTo("null");
        assertThat(words("registrar", other)).contains("分案：事实不同");
        assertThat(told(other, "分案：")).isEqualTo(List.of("事实不同"));
        assertThat(join(leading, other, "再次并案")).isEqualTo("null");
    }

    @Test
    @DisplayName("没有相同当事人的、没有受理的、同一案件、没有理由的不能并案；没有权限的岗位不能")
    void what_is_not_joined() {
        var leading = accepted("试样不并甲", "样例不并厂");
        assertThat(join(leading, accepted("试样不并乙", "样例别家厂"), "理由")).contains("没有相同的当事人");
        assertThat(join(leading, applied(MONDAY), "理由")).contains("两案都受理之后");
        assertThat(join(leading, leading, "理由")).contains("不能与本案自己并案");
        assertThat(join(leading, "", "理由")).contains("请填写要并入的案件的登记号");
        assertThat(join(leading, leading, "")).contains("请填写并案、分案的理由");
        assertThat(String.valueOf(
                        post("service", "/cases/" + leading + "/joined-cases", Map.of("other", leading, "reason", "理由"))
                                .getBody()))
                .contains("并案、分案由本案仲裁员");
    }

    @Test
    @DisplayName("可以并入的案件列出来选；案号、少写连字符的登记号也认得；错在哪一项写在哪一项")
    void named_by_hand() {
        var leading = accepted("试样手写甲", "样例手写厂");
        var other = accepted("试样手写乙", "样例手写厂");
        var stranger = accepted("试样手写丙", "样例手写别家厂");
        assertThat(words("registrar", leading))
                .contains("（请核对双方是否都相同）：" + other)
                .doesNotContain(stranger);
        assertThat(join(leading, "没有这个号", "理由")).contains("没有登记号或者案号为", "\"other\"");
        assertThat(join(leading, other, "")).contains("\"reason\"");
        assertThat(join(leading, stranger.replace("-", ""), "理由")).contains("没有相同的当事人");
        var caseNo = tables.sql("select case_no from arbitration where registration_number = ?")
                .param(other)
                .query(String.class)
                .single();
        assertThat(join(leading, caseNo.replace('〔', '(').replace('〕', ')'), "同一单位"))
                .isEqualTo("null");
        assertThat(words("registrar", other)).contains("起并案");
    }

    @Test
    @DisplayName("可以并案的写明哪一方相同：双方、申请人、被申请人；只有一方相同而地位相反的不列；中止、结案的不列")
    void how_they_are_related() {
        var leading = accepted("试样关系甲", "样例关系厂");
        var same = accepted("试样关系甲", "样例关系厂");
        var worker = accepted("试样关系甲", "样例关系别家厂");
        var firm = accepted("试样关系乙", "样例关系厂");
        var crossed = between(person("试样关系丙", null), firm("样例关系厂", null));
        var parties = new ArrayList<Map<String, Object>>();
        for (var party : (List<?>) crossed.get("parties")) {
            var turned = new HashMap<String, Object>();
            ((Map<?, ?>) party).forEach((name, value) -> turned.put(String.valueOf(name), value));
            turned.put("side", "APPLICANT".equals(turned.get("side")) ? "RESPONDENT" : "APPLICANT");
            parties.add(turned);
        }
        crossed.put("parties", parties);
        var opposed = accepted(crossed);
        assertThat(offered(leading))
                .contains(same + "　试样关系甲诉样例关系厂（双方当事人相同", worker + "　试样关系甲诉样例关系别家厂（申请人相同", firm + "　试样关系乙诉样例关系厂（被申请人相同")
                .doesNotContain(opposed);
        assertThat(words("registrar", leading)).contains(opposed, "一方相同，地位相反");
        suspend(same);
        assertThat(offered(leading)).contains(worker, firm).doesNotContain(same);
        assertThat(join(leading, same, "同一双方")).contains("中止审理");
        assertThat(join(same, leading, "同一双方")).contains("中止审理");
        tables.sql(
                        "update dispute set stage = 'CLOSED', outcome = 'WITHDRAWN', closed_on = ? where registration_number = ?")
                .params(MONDAY, firm)
                .update();
        assertThat(offered(leading)).contains(worker).doesNotContain(firm);
    }

    @Test
    @DisplayName("一次分出几件：各案日志都写明，没有选的还在一起；没有选、选了已经分开的不分，一件也不分")
    void several_part_at_once() {
        var leading = accepted("试样多案甲", "样例多案厂");
        var others = List.of(accepted("试样多案乙", "样例多案厂"), accepted("试样多案丙", "样例多案厂"), accepted("试样多案丁", "样例多案厂"));
        others.forEach(other -> assertThat(join(leading, other, "同一单位")).isEqualTo("null"));
        var ids = tables.sql("select id from joined_case where leading_case = ? order by id")
                .param(leading)
                .query(Long.class)
                .list();
        assertThat(page("registrar", leading)).contains("一次分出几件案件", "data-act=\"joined-cases/separation\"");
        assertThat(page("registrar", others.get(0))).doesNotContain("一次分出几件案件");
        assertThat(part(leading, List.of(), "事实不同")).contains("请至少选一件", "\"cases\"");
        assertThat(part(leading, List.of(ids.get(0), 999_999_999L), "事实不同")).contains("没有这项并案");
        assertThat(part(leading, List.of(ids.get(0), ids.get(1)), " ")).contains("请填写并案、分案的理由");
        assertThat(told(others.get(0), "分案：")).isEmpty();
        assertThat(part(leading, List.of(String.valueOf(ids.get(0)), String.valueOf(ids.get(1))), "事实不同"))
                .isEqualTo("null");
        assertThat(told(leading, "分案：")).isEqualTo(List.of("事实不同", "事实不同"));
        assertThat(told(others.get(0), "分案：")).isEqualTo(List.of("事实不同"));
        assertThat(told(others.get(1), "分案：")).isEqualTo(List.of("事实不同"));
        assertThat(told(others.get(2), "分案：")).isEmpty();
        assertThat(words("registrar", others.get(2))).contains("起并案");
        assertThat(part(leading, List.of(ids.get(0), ids.get(2)), "再分")).contains("已经分案");
        assertThat(words("registrar", others.get(2))).contains("起并案");
    }

    /** The cases that the page offers to be joined. */
    private String offered(String leading) {
        return Jsoup.parse(page("registrar", leading))
                .select("[data-pick=other]")
                .text()
                .replaceAll("\\s+", "");
    }

    /** 中止审理, as it was decided today. */
    private void suspend(String number) {
        bureau.as("clerk", () -> raising.raise(number, MotionKind.SUSPENSION, "ground", "INJURY_GRADING"));
        bureau.complete("head", number, "approveMotion", Map.of("reason", "经审查"), Map.of("motionDecision", "GRANTED"));
    }

    private String part(String leading, List<?> ids, String reason) {
        return String.valueOf(post(
                        "registrar",
                        "/cases/" + leading + "/joined-cases/separation",
                        Map.of("cases", ids, "reason", reason))
                .getBody());
    }

    private String accepted(Map<String, Object> form) {
        form.remove("road");
        return filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
    }

    private String accepted(String worker, String firm) {
        var form = new HashMap<>(between(person(worker, null), firm(firm, null)));
        return accepted(form);
    }

    private String join(String leading, String other, String reason) {
        return String.valueOf(
                post("registrar", "/cases/" + leading + "/joined-cases", Map.of("other", other, "reason", reason))
                        .getBody());
    }

    private String separate(String leading, String reason) {
        var id = tables.sql("select min(id) from joined_case where leading_case = ?")
                .param(leading)
                .query(Long.class)
                .single();
        return String.valueOf(
                post("registrar", "/cases/" + leading + "/joined-cases/" + id + "/separation", Map.of("reason", reason))
                        .getBody());
    }
}
