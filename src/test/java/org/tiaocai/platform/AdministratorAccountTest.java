package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.tiaocai.story.StoryTest;

@StoryTest
class AdministratorAccountTest {

    private static final String GROUP = "other-administrators";
    private static final String PASSWORD = "twelve-chars";
    /** An id is given once only. */
    private static int sequence;

    private final String second = "second-admin-" + ++sequence;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @AfterEach
    void leave() {
        identities.deleteUser(second);
        identities.deleteGroup(GROUP);
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(GROUP)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }

    @ParameterizedTest
    @DisplayName("没有管理员，又没有给出账号或密码不足 12 位：不能启动")
    @CsvSource({"'',twelve-chars", "' ',twelve-chars", "second-admin,''", "second-admin,eleven-char"})
    void no_start_without_an_administrator(String id, String password) {
        assertThatThrownBy(() -> start(id, password))
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("TIAOCAI_ADMIN_ID")
                .hasMessageContaining("至少 12 位");
        assertThat(identities.createGroupQuery().groupId(GROUP).count()).isZero();
    }

    @Test
    @DisplayName("启动失败时告诉运维怎么做")
    void the_operator_is_told_what_to_do() {
        var told = new NoAdministratorAnalyzer().analyze(new IllegalStateException(new NoAdministrator()));
        assertThat(told.getDescription()).contains("还没有系统管理员");
        assertThat(told.getAction()).contains("TIAOCAI_ADMIN_PASSWORD");
    }

    @Test
    @DisplayName("管理员离开后再启动，按环境变量补上，不与留下的权限冲突")
    void an_administrator_who_left_is_replaced() {
        start(second, PASSWORD);
        identities.deleteMembership(second, GROUP);
        start(second, "another-password");
        assertThat(identities.createUserQuery().memberOfGroup(GROUP).count()).isEqualTo(1);
        assertThat(identities.checkPassword(second, "another-password")).isTrue();
    }

    @Test
    @DisplayName("已有管理员时不看环境变量")
    void nothing_happens_while_there_is_one() {
        start(second, PASSWORD);
        start("", "");
        assertThat(identities.checkPassword(second, PASSWORD)).isTrue();
    }

    private void start(String id, String password) {
        new AdministratorAccount(identities, authorizations, GROUP, id, password)
                .run(new DefaultApplicationArguments());
    }
}
