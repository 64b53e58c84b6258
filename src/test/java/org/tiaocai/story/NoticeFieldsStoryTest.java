package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Side;

/** What the notices of a case must say beside their decision, as the parties read it. */
@DisplayName("通知书所载事项：理由、原届满日、扣除天数、原请求、反申请人")
class NoticeFieldsStoryTest extends PeriodsStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("仲裁申请书逐项写明期间，有几名被申请人的写明针对谁")
    void an_application_names_period_and_respondents() {
        var second = Forms.employer();
        second.put("name", "虚构样例用工有限公司");
        second.put("phone", "022-00004321");
        second.remove("agents");
        var form = Forms.dispute(bureau.today());
        form.put("parties", List.of(Forms.worker(), Forms.employer(), second));
        form.put(
                "claims",
                List.of(
                        Map.of("type", "WAGES", "amount", 9000, "fromDay", "2025-01-01", "toDay", "2025-03-31"),
                        Map.of("type", "SEVERANCE", "amount", 100)));
        assertThat(text(filed(form), "D301"))
                .contains("虚构样例机械有限公司、虚构样例用工有限公司：", "9000.00 元（自2025年1月1日至2025年3月31日）")
                .doesNotContain("登记号：</span><span>登记号");
    }

    @Test
    @DisplayName("延期通知写明批准日期、理由和原届满日；有案号的不再写登记号")
    void an_extension() {
        var number = underWay();
        raisedBy("arbitrator", number, MotionKind.EXTENSION, "days", 15);
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(text(number, "D416"))
                .contains("批准日期：2026年3月2日", "理由：", "原届满日：2026年4月16日", "新的届满日：2026年5月6日（含当日）", "案号：")
                .contains("承办人员于2026年3月2日提出，经审查属实")
                .as("the approver's own word stays on the internal sheet")
                .doesNotContain("登记号", number, "经审查。", "理由：经审查");
        assertThat(text(number, "D416-2")).contains("审批意见", "经审查");
    }

    @Test
    @DisplayName("中止、恢复通知写明起止日期、扣除的天数和新届满日")
    void a_suspension() {
        var number = underWay();
        bureau.travelTo(LocalDate.of(2026, 3, 9));
        raised(number, MotionKind.SUSPENSION, "ground", "INJURY_GRADING");
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(text(number, "D417"))
                .contains("自2026年3月9日起中止审理", "裁决期限原届满日：2026年4月16日", "第四十七条第六项", "经查：")
                .doesNotContain("经查：经审查");
        bureau.travelTo(LocalDate.of(2026, 4, 9));
        complete("arbitrator", number, "endSuspension", Map.of("reason", "鉴定结论已经作出"));
        assertThat(text(number, "D417-2"))
                .contains("自2026年4月9日起恢复审理", "中止审理的事由（等待工伤认定", "自2026年3月9日起中止审理，扣除31日", "（含当日）");
    }

    @Test
    @DisplayName("变更请求写明原请求、变更后的请求、由谁提出、针对谁；反申请写明反申请人和对方")
    void who_asks_whom_for_what() {
        var number = underWay();
        raised(number, MotionKind.CLAIM_CHANGE, "claimType", "OVERTIME_PAY", "claimAmount", 800, "claimReplaces", 1);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var worker = on(Side.APPLICANT, number).get(0).name();
        var firm = respondent(number, 0).name();
        assertThat(text(number, "D409"))
                .contains("原请求：工资", "变更后的请求：加班工资 800.00 元", "提出请求的申请人：" + worker, "请求针对的被申请人：" + firm);
        raised(
                number,
                MotionKind.COUNTERCLAIM,
                "raisedBy",
                "RESPONDENT",
                "claimType",
                "LIQUIDATED_DAMAGES",
                "claimAmount",
                500);
        decided("arbitrator", number, "decideOnMotion", "SEPARATE");
        assertThat(text(number, "D408")).contains("反申请人（被申请人）：" + firm, "反申请的对方（申请人）：" + worker, "违约金、用人单位损失赔偿 500");
    }

    @Test
    @DisplayName("移送通知写明受理日期和理由")
    void a_transfer() {
        var number = underWay();
        raised(number, MotionKind.TRANSFER, "reference", "虚构市劳动人事争议仲裁委员会");
        decided("head", number, "approveMotion", "GRANTED");
        assertThat(text(number, "D412")).contains("本案由本委于2026年3月2日受理", "虚构市劳动人事争议仲裁委员会", "理由：");
    }

    @Test
    @DisplayName("简易处理告知书：答辩期经同意才缩短、取消，缩短的写明最后一日；一般程序的案件没有")
    void simplified_handling_is_told() {
        var number = underWay(ProcedureKind.SIMPLIFIED);
        var papers = new PapersOnFile(documents, web, port);
        var ask = Map.of("answerPeriod", "SHORTENED");
        assertThat(papers.ask("clerk", number, "D415-2", ask).getBody()).contains("须经被申请人同意");
        var late = Map.of("answerPeriod", "SHORTENED", "consentedHow", "电话", "answerDue", "2026-03-01");
        assertThat(papers.ask("clerk", number, "D415-2", late).getBody()).contains("不能早于今天");
        var agreed = Map.of("answerPeriod", "SHORTENED", "consentedHow", "2026年3月2日电话同意", "answerDue", "2026-03-06");
        assertThat(papers.ask("clerk", number, "D415-2", agreed).getStatusCode().value())
                .isEqualTo(200);
        assertThat(papers.words(number, "D415-2")).contains("最迟于2026年3月6日（含当日）", "2026年3月2日电话同意", "某arbitrator独任仲裁");
        assertThat(papers.offered("head", underWay())).doesNotContainKey("D415-2");
    }

    @Test
    @DisplayName("答辩期随告知书变：缩短的当日届满，已在计算的、后来送达的都一样；取消的不再等待答辩；不变的还是十个工作日")
    void the_period_to_answer_is_as_the_notice_says() {
        var papers = new PapersOnFile(documents, web, port);
        var kept = underWay(ProcedureKind.SIMPLIFIED);
        papers.ask("clerk", kept, "D415-2", Map.of("answerPeriod", "KEPT"));
        everythingServed(kept, MONDAY);
        answersUntil(kept, MONDAY.plusDays(14));

        var first = underWay(ProcedureKind.SIMPLIFIED);
        var friday = MONDAY.plusDays(4);
        var shortened = Map.of("answerPeriod", "SHORTENED", "consentedHow", "电话同意样例", "answerDue", "" + friday);
        papers.ask("clerk", first, "D415-2", shortened);
        everythingServed(first, MONDAY);
        answersUntil(first, friday);

        var running = underWay(ProcedureKind.SIMPLIFIED);
        everythingServed(running, MONDAY);
        answersUntil(running, MONDAY.plusDays(14));
        papers.ask("clerk", running, "D415-2", shortened);
        answersUntil(running, friday);

        papers.ask("clerk", running, "D415-2", Map.of("answerPeriod", "WAIVED", "consentedHow", "当面同意样例"));
        assertThat(bureau.waiting(running, "receiveAnswer")).isNull();
    }

    @Test
    @DisplayName("缩短、取消答辩期只对同意的被申请人有效：后来加入的、转为一般程序以后送达的，还是十个工作日")
    void only_who_consented_has_less_time() {
        var papers = new PapersOnFile(documents, web, port);
        var waived = Map.of("answerPeriod", "WAIVED", "consentedHow", "当面同意样例");
        var later = underWay(ProcedureKind.SIMPLIFIED);
        papers.ask("clerk", later, "D415-2", waived);
        tables.sql("delete from agreed_answer_period where registration_number = ?")
                .param(later)
                .update();
        everythingServed(later, MONDAY);
        answersUntil(later, MONDAY.plusDays(14));

        var ordinary = underWay(ProcedureKind.SIMPLIFIED);
        papers.ask("clerk", ordinary, "D415-2", waived);
        raised(ordinary, MotionKind.CONVERSION);
        decided("head", ordinary, "approveMotion", "GRANTED");
        everythingServed(ordinary, MONDAY);
        answersUntil(ordinary, MONDAY.plusDays(14));
    }

    private void answersUntil(String number, LocalDate due) {
        assertThat(Objects.requireNonNull(bureau.waiting(number, "receiveAnswer"))
                        .getDueDate())
                .isInSameDayAs(due.toString());
    }
}
