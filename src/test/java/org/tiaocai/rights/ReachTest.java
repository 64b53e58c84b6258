package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** Asked for one case or for all at once, the rights are the same: for every role in every relation. */
@StoryTest
@DisplayName("可及的案件：逐件问与一次问，答案相同")
class ReachTest {

    @Autowired
    Setting setting;

    @Autowired
    Rights rights;

    @Autowired
    Bureau bureau;

    @Test
    @DisplayName("每个岗位 × 每种关系 × 每种阅卷程度")
    void both_questions_have_one_answer() {
        setting.build();
        try {
            for (var role : setting.roles()) {
                setting.inHand(setting.personOf(role));
                bureau.as(setting.personOf(role), () -> {
                    for (var level : Level.values()) {
                        var reach = rights.reach(level);
                        for (var relation : Relation.values()) {
                            var number = setting.caseOf(relation);
                            assertThat(level == Level.NONE || reach.holds(number))
                                    .as("%s, %s, %s", role, relation, level)
                                    .isEqualTo(rights.level(number).isAtLeast(level));
                        }
                    }
                    return role;
                });
            }
        } finally {
            setting.clear();
        }
    }
}
