package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.StoryTest;

/** A page whose template reads what is not public falls over only when its row appears: so each one is opened. */
@StoryTest
@DisplayName("不属于案件的页面都打得开")
class PlainPagesTest {

    private static final String READER = "plain-pages-reader";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    CasesByStage cases;

    @AfterEach
    void nobody() {
        cases.nobody(READER);
    }

    @Test
    @DisplayName("没有路径变量的每个地址，都不出错")
    void each_address_without_variables_answers() {
        cases.everybody(READER);
        var browser = new Browser(port);
        browser.logIn(READER, Browser.PASSWORD);
        var pages = TriedRoute.all(mapping).stream()
                .filter(route -> route.method().equals("GET")
                        && !route.pattern().contains("{")
                        && !route.pattern().equals("/error"))
                .toList();
        assertThat(pages).extracting(TriedRoute::pattern).contains("/wordings", "/archive", "/portal/check");
        assertThat(pages)
                .allSatisfy(page -> assertThat(browser.open(page.pattern()).statusCode())
                        .as(page.pattern())
                        .isLessThan(500));
    }
}
