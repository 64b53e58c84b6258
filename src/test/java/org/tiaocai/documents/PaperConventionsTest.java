package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every paper keeps to, whatever its kind: by which number it calls the case, how it writes days, what it leaves out. */
@DisplayName("每一种文书都守的规矩")
class PaperConventionsTest {

    private static final Pattern PART = Pattern.compile("\\{\\{>([a-z-]+)}}");
    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z]+");
    private static final Set<String> ALLOWED = Set.of("PDF", "EMS", "JDK", "SHA", "SM");

    /** What a party fills in or hands in itself says how that party can be reached. */
    private static final Set<String> FROM_A_PARTY =
            Set.of("D101", "D201", "D301", "D302", "D303", "D303-2", "D311", "D601");

    private final Templates templates = new Templates();
    private final PaperSamples samples = new PaperSamples();

    static Stream<DocumentKind> kinds() {
        return PaperTemplatesTest.kinds();
    }

    @ParameterizedTest
    @DisplayName("有案号的只写案号：没有登记号，也没有带登记号的文书编号")
    @MethodSource("kinds")
    void the_case_is_called_by_its_number(DocumentKind kind) {
        if (kind.volume() != Volume.NONE) {
            assertThat(Jsoup.parse(page(kind)).text())
                    .as(kind.code())
                    .doesNotContain("登记号", "文书编号", "样例documentNo", "样例registrationNumber");
        }
    }

    @ParameterizedTest
    @DisplayName("落款日期用汉字数字；当场签名的留出日期")
    @MethodSource("kinds")
    void the_closing_day_is_written_out(DocumentKind kind) {
        var page = Jsoup.parse(page(kind));
        var closing = page.select(".closing").text();
        var signed = page.select(".signed-on").text() + page.select("p").text();
        if (!closing.isEmpty()) {
            assertThat(closing).as(kind.code()).contains("二〇二六年三月六日").doesNotContainPattern("[0-9]");
        } else {
            assertThat(signed).as(kind.code()).containsPattern("年[　\\s\\d]*月[　\\s\\d]*日");
        }
    }

    @ParameterizedTest
    @DisplayName("最后一日写明“含当日”；日期写成某年某月某日")
    @MethodSource("kinds")
    void a_last_day_says_that_it_counts(DocumentKind kind) {
        var text = Jsoup.parse(page(kind)).text();
        assertThat(text).as(kind.code()).doesNotContainPattern("最迟于[^，。；（]*[^，。；（日]日(?!（含当日）)");
        assertThat(text).as(kind.code()).doesNotContainPattern("\\d{4}-\\d{1,2}-\\d{1,2}");
    }

    @ParameterizedTest
    @DisplayName("送给对方的文书样式里没有电话、电子邮件")
    @MethodSource("kinds")
    void no_telephone_for_the_other_side(DocumentKind kind) {
        if (!FROM_A_PARTY.contains(kind.code()) && !kind.staysInside()) {
            assertThat(withParts(Templates.text(kind.template())).replace(Templates.text("house/parties"), ""))
                    .as(kind.code())
                    .doesNotContain("{{phone}}", "{{email}}", "{{serviceAddress}}");
        }
    }

    @ParameterizedTest
    @DisplayName("样式的文字里没有外文字母")
    @MethodSource("kinds")
    void the_prose_is_chinese(DocumentKind kind) {
        var prose = withParts(Templates.text(kind.template())).replaceAll("\\{\\{.*?}}|<[^>]+>", "");
        List<String> foreign = FOREIGN.matcher(prose)
                .results()
                .map(hit -> hit.group())
                .filter(word -> !ALLOWED.contains(word))
                .toList();
        assertThat(foreign).as(kind.code()).isEmpty();
    }

    private String page(DocumentKind kind) {
        return templates.page(Templates.text(kind.template()), samples.complete(kind));
    }

    private static String withParts(String text) {
        return PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(withParts(Templates.text("house/" + part.group(1)))));
    }
}
