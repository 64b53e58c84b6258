package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.arbitration.motion.MotionKind;

/** A death that somebody tells of is no fact yet; who died before the application was never a party; time waits for nobody. */
@DisplayName("因死亡、终止中止审理：尚待证明的写明尚待证明，申请之前已经死亡的不是中止，延期的审批不挡住中止")
class SuspensionOfTheDeadStoryTest extends MotionDoorsStory {

    @Test
    @DisplayName("没有写明谁、何日、何证明的：可以登记，审批的人看到缺什么，通知书写明尚待证明；写明的不提示、不写")
    void a_death_that_is_not_proved() {
        var number = underWay(dispute(2, 1));
        assertThat(motion("clerk", number, "SUSPENSION", death(Map.of()))).startsWith("204");
        assertThat(toDecide(number)).contains("没有写明死亡的是哪一名当事人、死亡的日期、死亡的证明", "请先核实");
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(paper(number)).contains("上述事由尚待证明");

        var known = underWay(dispute(1, 1));
        assertThat(motion("clerk", known, "SUSPENSION", death(Map.of("goneOn", MONDAY.toString()))))
                .startsWith("204");
        assertThat(toDecide(known)).contains("没有写明死亡的证明").doesNotContain("死亡的日期、");
        decided("head", known, "approveMotion", "GRANTED");
        assertThat(paper(known)).contains("申请人虚构申1于2026年3月2日死亡（尚待证明）", "上述事由尚待证明");

        var proved = underWay(dispute(1, 1));
        var whole = death(Map.of("goneOn", MONDAY.toString(), "goneProof", DEATH_CERTIFICATE));
        assertThat(motion("clerk", proved, "SUSPENSION", whole)).startsWith("204");
        assertThat(toDecide(proved)).doesNotContain("没有写明");
        decided("head", proved, "approveMotion", "GRANTED");
        assertThat(paper(proved)).contains("有" + DEATH_CERTIFICATE + "为证").doesNotContain("尚待证明");
    }

    @ParameterizedTest
    @DisplayName("申请仲裁之前已经死亡、终止的，退回并说明应当由谁作为当事人；申请当日的可以中止")
    @CsvSource({
        "WORKER_DIED, 2026-03-01, 400, 承继、变更当事人",
        "WORKER_DIED, 2026-03-02, 204, ''",
        "EMPLOYER_TERMINATED, 2026-03-01, 400, 追加当事人",
        "EMPLOYER_TERMINATED, 2026-03-02, 204, ''"
    })
    void before_the_application(String ground, String day, String status, String words) {
        var number = underWay(dispute(1, 1));
        var form = death(Map.of("ground", ground, "goneOn", day, "goneProof", "证明样例"));
        assertThat(motion("clerk", number, "SUSPENSION", form))
                .startsWith(status)
                .contains(words.isEmpty() ? "" : "在申请仲裁（2026-03-02）之前已经", words);
    }

    @Test
    @DisplayName("延期正在审批：因死亡的中止照样登记、批准，延期等恢复审理后再决定；其他事由的中止仍须等延期的决定")
    void a_pending_extension_does_not_bar_it() {
        var number = underWay(dispute(1, 1));
        bureau.as("arbitrator", () -> raising.raise(number, MotionKind.EXTENSION, "days", 5));
        var extension = tasks(number, "approveMotion").get(0);
        assertThat(motion("clerk", number, "SUSPENSION", death(Map.of("ground", "INJURY_GRADING"))))
                .startsWith("400")
                .contains("延长审理期限正在审批");
        assertThat(motion("clerk", number, "SUSPENSION", death(Map.of()))).startsWith("204");
        finish("head", tasks(number, "approveMotion").get(1), "GRANTED");
        assertThat(refusalOf(() -> finish("head", extension, "GRANTED"))).contains("中止审理，恢复审理后才能办理");
        assertThat(tasks(number, "approveMotion")).containsExactly(extension);
    }

    @Test
    @DisplayName("延长审理期限由本案仲裁员、负责人提出：书记员、登记人员不能，他们的案件页也不列出")
    void who_asks_for_more_time() {
        var number = underWay(dispute(1, 1));
        var form = Map.of("content", "案情复杂", "days", 5);
        for (var other : new String[] {"clerk", "registrar"}) {
            assertThat(motion(other, number, "EXTENSION", form))
                    .startsWith("400")
                    .contains("由本案的仲裁员提出");
        }
        var forms =
                Jsoup.parse(pageOf("clerk", number)).select("form[data-act]").eachAttr("data-act");
        assertThat(forms).contains("motions/SUSPENSION").doesNotContain("motions/EXTENSION");
        assertThat(Jsoup.parse(pageOf("arbitrator", number))
                        .select("form[data-act]")
                        .eachAttr("data-act"))
                .contains("motions/EXTENSION");
        assertThat(motion("arbitrator", number, "EXTENSION", form)).startsWith("204");
        decided("head", number, "approveMotion", "DENIED");
        assertThat(motion("head", number, "EXTENSION", form)).startsWith("204");
    }

    private static Map<String, Object> death(Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of("content", "劳动者死亡", "ground", "WORKER_DIED"));
        form.putAll(more);
        return form;
    }

    private String toDecide(String number) {
        return asked("head", "/tasks/" + tasks(number, "approveMotion").get(0) + "/motion");
    }

    private String paper(String number) {
        return Jsoup.parse(page(number, "D417")).text();
    }
}
