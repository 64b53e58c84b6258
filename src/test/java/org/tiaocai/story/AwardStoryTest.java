package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ResultDocumentServed;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** From the deliberation to papers that every party has received, and what is refused on the way. */
@DisplayName("裁决")
class AwardStoryTest extends AwardMaking {

    @Test
    @DisplayName("独任：评议、逐项裁决、审核、签名、签发、用印之日作出裁决，送达每名当事人")
    void an_award_is_made_and_served() {
        var number = heardBySole(claim("WAGES", 12_000.50));
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 9_876.54));
        madeFromItems(number);
        assertThat(codes(number)).containsSubsequence("D502", "D512", "D507");
        assertThat(limit(number, "A22").status()).isEqualTo(RunningLimit.Status.MET);
        var document = documents(number).get(0);
        assertThat(document.sum()).isEqualByComparingTo("9876.54");
        assertThat(document.caseNo())
                .isEqualTo(arbitrations.get(RegistrationNumber.of(number)).caseNo());
        assertThat(page(number, document)).contains("终局", "9876.54 元", "查明的事实样例", "三十日内向本委所在地的中级人民法院申请撤销", "独任仲裁员");
        assertThat(everythingServed(number, MONDAY)).isEqualTo(2);
        assertThat(served.of(number)).hasSize(2).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(ResultKind.FINAL_AWARD);
            assertThat(one.servedOn()).isEqualTo(MONDAY);
        });
        assertThat(results.of(RegistrationNumber.of(number)).get(0).receipts()).hasSize(2);
        assertThat(mainTasks(number)).doesNotContain("sealAward", "approveAward");
        assertThat(EngineTables.everything(tables)).doesNotContain("9876.54", "查明的事实样例", "评议意见样例");
    }

    @Test
    @DisplayName("签发表上的最低工资以裁决作出之日为准：隔日用印的另制一份；评议笔录由记录人员签名")
    void the_day_that_counts_is_that_of_the_award() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        bureau.travelTo(MONDAY.plusDays(1));
        approved(number, "APPROVED");
        assertThat(sheets(number)).singleElement().asString().contains("2026年3月3日）");
        bureau.travelTo(MONDAY.plusDays(2));
        sealed(number, "SEALED");
        assertThat(sheets(number)).hasSize(2);
        assertThat(sheets(number).get(1)).contains("作出裁决之日，2026年3月4日").doesNotContain("2026年3月3日）");
        assertThat(Jsoup.parse(paper(number, "D502").get(0)).text()).contains("记录人　某clerk（签名）");
    }

    private List<String> sheets(String number) {
        return paper(number, "D512").stream()
                .map(page -> Jsoup.parse(page).text())
                .toList();
    }

    private List<String> paper(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .map(one ->
                        documents.page(RegistrationNumber.of(number), one.id()).orElseThrow())
                .toList();
    }

    @Test
    @DisplayName("终局与非终局并存：两份裁决书，编号加-1、-2，各有各的救济告知，各自送达每名当事人")
    void two_kinds_make_two_documents() {
        var number = heardBySole(claim("WAGES", 30_120), claim("SEVERANCE", 40_000), claim("BONUS", 500));
        deliberated(number);
        decided(
                number,
                ruling(number, 1, "GRANTED", 30_120),
                ruling(number, 2, "PARTLY", 30_120.01),
                ruling(number, 3, "DISMISSED", null));
        madeFromItems(number);
        var caseNo = arbitrations.get(RegistrationNumber.of(number)).caseNo();
        assertThat(documents(number)).extracting(AwardDocument::caseNo).containsExactly(caseNo + "-1", caseNo + "-2");
        assertThat(documents(number))
                .extracting(AwardDocument::finality)
                .containsExactly(Finality.FINAL, Finality.NON_FINAL);
        assertThat(documents(number).get(0).items())
                .extracting(AwardItem::claimOrdinal)
                .containsExactly(1, 3);
        assertThat(page(number, documents(number).get(0))).contains("申请撤销").doesNotContain("期满不起诉的");
        assertThat(page(number, documents(number).get(1))).contains("期满不起诉的").doesNotContain("申请撤销");
        assertThat(codes(number)).contains("D506", "D507");
        assertThat(everythingServed(number, MONDAY)).isEqualTo(4);
        assertThat(served.of(number))
                .extracting(ResultDocumentServed::kind)
                .containsExactlyInAnyOrder(
                        ResultKind.FINAL_AWARD,
                        ResultKind.FINAL_AWARD,
                        ResultKind.NON_FINAL_AWARD,
                        ResultKind.NON_FINAL_AWARD);
    }

    @Test
    @DisplayName("合议庭：多数意见裁决；只有持不同意见的可以不签名；只能本人签名；签齐之前不能签发")
    void a_panel_decides_by_majority() {
        var number = heardByPanel(claim("WAGES", 1_000));
        deliberated(number, "WHOLE", "ORDINARY", "A", "A", "B");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        refused("只有持不同意见的可以不签名", () -> signed(number, "arbitrator2", false));
        signed(number, "arbitrator3", false);
        signed(number, "arbitrator2", true);
        assertThat(bureau.waiting(number)).contains("signAward").doesNotContain("approveAward");
        signed(number, "presiding", true);
        approved(number, "APPROVED");
        sealed(number, "SEALED");
        assertThat(page(number, documents(number).get(0))).contains("某presiding", "某arbitrator2");
        assertThat(tables.sql("select page from document where registration_number = ? and code = 'D502'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("不同意见", "多数意见");
    }

    @Test
    @DisplayName("三种意见各一：按首席仲裁员的意见；另两人可以不签名，首席签名即可签发")
    void no_majority() {
        var number = heardByPanel(claim("WAGES", 1_000));
        deliberated(number, "WHOLE", "ORDINARY", "A", "B", "C");
        assertThat(awards.inTheMaking(RegistrationNumber.of(number)).basis()).isEqualTo("PRESIDING");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        refused("只有持不同意见", () -> signed(number, "presiding", false));
        signed(number, "arbitrator2", false);
        signed(number, "arbitrator3", false);
        signed(number, "presiding", true);
        approved(number, "APPROVED");
        assertThat(mainTasks(number)).contains("sealAward");
    }

    @Test
    @DisplayName("评议须有每名仲裁员的意见；重大疑难案件先讨论再逐项裁决")
    void a_major_case_is_discussed_first() {
        var number = heardByPanel(claim("WAGES", 1_000));
        refused("不得有缺漏", () -> deliberated(number, "WHOLE", "MAJOR", "A", "A"));
        deliberated(number, "WHOLE", "MAJOR", "A", "A", "A");
        assertThat(mainTasks(number)).contains("discussMajorCase").doesNotContain("decideItems");
        complete(
                "director",
                number,
                "discussMajorCase",
                Map.of("attendance", "委员三人", "opinions", "均同意", "conclusion", "同意", "adopted", true));
        assertThat(codes(number)).contains("D503");
        assertThat(mainTasks(number)).contains("decideItems");
    }

    @Test
    @DisplayName("审核、签发、用印都可以退回，须写明理由；退回后签名和签发都要重新来过")
    void sent_back() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 900));
        drafted(number);
        refused(
                "写明理由",
                () -> bureau.complete(
                        "legal", number, "reviewLegality", Map.of(), Map.of("legalOpinion", "SENT_BACK")));
        reviewed(number, "SENT_BACK");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "SENT_BACK");
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        sealed(number, "SENT_BACK");
        decided(number, ruling(number, 1, "PARTLY", 800));
        madeFromItems(number);
        assertThat(codes(number)).filteredOn("D512"::equals).hasSize(2);
        assertThat(documents(number).get(0).sum()).isEqualByComparingTo("800");
    }

    @Test
    @DisplayName("承办人不能签发；本案仲裁庭的人不能审核")
    void kept_apart() {
        bureau.colleague("leading-head", "arbitrator", "institute-head", "legal-review");
        var number = claimed(MONDAY, claim("WAGES", 1_000));
        tribunals.seat(number, "leading-head", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        bureau.start("award", number.value());
        var one = number.value();
        deliberated(one);
        decided(one, ruling(one, 1, "GRANTED", 1_000));
        drafted(one);
        refused(
                "不能对本案裁决进行法制审核",
                () -> bureau.complete(
                        "leading-head", one, "reviewLegality", reason(), Map.of("legalOpinion", "LAWFUL")));
        bureau.complete("legal", one, "reviewLegality", reason(), Map.of("legalOpinion", "LAWFUL"));
        signed(one);
        refused(
                "承办人不得审批",
                () -> bureau.complete(
                        "leading-head", one, "approveAward", reason(), Map.of("awardApproval", "APPROVED")));
        approved(one, "APPROVED");
        assertThat(mainTasks(one)).contains("sealAward");
    }

    @Test
    @DisplayName("混有两种类型的裁决书不能签名；签名后标准改变的不能用印；没有签名的不能签发、用印")
    void what_is_not_sealed() {
        var number = heardBySole(claim("WAGES", 30_000), claim("BONUS", 100));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 30_000), ruling(number, 2, "GRANTED", 100));
        drafted(number);
        reviewed(number, "LAWFUL");
        var mixed = tables.sql("update award_item set finality = ? where award_id = ? and claim_ordinal = 2");
        var award = awards.inTheMaking(RegistrationNumber.of(number)).id();
        mixed.params("NON_FINAL", award).update();
        refused("应当分别制作裁决书", () -> signed(number));
        tables.sql("update award_item set finality = 'FINAL' where award_id = ?")
                .param(award)
                .update();
        signed(number);
        tables.sql("update award_signature set signed = false where award_id = ?")
                .param(award)
                .update();
        refused("没有过半数", () -> approved(number, "APPROVED"));
        tables.sql("update award_signature set signed = true where award_id = ?")
                .param(award)
                .update();
        approved(number, "APPROVED");
        addParameter("MINIMUM_WAGE", "2400", LocalDate.of(2026, 3, 1));
        try {
            refused("与制作时的分类不同", () -> sealed(number, "SEALED"));
        } finally {
            tables.sql("delete from parameter_value where source = '测试'").update();
        }
        tables.sql("delete from award_signature where award_id = ?")
                .param(award)
                .update();
        refused("还有仲裁员没有签名", () -> sealed(number, "SEALED"));
        assertThat(codes(number)).doesNotContain("D506", "D507");
    }

    @Test
    @DisplayName("超过裁决期限的继续办理，作出之日晚于期限的记为逾期")
    void late_is_not_the_end() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        decided(number, ruling(number, 1, "GRANTED", 1_000));
        madeFromItems(number);
        assertThat(limit(number, "A22").status()).isEqualTo(RunningLimit.Status.MISSED);
        assertThat(everythingServed(number, LocalDate.of(2026, 4, 17))).isEqualTo(2);
    }
}
