package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.AtOnce;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.shared.RegistrationNumber;

/** The same thing twice at once, and things that cannot be meant. */
@OnPostgres
@DisplayName("程序事项：同时提交的只有一件成立，不可能的不登记")
class MotionRaceStoryTest extends MotionStory {

    @ParameterizedTest
    @DisplayName("四人同时登记同一事项：只有一件，其余退回，期限和文书只有一份")
    @CsvSource({"EXTENSION", "CLAIM_CHANGE", "COUNTERCLAIM", "JURISDICTION_OBJECTION"})
    void of_four_at_once_one_stands(MotionKind kind) throws Exception {
        var number = underWay();
        Object[] fields = switch (kind) {
            case EXTENSION -> new Object[] {"days", 5};
            case JURISDICTION_OBJECTION -> new Object[] {"raisedBy", "RESPONDENT", "reference", "虚构区委员会"};
            case CLAIM_CHANGE -> new Object[] {"raisedBy", "APPLICANT", "claimType", "BONUS", "claimAmount", 500};
            default -> new Object[] {"raisedBy", "RESPONDENT", "claimType", "LIQUIDATED_DAMAGES", "claimAmount", 100};
        };
        assertThat(AtOnce.many(4, () -> raised(number, kind, fields))).isEqualTo(1);
        assertThat(of(number, kind)).hasSize(1);
    }

    @Test
    @DisplayName("逾期的反申请同时提交四次：登记一次，告知一次")
    void late_ones_are_told_once() throws Exception {
        var number = underWay();
        everythingServed(number, MONDAY);
        bureau.travelTo(limit(number, "A10").dueOn().plusDays(1));
        Object[] fields = {"raisedBy", "RESPONDENT", "claimType", "LIQUIDATED_DAMAGES", "claimAmount", 100};
        assertThat(AtOnce.many(4, () -> raised(number, MotionKind.COUNTERCLAIM, fields)))
                .isEqualTo(1);
        assertThat(of(number, MotionKind.COUNTERCLAIM))
                .singleElement()
                .satisfies(one -> assertThat(one.decision()).isEqualTo(Motion.Decision.IGNORED));
        assertThat(codes(number)).filteredOn("D408-2"::equals).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("变更的请求不存在：第 0 项、第 99 项都退回；金额三位小数退回")
    @CsvSource({"0, 500, 没有第 0 项", "99, 500, 没有第 99 项", "1, 0.001, 两位小数"})
    void a_change_of_what_is_not_there(int ordinal, String amount, String words) {
        var number = underWay();
        assertThatThrownBy(() -> raised(
                        number,
                        MotionKind.CLAIM_CHANGE,
                        "raisedBy",
                        "APPLICANT",
                        "claimReplaces",
                        ordinal,
                        "claimType",
                        "WAGES",
                        "claimAmount",
                        amount))
                .hasMessageContaining(words);
        assertThat(of(number, MotionKind.CLAIM_CHANGE)).isEmpty();
    }

    @Test
    @DisplayName("单位不能承继死亡的劳动者，逐名填写的也不行；自然人可以")
    void no_organisation_is_a_dead_workers_heir() {
        var number = underWay();
        assertThatThrownBy(() -> succeeded(number, "ORGANISATION", List.of())).hasMessageContaining("近亲属");
        assertThatThrownBy(() -> succeeded(
                        number,
                        "PERSON",
                        List.of(Map.of("side", "APPLICANT", "kind", "ORGANISATION", "name", "虚构样例承继有限公司"))))
                .hasMessageContaining("近亲属");
        assertThat(succeeded(number, "PERSON", List.of()).kind()).isEqualTo(MotionKind.SUCCESSION);
    }

    private Motion succeeded(String number, String kind, List<Object> persons) {
        return raised(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "WORKER_DIED",
                "partySide",
                "APPLICANT",
                "partyKind",
                kind,
                "partyName",
                "虚构承继",
                "goneOn",
                "2026-03-01",
                "goneProof",
                "死亡医学证明书样例",
                "partyKinship",
                "女儿",
                "partyKinshipProof",
                "户口簿样例",
                "persons",
                persons);
    }

    private List<Motion> of(String number, MotionKind kind) {
        return motions.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }
}
