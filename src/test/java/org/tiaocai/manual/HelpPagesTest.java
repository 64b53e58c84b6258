package org.tiaocai.manual;

import static org.assertj.core.api.Assertions.assertThat;

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
    @DisplayName("期限写明长短和条文，表格有列名")
    void a_limit_is_written_with_its_article() {
        var page = Jsoup.parse(clerk.open("/help/arbitrator").body());
        assertThat(page.select("th").eachAttr("scope")).isNotEmpty().containsOnly("col");
        assertThat(page.select("tr:contains(评议)").eachText().get(0)).contains("裁决期限：自受理仲裁申请之日起45日（《劳动争议调解仲裁法》", "第43条");
    }

    @Test
    @DisplayName("没有的岗位是一页 404")
    void no_such_manual() {
        assertThat(clerk.open("/help/nobody").statusCode()).isEqualTo(404);
    }
}
