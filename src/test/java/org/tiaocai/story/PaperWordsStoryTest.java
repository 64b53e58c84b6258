package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("文书的措辞：期限到哪一天、谁到庭、谁答辩、迟延履行，副本与原本")
class PaperWordsStoryTest extends PaperWordsStory {

    private static final String COMMISSION = "天津市宝坻区劳动人事争议仲裁委员会";

    @Autowired
    DocumentFiles files;

    @Test
    @DisplayName("收件回执列出代理手续；受理、应诉、举证通知写明举证要求、最后一日和联系方式，与计算的期限一致")
    void notices_say_until_when() {
        var number = accepted("WAGES");
        everythingServed(number, MONDAY);

        assertThat(words(number, "D102"))
                .contains("银行流水", "授权委托书（申请人欧阳试样的代理人虚构律）", "执业证（申请人欧阳试样的代理人虚构律）", "份数", "原件或者复印件")
                .doesNotContain("虚构样例机械有限公司的代理人");
        assertThat(words(number, "D307")).contains("举证期限", "联系方式：" + COMMISSION, "附：");
        assertThat(words(number, "D401"))
                .contains("2026年3月2日收到的，至" + chinese(limit(number, "A10").dueOn()) + "届满，含当日", "举证期限", "联系方式");
        assertThat(words(number, "D402"))
                .contains("2026年3月2日收到的，至" + chinese(limit(number, "A18").dueOn()) + "届满，含当日");
    }

    @Test
    @DisplayName("裁决书首部写明开庭日期、谁由谁代理到庭、答辩；给付金钱的写明迟延履行，其他的不写；副本有核对无异的位置，原本没有")
    void the_award_says_who_came() {
        var number = prepared();
        arranged(number);
        var day = chinese(bureau.today());
        var lawyer = side(number, Side.APPLICANT).agents().get(0).id();
        var staff = side(number, Side.RESPONDENT).agents().get(0).id();
        var firm = side(number, Side.RESPONDENT).id();
        assertThatThrownBy(() -> held(number, List.of(lawyer), List.of(firm))).hasMessageContaining("请选择到庭的代理人");
        assertThatThrownBy(() -> held(number, List.of(9_999_999L), List.of())).hasMessageContaining("不是到庭当事人的代理人");
        held(number, List.of(lawyer, staff), List.of(firm));

        assertThat(words(number, "D501"))
                .contains("地点：", "到庭，及其代理人虚构律（律师，虚构律师事务所，特别授权）", "由代理人代理样（单位工作人员，一般代理）代为参加")
                .doesNotContain("受送达人");
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", null));
        madeFromItems(number);
        assertThat(words(number, "D507"))
                .contains("于2026年3月2日收到", "于" + day + "公开开庭", "申请人欧阳试样及其代理人虚构律（律师，虚构律师事务所，特别授权）到庭参加仲裁。")
                .contains("被申请人虚构样例机械有限公司的代理人代理样（单位工作人员，一般代理）到庭参加仲裁。")
                .contains("的答辩书，本委于2026年3月2日收到。被申请人虚构样例机械有限公司辩称：不同意支付。", "第二百六十四条", COMMISSION)
                .doesNotContain("没有提交答辩书", "核对无异");
        assertThat(words(number, "D506")).contains("到庭参加仲裁").doesNotContain("债务利息");
        assertThat(words(number, "D512")).contains("最低工资标准").doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(copy(number, "D507", firm)).contains("本件与原本核对无异");
        assertThat(copy(number, "D401", firm)).doesNotContain("本件与原本核对无异");
    }

    private String copy(String number, String code, long recipient) {
        return files.page(RegistrationNumber.of(number), last(number, code), recipient)
                .orElseThrow();
    }
}
