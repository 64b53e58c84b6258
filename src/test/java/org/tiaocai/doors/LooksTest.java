package org.tiaocai.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("走访：页面上不该有的")
class LooksTest {

    @ParameterizedTest
    @DisplayName("英文句子、程序里的名称、模板残留、报错，各认得出来")
    @CsvSource({
        "英文, Please try again later",
        "程序里的名称, 结果：NOT_AGREED",
        "程序里的名称, 阶段：CLOSED",
        "程序里的名称, 收到日期：null",
        "程序里的名称, 对象 Tribunal@1b2c3d4e",
        "模板残留, 姓名：${one.name}",
        "模板残留, ??motion.kind_zh_CN??",
        "程序的报错, java.lang.IllegalStateException",
        "程序的报错, at org.tiaocai.casefile.CaseFilePage.show(CaseFilePage.java:90)"
    })
    void what_nobody_may_see(String kind, String words) {
        assertThat(page(words)).anyMatch(fault -> fault.startsWith(kind + "："));
    }

    @ParameterizedTest
    @DisplayName("案号、文书编号、格式和人名不算")
    @CsvSource({"2026-000123-D405-2", "Word PDF CSV", "某 registrar", "法43，规则48", "A4 纸，OFD 格式", "（2026）样01民特901号"})
    void what_belongs_there(String words) {
        assertThat(page(words)).isEmpty();
    }

    @Test
    @DisplayName("没有写完的页面、没有中文的拒绝、夹带报错的 JSON")
    void what_an_answer_as_a_whole_lacks() {
        assertThat(Looks.faults(200, "text/html;charset=UTF-8", "<html><body>案卷"))
                .containsExactly("页面没有写完");
        assertThat(Looks.faults(403, "application/problem+json", "{\"title\":\"Forbidden\"}"))
                .hasSize(1);
        assertThat(Looks.faults(403, "application/problem+json", "{\"title\":\"您的岗位不能查看\"}"))
                .isEmpty();
        assertThat(Looks.faults(200, "application/json", "{\"detail\":\"java.lang.NullPointerException\"}"))
                .hasSize(1);
    }

    private static Iterable<String> page(String words) {
        return Looks.faults(200, "text/html", "<html><body><p>" + words + "</p></body></html>");
    }
}
