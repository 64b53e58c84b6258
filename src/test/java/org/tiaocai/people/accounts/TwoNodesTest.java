package org.tiaocai.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** What one node has seen holds on the other. */
@StoryTest
@DisplayName("两个节点")
class TwoNodesTest {

    @Autowired
    LoginTries tries;

    @Autowired
    PasswordSettings settings;

    @Autowired
    Accounts accounts;

    @Autowired
    Standings here;

    @Autowired
    org.camunda.bpm.engine.IdentityService identities;

    @Autowired
    org.tiaocai.people.Actor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovedTime time;

    @Autowired
    Bureau bureau;

    @Test
    @DisplayName("一个节点上输错的，另一个节点也要等")
    void a_failure_counts_on_every_node() {
        var one = new LoginBrake(tries, settings, time);
        var other = new LoginBrake(tries, settings, time);
        for (int nth = 0; nth < 5; nth++) {
            assertThat(one.attempt("guessed-on-two-nodes", () -> false)).isFalse();
        }
        assertThatThrownBy(() -> other.attempt("guessed-on-two-nodes", () -> true))
                .isInstanceOf(TooManyTries.class)
                .hasMessageContaining("秒后再试");
        time.pass(Duration.ofSeconds(5));
        assertThat(other.attempt("guessed-on-two-nodes", () -> true)).isTrue();
        time.pass(Duration.ofHours(2));
    }

    @Test
    @DisplayName("两个节点同时记第一次失败：只有一行，由后来的改写")
    void the_first_failure_on_two_nodes_at_once() {
        var now = time.now();
        tries.fail("same-moment", "-", count -> Duration.ZERO, now);
        tries.fail("same-moment", "-", count -> Duration.ZERO, now);
        assertThat(tries.of("same-moment", "-").orElseThrow().failures()).isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("insert into login_try (person, address, failures, touched_at) select person,"
                                + " address, 1, touched_at from login_try where person = 'same-moment'")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("一个节点上停用的人，另一个节点半分钟内就知道；刚刚换了岗位又登录的人不会被旧的记忆赶走")
    void a_change_reaches_the_other_node() {
        bureau.colleague("on-two-nodes", "archivist");
        var there = new Standings(accounts, identities, actor, time);
        var opened = here.of("on-two-nodes").orElseThrow();
        assertThat(there.holds(opened)).isTrue();
        bureau.alsoIs("on-two-nodes", "legal-review");
        var openedAgain = here.of("on-two-nodes").orElseThrow();
        assertThat(there.holds(openedAgain)).as("新开的会话").isTrue();
        assertThat(there.holds(opened)).as("旧的会话").isFalse();
        accounts.move(accounts.find("on-two-nodes").orElseThrow(), AccountState.SUSPENDED, "暂停登录", "手机遗失");
        time.pass(Standings.KEPT);
        assertThat(there.holds(openedAgain)).isFalse();
        // Nobody who cannot log in stands in a role for the tests after it.
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = 'on-two-nodes'")
                .update();
    }
}
