package org.tiaocai.arbitration.tribunal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.GroupMembers.Member;

@DisplayName("仲裁委员会决定主任是否回避的会议")
class CommissionMeetingTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = RAISED.plusDays(3);

    @Test
    @DisplayName("到会的不少于应到的半数：四名到二名可以，五名到二名不行；没有登记的，办理的委员一人到会")
    void half_of_them() {
        assertThat(met(4, TODAY, List.of("m1", "m2")))
                .isEqualTo(new CommissionMeeting(TODAY, List.of("某m1", "某m2"), 4));
        assertThatThrownBy(() -> met(5, TODAY, List.of("m1", "m2"))).hasMessageContaining("不足应到委员 5 名的半数");
        assertThat(met(2, null, null).present()).containsExactly("某m1");
        assertThatThrownBy(() -> met(3, null, List.of())).hasMessageContaining("半数");
    }

    @Test
    @DisplayName("同一人不算两次；不是委员的、被申请回避的人不行")
    void only_members() {
        assertThatThrownBy(() -> met(3, TODAY, List.of("m1", "m1"))).hasMessageContaining("半数");
        assertThatThrownBy(() -> met(2, TODAY, List.of("m1", "chief"))).hasMessageContaining("从仲裁委员会委员中选择");
    }

    @Test
    @DisplayName("会议在提出之日与今天之间：前一日、后一日都不行")
    void on_a_day_when_it_can_have_met() {
        assertThat(met(1, RAISED, List.of("m1")).metOn()).isEqualTo(RAISED);
        assertThatThrownBy(() -> met(1, RAISED.minusDays(1), List.of("m1"))).hasMessageContaining("提出回避之日");
        assertThatThrownBy(() -> met(1, TODAY.plusDays(1), List.of("m1"))).hasMessageContaining("今天之间");
    }

    private static CommissionMeeting met(int members, @Nullable LocalDate on, @Nullable List<String> present) {
        var all = IntStream.rangeClosed(1, members)
                .mapToObj(one -> new Member("m" + one, "某m" + one))
                .toList();
        return CommissionMeeting.of(all, on, present, "m1", RAISED, TODAY);
    }
}
