package org.tiaocai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first day: nobody but an administrator, and nothing said of the house. */
@DisplayName("启用步骤")
class FirstStartTest extends AtTheDesk {

    private List<String> others = List.of();

    /** For as long as the test lasts only the administrator works here. */
    @BeforeEach
    void nobodyElse() {
        as("coordinator");
        tables.sql("delete from set_up_step").update();
        others = tables.sql("select id from account where state = 'OPEN' and id <> ?")
                .param(ADMINISTRATOR)
                .query(String.class)
                .list();
        tables.sql("update account set state = 'SUSPENDED' where state = 'OPEN' and id <> ?")
                .param(ADMINISTRATOR)
                .update();
    }

    @AfterEach
    void back() {
        tables.sql("delete from set_up_step").update();
        others.forEach(one -> tables.sql("update account set state = 'OPEN' where id = ?")
                .param(one)
                .update());
    }

    @Test
    @DisplayName("还没有启用：首页把管理员带到步骤；勾选的留着；可以以后再办，首页上还看得到；名称确认后不再带路")
    void the_first_day() {
        assertThat(location("/")).endsWith("/administration/start");
        assertThat(words(ADMINISTRATOR, "/administration/start"))
                .contains("☐确认仲裁委员会名称", "☐核对房间", "☐建人员账号", "录入今年和明年的放假安排", "邮件服务器");
        assertThat(post("/administration/start", Map.of("step", "ROOMS")).statusCode())
                .isEqualTo(302);
        assertThat(post("/administration/start", Map.of("step", "NOTHING")).statusCode())
                .isEqualTo(400);
        assertThat(words(ADMINISTRATOR, "/administration/start")).contains("☑核对房间", "☐建人员账号");
        assertThat(words(ADMINISTRATOR, "/administration")).contains("启用步骤：核对房间");
        assertThat(location("/")).as("离开后回来").endsWith("/administration/start");
        post("/administration/start", Map.of());
        assertThat(words(ADMINISTRATOR, "/")).contains("步启用前要办");
        tables.sql("delete from set_up_step where step = 'LATER'").update();
        tables.sql("update house_setting set entered_by = 'root-admin' where setting = 'COMMISSION_NAME'")
                .update();
        house.refresh();
        assertThat(as(ADMINISTRATOR).open("/").statusCode()).isEqualTo(200);
        assertThat(words(ADMINISTRATOR, "/administration/start")).contains("☑确认仲裁委员会名称");
        tables.sql("update house_setting set entered_by = 'system' where setting = 'COMMISSION_NAME'")
                .update();
    }

    @Test
    @DisplayName("有了同事就不再带路；别的岗位打不开步骤")
    void with_colleagues() {
        back();
        assertThat(as(ADMINISTRATOR).open("/").statusCode()).isEqualTo(200);
        assertThat(as("coordinator").open("/administration/start").statusCode()).isEqualTo(403);
        assertThat(words("coordinator", "/")).doesNotContain("步启用前要办");
        assertThat(words(ADMINISTRATOR, "/administration/start")).contains("☑建人员账号");
    }

    @Test
    @DisplayName("全部办完：首页不再提")
    void all_done() {
        back();
        for (var step :
                List.of("NAME", "NUMBERS", "ROOMS", "HOURS", "STAFF", "BODIES", "HOLIDAYS", "PARAMETERS", "MAIL")) {
            post("/administration/start", Map.of("step", step));
        }
        assertThat(words(ADMINISTRATOR, "/administration/start")).contains("全部办完");
        assertThat(words(ADMINISTRATOR, "/")).doesNotContain("步启用前要办");
    }

    private String location(String path) {
        return as(ADMINISTRATOR).open(path).headers().firstValue("Location").orElse("");
    }
}
