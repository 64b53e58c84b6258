package org.tiaocai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.tiaocai.story.Forms;

/** Our parts inside Cockpit, as an administrator sees them. */
@DisplayName("Cockpit 里的今日数字、管理看板和流程图标注")
class CockpitBrowserIT extends BrowserStory {

    @Autowired
    RepositoryService repository;

    @Value("${tiaocai.administrators-group}")
    String administrators;

    @BeforeEach
    void anAdministrator() {
        bureau.colleague("admin", administrators);
        bureau.register(Forms.dispute(LocalDate.now()));
        login("admin");
    }

    @Test
    @DisplayName("首页有今日的数字，与管理看板的相同；菜单通到管理看板")
    void the_figures_of_the_day() {
        cockpit("#/dashboard");
        var figures = counter.page().locator(".tiaocai-figure");
        figures.first().waitFor();
        PlaywrightAssertions.assertThat(figures).hasCount(6);
        var open = figures.first().locator("strong").textContent();
        counter.shot("cockpit-dashboard");
        counter.page().locator(".tiaocai-navigation a").click();
        counter.see("未结案件");
        assertThat(counter.page().url()).contains("/dashboard/today");
        assertThat(counter.page()
                        .locator(".figures li")
                        .first()
                        .locator("strong")
                        .textContent()
                        .strip())
                .isEqualTo(open);
    }

    @Test
    @DisplayName("流程定义的图上有在办、已办、逾期")
    void counts_on_the_diagram() {
        var intake = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("dispute-intake")
                .latestVersion()
                .singleResult();
        cockpit("#/process-definition/" + intake.getId() + "/runtime");
        counter.page().locator(".tiaocai-heat").first().waitFor();
        assertThat(counter.page()
                        .locator(".djs-overlays[data-container-id=seekMediationConsent] .tiaocai-heat")
                        .textContent())
                .contains("在办 ");
        assertThat(counter.page()
                        .locator(".djs-overlays[data-container-id=registerDispute] .tiaocai-heat")
                        .textContent())
                .contains("已办 ");
        counter.shot("cockpit-diagram");
    }

    private void cockpit(String page) {
        counter.page().navigate("http://localhost:" + port + "/camunda/app/cockpit/default/" + page);
    }
}
