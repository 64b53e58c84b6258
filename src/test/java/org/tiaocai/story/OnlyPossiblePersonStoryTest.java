package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Groups;

/** A task that one person alone can do is theirs from the start; what several share is claimed. */
@DisplayName("只有一人能办的任务直接分派")
class OnlyPossiblePersonStoryTest extends WorkStory {

    private static final String SECOND = "handover-second-coordinator";

    /** Colleagues of the stories before. */
    @BeforeEach
    void one_coordinator() {
        tables.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = ? and USER_ID_ <> 'coordinator'")
                .param(Groups.STUDIO_COORDINATOR)
                .update();
    }

    @Test
    @DisplayName("一个岗位只有一人的直接分派；归还之后，后来的同事可以领取")
    void one_member_has_it_at_once() {
        var number = registered();
        consents(number, "WILLING", "WILLING");
        assertThat(assignee(number, "acceptMediation")).isEqualTo("coordinator");
        bureau.colleague(SECOND);
        bureau.alsoIs(SECOND, Groups.STUDIO_COORDINATOR);
        var task = Objects.requireNonNull(bureau.waiting(number, "acceptMediation"))
                .getId();
        bureau.as("coordinator", () -> {
            tasks.setAssignee(task, null);
            return task;
        });
        assertThat(assignee(number, "acceptMediation")).isNull();
        bureau.claim(SECOND, number, "acceptMediation");
        assertThat(assignee(number, "acceptMediation")).isEqualTo(SECOND);
    }

    @Test
    @DisplayName("有两人的由其中一人领取；离开岗位的不算")
    void several_claim_it() {
        bureau.colleague(SECOND);
        bureau.alsoIs(SECOND, Groups.STUDIO_COORDINATOR);
        var number = registered();
        consents(number, "WILLING", "WILLING");
        assertThat(assignee(number, "acceptMediation")).isNull();
        tables.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ?")
                .param(SECOND)
                .update();
        accept(number);
        assertThat(assignee(number, "appointMediators")).isEqualTo("coordinator");
    }

    private @Nullable String assignee(String number, String task) {
        return Objects.requireNonNull(bureau.waiting(number, task)).getAssignee();
    }
}
