package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;
import org.tiaocai.story.OnPostgres;

/** The pages of the administration keep what is typed; an act that is done lets go of its own form and of no other. */
@OnPostgres
@DisplayName("系统管理：没有提交的内容")
class AdministrationDraftsTest extends AdministrationSlice {

    private static final String ACCOUNTS = "/administration/accounts";
    private static final String YEARS = "/administration/years";
    private static final String PARAMETERS = "/administration/parameters";

    @AfterEach
    void nothingKept() {
        tables.sql("delete from unfinished_form").update();
    }

    @Test
    @DisplayName("新建账号没有办成，两张表单写的都在；办成了，只删新建的一张；成批的核对时还在，新建以后也删")
    void of_the_accounts() throws IOException {
        keep("page-accounts", ACCOUNTS + "#0", ACCOUNTS + "/import#0");
        var fields = new HashMap<>(Map.of("id", "3abc", "name", "某暂存", "role." + Groups.CLERK, "true"));
        assertThat(send(ACCOUNTS, fields, "page-accounts", ACCOUNTS + "#0")).isEqualTo(400);
        assertThat(kept("page-accounts")).contains(ACCOUNTS + "#0", "import#0");
        fields.put("id", "draft-" + System.nanoTime() % 1_000_000_000);
        assertThat(send(ACCOUNTS, fields, "page-accounts", ACCOUNTS + "#0")).isEqualTo(200);
        assertThat(kept("page-accounts")).doesNotContain(ACCOUNTS + "#0").contains("import#0");

        var list = new HashMap<>(Map.of("list", "draft-x" + System.nanoTime() % 1_000_000_000 + ",某批,记录人员"));
        assertThat(send(ACCOUNTS + "/import", list, "page-accounts", ACCOUNTS + "/import#0"))
                .isEqualTo(200);
        assertThat(kept("page-accounts")).as("只是核对").contains("import#0");
        list.put("checked", "true");
        assertThat(send(ACCOUNTS + "/import", list, "page-accounts", ACCOUNTS + "/import#0"))
                .isEqualTo(200);
        assertThat(kept("page-accounts")).isEmpty();
    }

    @Test
    @DisplayName("放假安排核对时还在，录入以后删去，参数里写的还在")
    void of_the_years() throws IOException {
        keep("page-administration", YEARS + "#0", PARAMETERS + "#0");
        var fields = new HashMap<>(Map.of("year", "2027", "days", NEXT_YEAR, "correction", ""));
        assertThat(send(YEARS, fields, "page-administration", YEARS + "#0")).isEqualTo(200);
        assertThat(kept("page-administration")).contains(YEARS + "#0");
        fields.put("version", "0");
        assertThat(send(YEARS, fields, "page-administration", YEARS + "#0")).isEqualTo(302);
        assertThat(kept("page-administration")).doesNotContain(YEARS + "#0").contains(PARAMETERS + "#0");
    }

    @Test
    @DisplayName("核对的一张写明是哪一张写的；退回的一张标明是退回的")
    void on_the_page() {
        var page = Jsoup.parse(years(Map.of("year", "2027", "days", NEXT_YEAR)));
        var settles = page.select("form[data-settles]").attr("data-settles");
        assertThat(page.select("#" + settles).attr("data-refused")).isEqualTo("true");
        assertThat(page.select("form[data-refused=true]")).hasSize(1);
        assertThat(Jsoup.parse(administrator.open("/administration").body()).select("form[data-refused=true]"))
                .isEmpty();
    }

    private void keep(String place, String... forms) throws IOException {
        var content = new ObjectMapper().createArrayNode();
        for (var form : forms) {
            content.addArray().add(form).addObject().putArray("fields");
        }
        var words = new ObjectMapper().createObjectNode().put("content", content.toString());
        administrator.open("/administration");
        assertThat(administrator
                        .postJson(
                                "/api/v1/unfinished/" + place, words.toString(), "X-XSRF-TOKEN", administrator.token())
                        .statusCode())
                .isEqualTo(200);
    }

    private String kept(String place) throws IOException {
        return new ObjectMapper()
                .readTree(administrator.fetch("/api/v1/unfinished/" + place).body())
                .path("content")
                .asText("")
                .replace("null", "");
    }

    private int send(String path, Map<String, String> typed, String place, String form) {
        var fields = new HashMap<>(typed);
        fields.putAll(Map.of("_kept", place, "_form", form, "_csrf", administrator.token()));
        return administrator.submit(path, fields).statusCode();
    }
}
