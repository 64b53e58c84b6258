package org.tiaocai.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are made up: no place has the code 999999, no country 999, and nobody of 1900 is a party today. */
@DisplayName("身份证件")
class IdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @DisplayName("不说种类的，按号码识别，各按各的规则核对")
    @CsvSource({
        "999999199001010016, RESIDENT_CARD,",
        "99999919900101001X, RESIDENT_CARD, 身份证件号码不正确",
        "999999900307777, RESIDENT_CARD,",
        "999999901307777, RESIDENT_CARD, 身份证件号码不正确",
        "81000019000101001 8, HMT_RESIDENCE_PERMIT,",
        "83000019000101002x, HMT_RESIDENCE_PERMIT,",
        "810000190001010019, HMT_RESIDENCE_PERMIT, 81、82 或者 83 开头",
        "911999190001010013, PERMANENT_RESIDENCE,",
        "911999190001010014, PERMANENT_RESIDENCE, 9 开头",
        "FRA110058120501, PERMANENT_RESIDENCE,",
        "H1234567800, HK_MACAO_PERMIT,",
        "M12345678, HK_MACAO_PERMIT,",
        "12345678, TAIWAN_PERMIT,",
        "E12345678, PASSPORT,",
        "123456789, PASSPORT,",
        "12345, RESIDENT_CARD, 身份证件号码不正确",
        "99999919900101001O, RESIDENT_CARD, 身份证件号码不正确"
    })
    void told_by_its_number(String number, IdentityKind kind, String fault) {
        var identity = Identity.of(null, number).orElseThrow();
        assertThat(identity.kind()).isEqualTo(kind);
        assertFault(identity.fault(TODAY), fault);
    }

    @ParameterizedTest
    @DisplayName("说了种类的，就按那一种核对")
    @CsvSource({
        "PASSPORT, H12345678,",
        "PASSPORT, ABCDEFGH, 护照号码",
        "TAIWAN_PERMIT, 0123456789(B),",
        "TAIWAN_PERMIT, 1234567, 台湾居民来往大陆通行证为",
        "HK_MACAO_PERMIT, A12345678, 港澳居民来往内地通行证为",
        "PERMANENT_RESIDENCE, FR1100581205011, 外国人永久居留身份证为",
        "OTHER, 军字第001号,",
        "OTHER, 甲, 2 至 40 个字"
    })
    void checked_by_its_kind(IdentityKind kind, String number, String fault) {
        assertFault(Identity.of(kind, number).orElseThrow().fault(TODAY), fault);
    }

    @ParameterizedTest
    @DisplayName("出生在 1900 年以前、今天以后的不行，界限当天可以")
    @CsvSource({"999999189912310010, 1900 年", "999999209912310016, 1900 年", "810000190001010018,"})
    void birth_within_bounds(String number, String fault) {
        assertFault(Identity.of(null, number).orElseThrow().fault(TODAY), fault);
        assertThat(Identity.isPossible(TODAY, TODAY)).isTrue();
        assertThat(Identity.isPossible(TODAY.plusDays(1), TODAY)).isFalse();
    }

    @Test
    @DisplayName("居民身份证号码里有性别和出生日期；旧证也一样")
    void says_sex_and_birth() {
        var whole = Identity.of(null, "999999199001010016").orElseThrow();
        var old = Identity.of(null, "999999900101001").orElseThrow();
        assertThat(whole.bornOn()).isEqualTo(old.bornOn()).contains(LocalDate.of(1990, 1, 1));
        assertThat(whole.sex()).isEqualTo(old.sex()).contains(Sex.MALE);
        assertThat(Identity.of(null, "999999198003070085").orElseThrow().sex()).contains(Sex.FEMALE);
        assertThat(Identity.of(null, "E12345678").orElseThrow().bornOn()).isEmpty();
    }

    @Test
    @DisplayName("同一个人还是同一个人：旧证与新证、换发的通行证；同一号码的不同证件不是")
    void recognised_again() {
        assertThat(key(null, "999999199001010016")).isEqualTo("999999199001010016");
        assertThat(key(null, "999999900101001")).isEqualTo("999999199001010016");
        assertThat(key(null, "H1234567800")).isEqualTo(key(null, "h12345678")).isNotEqualTo(key(null, "H1234567900"));
        assertThat(key(IdentityKind.PASSPORT, "H12345678")).isNotEqualTo(key(null, "H12345678"));
    }

    @ParameterizedTest
    @DisplayName("统一社会信用代码：字母表和校验码")
    @ValueSource(strings = {"91999999MA0000001N", "91999999MA0000003W", ""})
    void credit_codes(String code) {
        assertThat(isCreditCode(code)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("统一社会信用代码错一位、换两位、用了不用的字母，都看得出来")
    @ValueSource(
            strings = {
                "91999999MA0000001M",
                "91999999MA0000010N",
                "91999999AM0000001N",
                "9199999OMA0000001N",
                "91999999MA000001N"
            })
    void wrong_credit_codes(String code) {
        assertThat(isCreditCode(code)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("电话不论怎么写，只有一种存法")
    @CsvSource({
        "０２２－００００１２３４, 022-00001234",
        "(022) 0000 1234, 022-00001234",
        "+86 22 0000 1234, 022-00001234",
        "02200001234转801, 022-00001234转801",
        "022-00001234-801, 022-00001234转801",
        "022-00001234 ext. 801, 022-00001234转801",
        "022-00001234分机801, 022-00001234转801",
        "0086-138 0000 1234, 13800001234",
        "138-0000-1234, 13800001234",
        "0316-0001234, 0316-0001234",
        "400-000-1234, 4000001234",
        "+1 202-555-0100, +12025550100",
        "00001234, 00001234"
    })
    void one_form_of_a_telephone_number(String typed, String kept) {
        assertThat(Phone.Check.oneForm(typed)).contains(kept);
    }

    @ParameterizedTest
    @DisplayName("不像电话的，退回")
    @ValueSource(strings = {"123456", "请打工友电话", "022-00001234或者022-00005678", "1234567890123456", "022-00001234转8转9"})
    void no_telephone_number(String typed) {
        assertThat(Phone.Check.oneForm(typed)).isEmpty();
    }

    private static boolean isCreditCode(String code) {
        return new CreditCode.Check().isValid(code, mock(ConstraintValidatorContext.class));
    }

    private static String key(@Nullable IdentityKind kind, String number) {
        return Identity.of(kind, number).orElseThrow().key();
    }

    private static void assertFault(Optional<String> found, String expected) {
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(words -> assertThat(words).contains(expected));
        }
    }
}
