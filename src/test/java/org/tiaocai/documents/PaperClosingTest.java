package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue says of each kind who signs and whose seal it bears; a reader of the page must find just that. */
@DisplayName("落款：目录写明谁签名、盖谁的章，纸上就有谁的签名栏、盖章处")
class PaperClosingTest {

    private static final List<String> IN_PERSON = List.of("当事人", "双方当事人", "仲裁庭", "仲裁员", "全体劳动者");

    private final Catalogue catalogue = new Catalogue();
    private final PaperSamples samples = new PaperSamples();

    static Stream<DocumentKind> kinds() {
        return PaperTemplatesTest.kinds();
    }

    @ParameterizedTest
    @DisplayName("不盖章的没有盖章处，内部的审批表、笔录更没有；要签名的每人一栏")
    @MethodSource("kinds")
    void a_page_agrees_with_the_catalogue(DocumentKind kind) {
        for (var fields : List.of(samples.complete(kind), samples.minimal(kind))) {
            var page = page(kind, fields);
            assertThat(page.text().contains("（印章）")).as("%s 盖章处", kind.code()).isEqualTo(kind.isSealed());
            var lines =
                    page.select(".signer, .signatures div, th:matchesOwn(^签名$)").eachText();
            assertThat(lines.isEmpty())
                    .as("%s 签名栏", kind.code())
                    .isEqualTo(kind.signers().isEmpty());
            assertThat(lines).hasSizeGreaterThanOrEqualTo(kind.signers().size());
            kind.signers().stream()
                    .filter(role -> !IN_PERSON.contains(role))
                    .forEach(role -> assertThat(lines).as(kind.code()).anyMatch(line -> line.contains(role)));
        }
        assertThat(kind.serviceClass().equals("S0") && kind.isSealed() && kind.volume() != Volume.NONE)
                .as("%s 是内部文书", kind.code())
                .isFalse();
    }

    @Test
    @DisplayName("庭审笔录：每方当事人一栏（签名、捺指印或者盖章），仲裁员、记录人各一栏、各只一栏，拒签另有一行；成文日期用汉字")
    void a_record_of_a_hearing() {
        var fields = new LinkedHashMap<>(samples.complete(catalogue.kind("D501")));
        fields.put("parties", List.of(Map.of("side", "申请人", "name", "赵某"), Map.of("side", "被申请人", "name", "某公司")));
        fields.put(
                "seats",
                List.of(
                        Map.of("seat", "首席仲裁员", "name", "钱某"),
                        Map.of("seat", "仲裁员", "name", "孙某"),
                        Map.of("seat", "记录人员", "name", "李某")));
        Closing.addTo(fields, catalogue.kind("D501"));
        var closing = new Templates().page("{{>closing}}", fields);
        assertThat(Jsoup.parse(closing).select(".signer").eachText())
                .extracting(line -> line.replaceAll("[＿　 ]+", " ").strip())
                .containsExactly(
                        "申请人 赵某（签名、捺指印或者盖章）： 年 月 日",
                        "被申请人 某公司（签名、捺指印或者盖章）： 年 月 日",
                        "首席仲裁员 钱某（签名）： 年 月 日",
                        "仲裁员 孙某（签名）： 年 月 日",
                        "记录人 李某（签名）： 年 月 日",
                        "拒绝签名的人和情况：");
        assertThat(Jsoup.parse(closing).select(".closing").text()).isEqualTo("二〇二六年三月六日");
    }

    @ParameterizedTest
    @DisplayName("汉字日期")
    @CsvSource({
        "2026年11月29日, 二〇二六年十一月二十九日",
        "2026年10月10日, 二〇二六年十月十日",
        "2030年1月31日, 二〇三〇年一月三十一日",
        "2027年2月20日, 二〇二七年二月二十日",
        "尚未作出, 尚未作出"
    })
    void a_day_in_words(String day, String words) {
        assertThat(ChineseNumerals.day(day)).isEqualTo(words);
    }

    private static Element page(DocumentKind kind, Map<String, Object> fields) {
        return Jsoup.parse(new Templates().page(Templates.text(kind.template()), fields))
                .body();
    }
}
