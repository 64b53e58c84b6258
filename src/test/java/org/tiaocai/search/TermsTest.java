package org.tiaocai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("查找的词条：写一部分、写拼音、写末几位")
class TermsTest {

    private static final Year NOW = Year.of(2026);

    @ParameterizedTest(name = "{2} → {1}: {3}")
    @DisplayName("各种写法找到或者找不到")
    @CsvSource({
        "PARTY, 曾试寻, 曾试寻, true",
        "PARTY, 曾试寻, 试寻, true",
        "PARTY, 曾试寻, 曾寻, false",
        "PARTY, 曾试寻, zsx, true",
        "PARTY, 曾试寻, csx, true",
        "PARTY, 曾试寻, SX, true",
        "PARTY, 曾试寻, zengshi, true",
        "PARTY, 曾试寻, cengshixun, true",
        "PARTY, 曾试寻, zx, false",
        "PARTY, 单试寻, ssx, true",
        "PARTY, 单试寻, dsx, true",
        "PARTY, 仇试寻, qsx, true",
        "PARTY, 解试寻, xsx, true",
        "PARTY, 解试寻, jsx, true",
        "PARTY, 吕试寻, lvshi, true",
        "PARTY, 买买提·试寻, 买买提试寻, true",
        "PARTY, 买买提·试寻, 买买提•试寻, true",
        "PARTY, 某市寻样（南区）电子有限公司, 寻样(南区), true",
        "PARTY, 某市寻样（南区）电子有限公司, 南区电子, true",
        "PARTY, 某市寻样（南区）电子有限公司, xydz, false",
        "PARTY, 某市寻样（南区）电子有限公司, xynqdz, true",
        "PARTY, ABC电子厂, abc电, true",
        "PARTY, ABC电子厂, ＡＢＣ, true",
        "AGENT, 试寻人, 试寻人, true",
        "PHONE, 13800001234, 1234, true",
        "PHONE, 13800001234, 234, false",
        "PHONE, 13800001234, 13800001234, true",
        "PHONE, 13800001234, +86 138-0000-1234, true",
        "PHONE, 13800001234, 1380000, false",
        "PHONE, 022-00001234转801, 02200001234, true",
        "PHONE, 022-00001234转801, 00001234, true",
        "CREDIT_CODE, 91999999MA0000001X, 91999999ma0000001x, true",
        "CREDIT_CODE, 91999999MA0000001X, 91999999MA0000002X, false",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 样劳人仲案〔2026〕第12号, true",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 样劳人仲案[2026]第12号, true",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 劳人仲案2026第12号, true",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 2026第12号, true",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 〔２０２６〕第１２号, true",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 12号, true",
        "CASE_NO, 样劳人仲案〔2026〕第12号, 2026第13号, false"
    })
    void typed_so(WordKind kind, String word, String typed, boolean isFound) {
        var terms = Terms.of(new Word(kind, word));
        var asked = Asked.of(typed, NOW).parts();
        assertThat(asked).hasSize(1);
        var beginnings =
                kind == WordKind.CASE_NO ? asked.get(0).ofCase() : asked.get(0).ofPeople();
        assertThat(terms.stream()
                        .anyMatch(term -> beginnings.stream()
                                .anyMatch(one -> term.compareTo(one) >= 0 && term.compareTo(one + Terms.LAST) <= 0)))
                .isEqualTo(isFound);
    }

    @Test
    @DisplayName("词条只有数字和小写字母，两种数据库排序相同；再长的名称也放得下")
    void terms_sort_alike() {
        var terms = Terms.of(new Word(WordKind.PARTY, "长重行乐有限公司𠮷".repeat(20)));
        assertThat(terms).isNotEmpty().allSatisfy(term -> assertThat(term).matches("[0-9a-z]{2,200}"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("登记号：整个、少了横线、少了零、只有序号")
    @CsvSource({"2026-000123", "2026000123", "2026-123", "２０２６－０００１２３", "123", "000123"})
    void registration_numbers(String typed) {
        assertThat(Asked.of(typed, NOW).parts().get(0).numbers()).contains(RegistrationNumber.of("2026-000123"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("电话和证件号是不放进网址的；登记号、案号、姓名、末四位可以")
    @CsvSource({
        "13800001234, true",
        "138 0000 1234, true",
        "999999199001010016, true",
        "99999919900101001x, true",
        "H10000123, true",
        "张试寻 13800001234, true",
        "2026-000123, false",
        "2026000123, false",
        "劳人仲案〔2026〕第12号, false",
        "曾试寻, false",
        "1234, false"
    })
    void what_is_private(String typed, boolean isPrivate) {
        assertThat(Asked.of(typed, NOW).isPrivate()).isEqualTo(isPrivate);
    }

    @Test
    @DisplayName("几个条件用空格、顿号或者“诉”隔开；一个字太短")
    void several_parts() {
        assertThat(Asked.of("曾试寻 寻样电子", NOW).parts())
                .extracting(Asked.Part::typed)
                .containsExactly("曾试寻", "寻样电子");
        assertThat(Asked.of("曾试寻诉寻样电子", NOW).parts()).hasSize(2);
        assertThat(Asked.of("曾 试", NOW).parts()).extracting(Asked.Part::typed).isEqualTo(List.of("曾试"));
        assertThat(Asked.of("曾", NOW).isTooShort()).isTrue();
        assertThat(Asked.of("  ", NOW).isEmpty()).isTrue();
    }
}
