package org.tiaocai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiaocai.story.StoryTest;

/** A column that is not there costs an exception with its stack: nobody asks for one. */
@StoryTest
@DisplayName("一行读成一条记录")
class RecordMapperTest {

    private static final JdbcTemplate TABLES =
            new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));

    record Paper(long id, LocalDate madeOn, @Nullable String caseNo) {}

    private final List<String> missed = new ArrayList<>();

    @Test
    @DisplayName("按表里的列名取值，一次也不问没有的列")
    void no_column_is_asked_for_that_is_not_there() {
        assertThat(read("select 7 as id, date '2026-03-02' as made_on, cast(null as varchar) as case_no"))
                .containsExactly(new Paper(7, LocalDate.of(2026, 3, 2), null));
        assertThat(missed).isEmpty();
    }

    @Test
    @DisplayName("查询里另起的名字也认；哪边都没有的，说缺哪一列")
    void a_query_may_name_it_as_the_record_does() {
        assertThat(read("select 7 as id, date '2026-03-02' as madeOn, 'x' as caseNo"))
                .containsExactly(new Paper(7, LocalDate.of(2026, 3, 2), "x"));
        assertThatThrownBy(() -> read("select 7 as id, date '2026-03-02' as made_on"))
                .rootCause()
                .hasMessageContaining("caseNo");
    }

    @Test
    @DisplayName("全系统用的都是这一种")
    void the_house_reads_so(@Autowired JdbcClient jdbc) {
        assertThat(jdbc).isInstanceOf(RecordClient.class);
    }

    private List<Paper> read(String query) {
        var mapper = new RecordMapper<>(Paper.class);
        return TABLES.query(query, (row, line) -> mapper.mapRow(listening(row), line));
    }

    private ResultSet listening(ResultSet row) {
        return (ResultSet) Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, given) -> {
                    try {
                        return method.invoke(row, given);
                    } catch (InvocationTargetException thrown) {
                        if (thrown.getCause() instanceof SQLException) {
                            missed.add(method.getName());
                        }
                        throw thrown.getCause();
                    }
                });
    }
}
