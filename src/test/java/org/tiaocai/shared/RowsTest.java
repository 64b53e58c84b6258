package org.tiaocai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.AtOnce;
import org.tiaocai.story.StoryTest;

@StoryTest
@DisplayName("数据行与记录的对应")
class RowsTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.of("2026-000001");
    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneOffset.ofHours(8));

    enum Verdict {
        UPHELD,
        DISMISSED
    }

    record Plea(
            long id,
            RegistrationNumber number,
            LocalDate raisedOn,
            OffsetDateTime at,
            boolean oral,
            @Nullable BigDecimal amount,
            @Nullable Verdict verdict,
            @Nullable Long documentId) {}

    private final JdbcClient jdbc;
    private final Rows<Plea> rows;

    @Autowired
    RowsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "plea", Plea.class, "happened_at as at");
    }

    @BeforeEach
    void create() {
        jdbc.sql("""
                        create table plea (id bigint generated always as identity primary key,
                            registration_number varchar(11) not null, raised_on date not null,
                            happened_at timestamp with time zone not null, oral boolean not null,
                            amount numeric(12, 2), verdict varchar(20), document_id bigint)""").update();
    }

    @AfterEach
    void drop() {
        jdbc.sql("drop table plea").update();
    }

    @Test
    @DisplayName("写入的值原样读出；没有填的是空")
    void what_goes_in_comes_out() {
        var raised = LocalDate.of(2026, 3, 2);
        var full = rows.insert("registration_number, raised_on, happened_at, oral, amount, verdict, document_id")
                .values(NUMBER, raised, NOON, true, new BigDecimal("12.50"), Verdict.UPHELD, 7);
        var bare = plea();
        assertThat(rows.of(NUMBER)).extracting(Plea::id).containsExactly(full, bare);
        assertThat(rows.newestFirst()).extracting(Plea::id).containsExactly(bare, full);
        assertThat(rows.find(full))
                .map(one -> new Plea(
                        one.id(),
                        one.number(),
                        one.raisedOn(),
                        NOON,
                        one.oral(),
                        one.amount(),
                        one.verdict(),
                        one.documentId()))
                .contains(new Plea(full, NUMBER, raised, NOON, true, new BigDecimal("12.50"), Verdict.UPHELD, 7L));
        assertThat(rows.get(full, "没有").at().toInstant()).isEqualTo(NOON.toInstant());
        assertThat(rows.get(bare, "没有"))
                .extracting(Plea::amount, Plea::verdict, Plea::documentId)
                .containsOnlyNulls();
        assertThat(rows.where("verdict = ?", Verdict.UPHELD)).hasSize(1);
    }

    @Test
    @DisplayName("只改所指的一行；条件不符的不改")
    void one_row_is_changed_and_only_as_the_condition_says() {
        var one = plea();
        var other = plea();
        rows.update(one, "amount = ?", new BigDecimal("3.00"));
        assertThat(rows.updateIf("verdict is null", one, "verdict = ?", Verdict.DISMISSED))
                .isTrue();
        assertThat(rows.updateIf("verdict is null", one, "verdict = ?", Verdict.UPHELD))
                .isFalse();
        assertThat(rows.get(one, "没有"))
                .extracting(Plea::verdict, Plea::amount)
                .containsExactly(Verdict.DISMISSED, new BigDecimal("3.00"));
        assertThat(rows.get(other, "没有"))
                .extracting(Plea::verdict, Plea::amount)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("同一内容几秒之内只写一次，时刻不同也算同一内容；内容不同的、过后再来的照写；同时四次只有一次")
    void the_same_is_written_once() throws Exception {
        var columns = "registration_number, raised_on, happened_at, oral";
        var day = LocalDate.of(2026, 3, 2);
        rows.insert(columns).once(NUMBER, day, NOON, true);
        assertThatThrownBy(() -> rows.insert(columns).once(NUMBER, day, NOON.plusSeconds(1), true))
                .isInstanceOf(DuplicateKeyException.class);
        rows.insert(columns).once(NUMBER, day, NOON, false);
        assertThat(AtOnce.many(4, () -> rows.insert(columns).once(NUMBER, day.plusDays(1), NOON, true)))
                .isEqualTo(1);
        assertThat(rows.of(NUMBER)).hasSize(3);
        jdbc.sql("update written_once set written_at = written_at - interval '4' second")
                .update();
        rows.insert(columns).once(NUMBER, day, NOON, true);
        assertThat(rows.of(NUMBER)).hasSize(4);
        assertThat(jdbc.sql("select count(*) from written_once")
                        .query(Integer.class)
                        .single())
                .as("nothing is kept for long")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("同一内容之间隔着办结、撤回的，再写不是第二次点击；没有隔着的仍然只写一次")
    void what_is_over_may_be_written_anew() {
        rows.once(NUMBER, Verdict.UPHELD, null);
        rows.isOver(NUMBER, Verdict.DISMISSED, null);
        assertThatThrownBy(() -> rows.once(NUMBER, Verdict.UPHELD, null)).isInstanceOf(DuplicateKeyException.class);
        rows.isOver(NUMBER, Verdict.UPHELD, null);
        rows.once(NUMBER, Verdict.UPHELD, null);
        assertThatThrownBy(() -> rows.once(NUMBER, Verdict.UPHELD, null)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("没有的行，用给定的话拒绝")
    void a_row_that_is_not_there_is_refused() {
        assertThat(rows.find(1)).isEmpty();
        assertThatThrownBy(() -> rows.get(1, "没有这项申请"))
                .isInstanceOf(Refused.class)
                .hasMessage("没有这项申请");
    }

    private long plea() {
        return rows.insert("registration_number, raised_on, happened_at, oral")
                .values(NUMBER, LocalDate.of(2026, 3, 3), NOON, false);
    }
}
