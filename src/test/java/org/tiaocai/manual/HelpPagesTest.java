package org.tiaocai.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

@StoryTest
@DisplayName("帮助页")
class HelpPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    private Browser clerk;

    @BeforeEach
    void loggedIn() {
        bureau.staff();
        bureau.commission();
        clerk = new Browser(port);
        clerk.logIn("clerk", Browser.PASSWORD);
    }

    @Test
    @DisplayName("先列自己的岗位，再列其余的；页眉的“帮助”通到这里")
    void own_roles_first() {
        var page = Jsoup.parse(clerk.open("/help").body());
        assertThat(page.select("section[aria-labelledby=mine] a").eachAttr("href"))
                .containsExactly("/help/clerk");
        assertThat(page.select("section[aria-labelledby=others] a")).hasSize(Manual.values().length - 1);
        assertThat(page.select("header a[href=/help]")).isNotEmpty();
    }

    @ParameterizedTest
    @DisplayName("每份手册都打得开，期限和条文已经写入")
    @EnumSource(Manual.class)
    void each_manual_opens(Manual manual) {
        var answer = clerk.open("/help/" + manual.key());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("{limit", "{target").contains("人人都一样");
    }

    @Test
    @DisplayName("手册里的每一幅图都在应用里，打得开，有说明，不超过 150 KB；不登录看不到；清单里的图都有手册用到")
    void each_picture_is_there() throws java.io.IOException {
        var used = new java.util.TreeSet<String>();
        for (var manual : Manual.values()) {
            for (var picture :
                    Jsoup.parse(clerk.open("/help/" + manual.key()).body()).select("main img")) {
                assertThat(picture.attr("alt")).as(manual + " " + picture).isNotBlank();
                used.add(picture.attr("src"));
            }
        }
        for (var address : used) {
            var answer = clerk.open(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(address)
                    .isEqualTo("image/png");
            var file = new org.springframework.core.io.ClassPathResource("static" + address);
            assertThat(file.contentLength()).as(address).isBetween(1L, 150_000L);
            assertThat(new Browser(port).open(address).statusCode()).as(address).isNotEqualTo(200);
        }
        var listed = java.nio.file.Files.readAllLines(java.nio.file.Path.of("src/docs/pictures/help.csv"));
        assertThat(listed.stream().skip(1).map(line -> "/help/pictures/" + line.split(",")[1] + ".png"))
                .containsExactlyInAnyOrderElementsOf(used);
        assertThat(listed.stream().skip(1).map(line -> java.nio.file.Path.of("src/docs/pictures", line.split(",")[0])))
                .allMatch(java.nio.file.Files::exists);
    }

    @Test
    @DisplayName("期限写明长短和条文，表格有列名")
    void a_limit_is_written_with_its_article() {
        var page = Jsoup.parse(clerk.open("/help/arbitrator").body());
        assertThat(page.select("th").eachAttr("scope")).isNotEmpty().containsOnly("col");
        assertThat(page.select("tr:contains(评议)").eachText().get(0)).contains("裁决期限：自受理仲裁申请之日起45日（《劳动争议调解仲裁法》", "第43条");
    }

    @Test
    @DisplayName("怎么填：任务表单上的链接通到本岗位手册里这项任务的一行；本岗位没有的，通到有这一行的手册；看不到的任务打不开")
    void a_form_leads_to_its_paragraph() {
        var number = bureau.register(Forms.dispute(LocalDate.of(2026, 3, 2)));
        var task = bureau.taskOf(number, "seekMediationConsent");
        var registrar = new Browser(port);
        registrar.logIn("registrar", Browser.PASSWORD);
        var answer = registrar.open("/help/tasks/" + task);
        assertThat(answer.statusCode()).isEqualTo(302);
        var place = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(place.getPath()).isEqualTo("/help/intake");
        var row = Jsoup.parse(registrar.open(place.getPath()).body())
                .getElementById(Objects.requireNonNull(place.getFragment()));
        assertThat(Objects.requireNonNull(row).text()).isEqualTo("征询调解意愿");
        assertThat(registrar.open("/help/tasks/nothing").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("手册里每一行任务都有自己的锚，一页之内不重复")
    void each_task_has_its_place() {
        for (var manual : Manual.values()) {
            var page = Jsoup.parse(clerk.open("/help/" + manual.key()).body());
            assertThat(page.select("td[id^=task-]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("h2:contains(我的任务) + table tbody td:first-child"))
                    .as(manual.key())
                    .allSatisfy(cell -> assertThat(cell.id()).isEqualTo("task-" + cell.text()));
        }
    }

    @Test
    @DisplayName("没有的岗位是一页 404")
    void no_such_manual() {
        assertThat(clerk.open("/help/nobody").statusCode()).isEqualTo(404);
    }
}
