package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.shared.RegistrationNumber;

/** 支持 means all of it: a sum, days or a debtor left out is 部分支持, and all of it is not. */
@DisplayName("支持与部分支持")
class ExtentStoryTest extends RulingStory {

    private static final Map<String, Object> FIRST = person("虚构甲");
    private static final Map<String, Object> SECOND = person("虚构乙");
    private static final Map<String, Object> EAST = firm("虚构东公司");
    private static final Map<String, Object> WEST = firm("虚构西公司");

    @Test
    @DisplayName("金额少于请求一分的，选“支持”的退回，写明应当选“部分支持”；全额的选“部分支持”也退回")
    void a_cent_less() {
        var number = heard(List.of(FIRST, EAST), claim("WAGES", 1_000));
        refused("少于请求的 1000.00 元，不是全部支持，请选择“部分支持”", () -> decided(number, granted(1, 999.99)));
        refused("已经全部支持，请选择“支持”", () -> decided(number, partly(1, 1_000)));
        decided(number, partly(1, 999.99));
        madeFromItems(number);
        assertThat(texts(number).get(0)).contains("驳回申请人的其他仲裁请求");
    }

    @Test
    @DisplayName("期间比请求短一日的是部分支持；同样长的是支持")
    void a_day_less() {
        var relation = claim("LABOUR_RELATION", null);
        relation.putAll(Map.of("fromDay", "2025-01-06", "toDay", "2025-12-31"));
        var number = heard(List.of(FIRST, EAST), relation);
        var shorter = new Object[] {"fromDay", "2025-01-07", "toDay", "2025-12-31"};
        refused("期间短于请求的期间", () -> decided(number, granted(1, null, shorter)));
        refused("期间短于请求的期间", () -> decided(number, granted(1, null, "fromDay", "2025-01-06", "toDay", "2025-12-30")));
        refused("已经全部支持", () -> decided(number, partly(1, null)));
        decided(number, partly(1, null, shorter));
        decidedAgain(number, granted(1, null, "fromDay", "2025-01-06", "toDay", "2025-12-31"));
    }

    @Test
    @DisplayName("请求对两家公司，只裁决由一家承担的是部分支持，写明漏了哪一家；两项合起来都有的是支持")
    void a_debtor_less() {
        var number = heard(List.of(FIRST, EAST, WEST), claim("WAGES", 1_000));
        var east = new Object[] {"debtors", ids(number, "虚构东公司")};
        refused("虚构西公司没有列为义务人", () -> decided(number, granted(1, 1_000, east)));
        decided(number, partly(1, 1_000, east));
        decidedAgain(number, granted(1, 600, east), granted(1, 400, "debtors", ids(number, "虚构西公司")));
        decidedAgain(number, partly(1, 1_000, "debtors", ids(number, "虚构东公司", "虚构西公司"), "liability", "SUPPLEMENTARY"));
    }

    @Test
    @DisplayName("几名申请人的一项请求：合计够的是支持；一人已退出的，金额不再与请求比较；裁决的是另一种给付的不比较")
    void what_cannot_be_compared() {
        var number =
                heard(List.of(FIRST, SECOND, EAST), claim("WAGES", 1_000), claim("UNLAWFUL_TERMINATION_DAMAGES", 900));
        var first = granted(1, 400, "party", party(number, "虚构甲"));
        var other = granted(2, 450, "party", party(number, "虚构甲"), "relief", "SEVERANCE");
        refused("少于请求的", () -> decided(number, first, other));
        decided(number, first, granted(1, 600, "party", party(number, "虚构乙")), other);

        var left = heard(List.of(FIRST, SECOND, EAST), claim("WAGES", 1_000));
        parties.leave(RegistrationNumber.of(left), ids(left, "虚构乙"), Leaving.WITHDRAWN, MONDAY);
        decided(left, granted(1, 400));
        assertThat(mainTasks(left)).contains("draftAward");
    }

    /** The tribunal's next word on the same items. */
    @SafeVarargs
    private void decidedAgain(String number, Map<String, Object>... items) {
        drafted(number);
        reviewed(number, "SENT_BACK");
        decided(number, items);
    }
}
