package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.limits.RunningLimit.Status;

/** A death on record of one who lives: it is put right while nothing was built on it. */
@StoryTest
@DisplayName("更正死亡、终止登记：没有承继的可以更正，期限、送达接着进行")
class CorrectedDeathStoryTest extends LaterPapersStory {

    private static final String MISTAKE = "同名同姓，死亡医学证明书不是申请人本人的";

    @Test
    @DisplayName("更正之后：自行恢复审理，期间扣除，死亡登记之后作废的送达重新有效，没有送到的再送，日志有记载")
    void the_case_goes_on() {
        var number = underWay(dispute(1, 1));
        bureau.travelTo(MONDAY.plusDays(1));
        everythingServed(number, MONDAY.plusDays(1));
        var alive = applicant(number, 1);
        var due = limit(number, "A22").dueOn();
        bureau.travelTo(MONDAY.plusDays(3));
        answered(number, MONDAY.plusDays(3));
        died(number, MONDAY);
        assertThat(services(alive)).containsEntry("D307", "VOID").containsEntry("D404", "ABANDONED");
        assertThat(period(number, "A18", alive).status()).isEqualTo(Status.VOID);
        var page = Jsoup.parse(opened("head", "/cases/" + number).body());
        assertThat(page.select("form[data-act=gone-corrections] input[name=party]")
                        .eachAttr("value"))
                .containsExactly(String.valueOf(alive.id()));

        bureau.travelTo(MONDAY.plusDays(10));
        assertThat(new CheckedPapers(documents, web).says(number, "D417")).doesNotContain("已经收回");
        assertThat(corrected("clerk", number, alive.id(), MISTAKE)).startsWith("403");
        assertThat(corrected("head", number, alive.id(), " ")).startsWith("400").contains("请填写登记怎样有误");
        assertThat(corrected("head", number, respondent(number, 1).id(), MISTAKE))
                .startsWith("400")
                .contains("没有登记死亡、终止");
        assertThat(corrected("head", number, alive.id(), MISTAKE)).startsWith("204");

        assertThat(applicant(number, 1).isReachable()).isTrue();
        assertThat(bureau.waiting(number)).doesNotContain("endSuspension");
        assertThat(limit(number, "A22")).satisfies(award -> {
            assertThat(award.status()).isEqualTo(Status.RUNNING);
            assertThat(award.dueOn()).isAfter(due);
        });
        assertThat(services(alive)).containsEntry("D307", "SERVED").containsEntry("D404", "OPEN");
        assertThat(services(respondent(number, 1)))
                .as("nobody is told of a death that was none")
                .containsEntry("D417", "ABANDONED")
                .containsEntry("D417-2", "OPEN");
        assertThat(period(number, "A18", alive)).satisfies(evidence -> {
            assertThat(evidence.status()).isEqualTo(Status.RUNNING);
            assertThat(evidence.startedOn()).isEqualTo(MONDAY.plusDays(1));
        });
        assertThat(text(number, "D417-2")).contains("死亡、终止的登记有误，已经更正");
        assertThat(new CheckedPapers(documents, web).says(number, "D417")).contains("后来有变化", "所依据的登记有误，已经收回");
        assertThat(told(number)).anyMatch(line -> line.contains("更正死亡、终止登记") && line.contains(MISTAKE));
        assertThat(corrected("head", number, alive.id(), MISTAKE)).startsWith("400");
        assertThat(sent("clerk", number, "motions/TERMINATION", Map.of("content", "无人", "ground", "NO_SUCCESSOR")))
                .as("nobody is gone any more")
                .startsWith("400");
    }

    @Test
    @DisplayName("承继正在审查的先作出决定；已经有人承继的不能更正")
    void nothing_was_built_on_it() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        var dead = applicant(number, 1);
        died(number, MONDAY);
        raised(number, MotionKind.SUCCESSION, "ground", "WORKER_DIED", "partyKind", "PERSON", "partyName", "虚构惠一");
        assertThat(corrected("head", number, dead.id(), MISTAKE))
                .startsWith("400")
                .contains("正在审查");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(corrected("head", number, dead.id(), MISTAKE))
                .startsWith("400")
                .contains("已经由他人承继");
        assertThat(applicant(number, 1).place().gone()).isNotNull();
    }

    private String corrected(String user, String number, long party, String reason) {
        return sent(user, number, "gone-corrections", Map.of("party", party, "reason", reason));
    }
}
