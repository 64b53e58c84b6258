package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.StoryTest;

@StoryTest
class EmptyListsTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"room where id", "booking where id", "booking where not_before", "room where in_use"})
    @DisplayName("空名单什么也查不到，在哪个数据库上都一样")
    void an_empty_list_finds_nothing(String column) {
        assertThat(jdbc.sql("select count(*) from " + column + " in (:list)")
                        .param("list", List.of())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("update " + column.replace(" where", " set id = id where") + " in (:list)")
                        .param("list", List.of())
                        .update())
                .isZero();
    }
}
