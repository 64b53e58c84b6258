package org.tiaocai.unfinished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.AtOnce;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;
import org.tiaocai.story.StoryTest;
import org.tiaocai.unfinished.UnfinishedApi.Kept;
import org.tiaocai.unfinished.UnfinishedApi.Words;

@OnPostgres
@StoryTest
@DisplayName("暂存的表单")
class UnfinishedFormsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String WORDS = "{\"fields\":[[\"explanation\",\"已释明\"]]}";
    private static final String START = "start-dispute-intake";

    @Autowired
    Bureau bureau;

    @Autowired
    UnfinishedApi api;

    @Autowired
    JdbcClient tables;

    @BeforeEach
    void staff() {
        bureau.staff();
        bureau.colleague("unfinished-colleague", Groups.INTAKE);
        bureau.travelTo(MONDAY);
        nothingKept();
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
        nothingKept();
    }

    private void nothingKept() {
        tables.sql("delete from unfinished_form").update();
    }

    @Test
    @DisplayName("只有写的人取得回；同岗位的同事、看不到任务的人都取不到；任务办结的同时删除")
    void only_the_writer_gets_it_back() {
        var number = advised();
        var task = bureau.taskOf(number, "adviseOnRoute");
        keep("registrar", task, WORDS);
        assertThat(kept("registrar", task).content()).isEqualTo(WORDS);
        assertThat(kept("unfinished-colleague", task).content()).isNull();
        assertThatThrownBy(() -> kept("mediator", task))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不由您办理");
        assertThatThrownBy(() -> keep("mediator", task, WORDS)).isInstanceOf(Refused.class);
        keep("unfinished-colleague", task, WORDS);

        bureau.complete(
                "registrar",
                number,
                "adviseOnRoute",
                Map.of("explanation", "已释明", "referredTo", "INSPECTION"),
                Map.of("route", "ARBITRATION"));
        assertThat(rows()).isZero();
        assertThatThrownBy(() -> keep("registrar", task, WORDS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经办结");
    }

    @Test
    @DisplayName("登记表：登记另一件不删除写了一半的；页面说办完了的才删除，别人的还在")
    void the_start_form_is_let_go_by_its_own_page() {
        keep("registrar", START, WORDS);
        keep("unfinished-colleague", START, WORDS);
        bureau.register(Forms.dispute(MONDAY));
        assertThat(kept("registrar", START).content()).isEqualTo(WORDS);
        keep("registrar", START, null);
        assertThat(kept("registrar", START).content()).isNull();
        assertThat(kept("unfinished-colleague", START).content()).isEqualTo(WORDS);
        keep("unfinished-colleague", START, null);
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("太长的不存，原来的还在；没有的任务、没有的流程不存")
    void what_is_not_kept() {
        keep("registrar", START, WORDS);
        assertThatThrownBy(() -> keep("registrar", START, "字".repeat(1_000_001)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("内容太长");
        assertThat(kept("registrar", START).content()).isEqualTo(WORDS);
        keep("registrar", START, "字".repeat(1_000_000));
        assertThatThrownBy(() -> keep("registrar", "start-nothing", WORDS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> keep("registrar", "nothing", WORDS)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("两个窗口同时第一次暂存，都办成，只有一份")
    void two_windows_at_once() throws Exception {
        assertThat(AtOnce.many(2, () -> keep("registrar", START, WORDS))).isEqualTo(2);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    @DisplayName("同一表单开了两页：后一页不顶替前一页，问过才顶替；打开时看到的、自己存过的可以接着存；删除也一样")
    void one_window_does_not_write_over_another() {
        var first = keptFrom("one", null, WORDS);
        assertThat(keptFrom("one", null, WORDS + " ").edition()).isNotEqualTo(first.edition());
        assertThatThrownBy(() -> keptFrom("two", null, "别的")).hasMessageContaining("另一个页面也在填写");
        assertThatThrownBy(() -> keptFrom("two", first.edition(), "别的")).hasMessageContaining("另一个页面也在填写");
        assertThatThrownBy(() -> keptFrom("two", first.edition(), null)).hasMessageContaining("另一个页面也在填写");
        var now = kept("registrar", START);
        assertThat(now.content()).isEqualTo(WORDS + " ");
        keptFrom("two", now.edition(), "别的");
        assertThatThrownBy(() -> keptFrom("one", null, WORDS)).hasMessageContaining("另一个页面也在填写");
        bureau.as("registrar", () -> api.keep(START, new Words(WORDS, "one", null, true)));
        assertThat(kept("registrar", START).content()).isEqualTo(WORDS);
        keptFrom("one", null, null);
        assertThat(rows()).isZero();
        assertThatThrownBy(() -> keptFrom("%", null, WORDS)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("登记页按每张表的凭号暂存；不是凭号的地方不存")
    void each_sheet_has_its_place() {
        keep("registrar", "page-register-0f8fad5b-d9cb-469f-a165-70867728950e", WORDS);
        keep("registrar", "page-register-7c9e6679-7425-40de-944b-e07fc1f90ae7", WORDS);
        assertThat(rows()).isEqualTo(2);
        assertThatThrownBy(() -> keep("registrar", "page-register-1", WORDS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> keep("registrar", "page-registers", WORDS)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("本站页面按页暂存，一人一份；不是这些页面的地方不存")
    void our_pages_have_their_places() {
        for (var place : List.of(
                "page-cases-2026-000001",
                "page-cases-2026-000001-corrections-PARTY-12",
                "page-oversight",
                "page-phrases",
                "page-administration",
                "page-accounts",
                "page-accounts-zhang-san",
                "page-handover-zhang-san",
                "page-calendar",
                "page-calendar-move-12",
                "page-wordings-acceptance-notice")) {
            keep("registrar", place, WORDS);
            assertThat(kept("registrar", place).content()).as(place).isEqualTo(WORDS);
            assertThat(kept("unfinished-colleague", place).content()).as(place).isNull();
        }
        for (var place : List.of(
                "page-cases-2026-1",
                "page-cases-2026-000001-corrections-PARTY-x",
                "page-cases-2026-000001-x",
                "page-wordings-",
                "page-calendar-move-x",
                "page-accounts-",
                "page-administration-x",
                "page-anything",
                "page-")) {
            assertThatThrownBy(() -> keep("registrar", place, WORDS)).as(place).isInstanceOf(Refused.class);
        }
    }

    @Test
    @DisplayName("一页几张表单：办成一张只删那一张，最后一张办成就都删；不是这样写的整个删；两个同名的各算各的")
    void one_form_of_a_page_is_handed_in(@Autowired UnfinishedForms forms) {
        var place = "page-house";
        keep("registrar", place, "[[\"/a#0\",{\"fields\":[[\"x\",\"甲\"]]}],[\"/a#1\",{\"fields\":[[\"x\",\"乙\"]]}]]");
        handedIn(forms, place, "/b#0");
        assertThat(kept("registrar", place).content()).contains("甲", "乙");
        handedIn(forms, place, "/a#0");
        assertThat(kept("registrar", place).content()).contains("乙").doesNotContain("甲");
        handedIn(forms, place, "/a#1");
        assertThat(rows()).isZero();
        handedIn(forms, place, "/a#1");
        keep("registrar", place, "不是清单");
        handedIn(forms, place, "/a#1");
        assertThat(rows()).isZero();
    }

    private void handedIn(UnfinishedForms forms, String place, String form) {
        bureau.as("registrar", () -> {
            forms.forgetMine(place, form);
            return form;
        });
    }

    @Test
    @DisplayName("三十天没有人回来取的删除，第三十天的还在")
    void what_nobody_came_back_to() {
        keep("registrar", START, WORDS);
        bureau.travelTo(MONDAY.plusDays(30));
        keep("unfinished-colleague", START, WORDS);
        assertThat(kept("registrar", START).content()).isEqualTo(WORDS);
        keep("unfinished-colleague", START, null);
        bureau.travelTo(MONDAY.plusDays(31));
        keep("unfinished-colleague", START, WORDS);
        assertThat(kept("registrar", START).content()).isNull();
    }

    private String advised() {
        return bureau.register(Forms.dispute(MONDAY, "wageArrearsEvident", true));
    }

    private Kept kept(String user, String place) {
        return bureau.as(user, () -> api.kept(place));
    }

    private Kept keep(String user, String place, @Nullable String content) {
        return bureau.as(user, () -> api.keep(place, new Words(content, null, null, true)));
    }

    /** From one of several windows of one person. */
    private Kept keptFrom(String page, @Nullable String seen, @Nullable String content) {
        return bureau.as("registrar", () -> api.keep(START, new Words(content, page, seen, false)));
    }

    private long rows() {
        return tables.sql("select count(*) from unfinished_form")
                .query(Long.class)
                .single();
    }
}
