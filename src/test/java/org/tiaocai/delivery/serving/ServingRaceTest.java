package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tiaocai.AtOnce;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("同时和重复")
class ServingRaceTest extends ServingStory {

    @Test
    @DisplayName("双击提交：第二次没有这项任务，记录只有一份")
    void a_double_click_is_one_report() {
        var document = ordered(ServingClass.S2);
        var task = waiting("serveDocument").getId();
        completes("serveDocument", signed(MONDAY));
        assertThatThrownBy(() -> complete(task, signed(MONDAY))).isInstanceOf(NullValueException.class);
        assertThat(servings.receipts(document)).hasSize(1);
        assertThat(attempts()).isEqualTo(1);
        assertThat(papers()).containsExactly("D422");
    }

    @RepeatedTest(3)
    @DisplayName("四人同时登记同一次送达：只有一人成功，送达、凭证、通知各一份")
    void of_many_reports_at_once_one_stands() throws Exception {
        var document = ordered(ServingClass.S2);
        var task = waiting("serveDocument").getId();
        var before = told.served.size();
        var won = AtOnce.many(4, () -> {
            complete(task, signed(MONDAY));
            return null;
        });
        assertThat(won).isEqualTo(1);
        assertThat(servings.receipts(document)).hasSize(1);
        assertThat(attempts()).isEqualTo(1);
        assertThat(told.served.size() - before).isBetween(1, 4);
        assertThat(running()).isZero();
    }

    @RepeatedTest(3)
    @DisplayName("四处同时交付同一文书：只有一处成功")
    void of_many_orders_at_once_one_stands() throws Exception {
        var document = document("裁决书");
        var employer = employer();
        var won = AtOnce.many(4, () -> {
            process.begin(number, document, employer);
            return null;
        });
        assertThat(won).isEqualTo(1);
        assertThat(servings.of(number)).hasSize(1);
        assertThat(running()).isOne();
    }

    @Test
    @DisplayName("同案两名当事人各自留置：各有各的期限和送达日")
    void two_parties_wait_each_for_their_own_day() {
        var award = document("裁决书");
        process.begin(number, award, employer());
        completes("serveDocument", left(MONDAY));
        process.begin(number, award, worker());
        bureau.travelTo(LocalDate.of(2026, 3, 4));
        completes("serveDocument", left(LocalDate.of(2026, 3, 4)));

        bureau.travelTo(LocalDate.of(2026, 3, 6));
        assertThat(servings.servedOn(award, employer())).hasValue(LocalDate.of(2026, 3, 5));
        assertThat(servings.servedOn(award, worker())).isEmpty();
        assertThat(limits()).containsExactly(Status.MET, Status.RUNNING);

        bureau.travelTo(LocalDate.of(2026, 3, 10));
        assertThat(servings.servedOn(award, worker())).hasValue(LocalDate.of(2026, 3, 9));
        assertThat(limits()).containsExactly(Status.MET, Status.MET);
    }

    private List<Status> limits() {
        return limits.of(number).stream()
                .filter(one -> one.rule().equals("A28"))
                .map(RunningLimit::status)
                .toList();
    }

    private int attempts() {
        return jdbc.sql("""
                        select count(*) from service_attempt a join document_service s on s.id = a.service_id
                        where s.registration_number = ?""").param(number.value()).query(Integer.class).single();
    }
}
