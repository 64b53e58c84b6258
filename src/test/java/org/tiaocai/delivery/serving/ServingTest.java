package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.EngineTables;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("送达文书")
class ServingTest extends ServingStory {

    @Autowired
    Journal journal;

    @Test
    @DisplayName("直接送达签收：签收之日即送达日，制作送达回证，告知其他程序")
    void a_signature_is_service_on_its_day() {
        var document = ordered(ServingClass.S2);
        bureau.travelTo(MONDAY.plusDays(1));
        completes("serveDocument", signed(MONDAY));

        assertThat(running()).isZero();
        assertThat(service().state()).isEqualTo(ServingState.SERVED);
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
        assertThat(servings.servedOn(document, worker())).isEmpty();
        assertThat(papers()).containsExactly("D422");
        assertThat(documents
                        .page(number, servings.receipts(document).get(0).proofDocumentId())
                        .orElseThrow())
                .contains("送达回证", "《裁决书》（2026年3月2日作出）一份", "虚构样例机械有限公司", "直接送达", "2026年3月2日", "某service、某service2");
        assertThat(told.served).contains(new DocumentServed(number, document, employer(), MONDAY));
        assertThat(journal.acts(number))
                .extracting("title")
                .contains("送达《裁决书》（致被申请人）：交付送达", "送达《裁决书》（致被申请人）：已送达，送达日期 2026-03-02");
    }

    @Test
    @DisplayName("留置送达：三个工作日的最后一日当天还没有送达，过了当天即以该日为送达日")
    void leaving_counts_when_three_working_days_are_over() {
        var document = ordered(ServingClass.S2);
        completes("serveDocument", left(MONDAY));
        assertThat(service().state()).isEqualTo(ServingState.WAITING);
        assertThat(limits.running(number, "A28", "service-" + service().id())
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(papers()).containsExactly("D423");

        bureau.travelTo(LocalDate.of(2026, 3, 5).atTime(23, 59));
        assertThat(servings.servedOn(document, employer())).isEmpty();
        assertThat(running()).isOne();

        bureau.travelTo(LocalDate.of(2026, 3, 6).atStartOfDay());
        assertThat(servings.servedOn(document, employer())).hasValue(LocalDate.of(2026, 3, 5));
        assertThat(running()).isZero();
        assertThat(limits.of(number))
                .extracting("rule", "status")
                .contains(org.assertj.core.groups.Tuple.tuple("A28", Status.MET));
        assertThat(papers()).containsExactly("D423", "D422");
    }

    @Test
    @DisplayName("期限变动的，视为送达之日随之变动")
    void the_day_follows_its_limit() {
        var document = ordered(ServingClass.S2);
        completes("serveDocument", left(MONDAY));
        limits.start(number, "A28", "service-" + service().id(), MONDAY.plusDays(1), "放假安排更正");
        assertThat(service().serviceDay()).isEqualTo(LocalDate.of(2026, 3, 6));
        bureau.travelTo(LocalDate.of(2026, 3, 6).atTime(23, 59));
        assertThat(servings.servedOn(document, employer())).isEmpty();
        bureau.travelTo(LocalDate.of(2026, 3, 7).atStartOfDay());
        assertThat(servings.servedOn(document, employer())).hasValue(LocalDate.of(2026, 3, 6));
    }

    @Test
    @DisplayName("直接送达不成，邮寄；退回，公告三十日，届满之日为送达日，公告期间告知裁决期限")
    void direct_then_mail_then_public_notice() {
        var document = ordered(ServingClass.S3);
        completes(
                "serveDocument", report("DIRECT", MONDAY, "result", "NOT_REACHED", "account", "大门紧锁", "next", "MAIL"));
        completes("mailDocument", posted(MONDAY));
        assertThat(open()).containsExactly("recordMailResult");
        bureau.travelTo(LocalDate.of(2026, 3, 6));
        var returned = returned(LocalDate.of(2026, 3, 6), "PUBLIC_NOTICE");
        returned.put("ground", "OTHER_WAYS_FAILED");
        completes("recordMailResult", returned);
        completes("announceDocument", published(LocalDate.of(2026, 3, 6)));

        var lastDay = LocalDate.of(2026, 4, 5);
        assertThat(limits.running(number, "A29", "service-" + service().id())
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(lastDay);
        assertThat(told.published)
                .contains(new PublicNoticePublished(number, document, employer(), LocalDate.of(2026, 3, 6), lastDay));
        bureau.travelTo(lastDay.atTime(23, 59));
        assertThat(servings.servedOn(document, employer())).isEmpty();
        bureau.travelTo(lastDay.plusDays(1).atStartOfDay());
        assertThat(servings.servedOn(document, employer())).hasValue(lastDay);
        assertThat(papers()).containsExactly("D424", "D422");
        assertThat(page("D424")).contains("直接送达和邮寄送达都未能送达", "2026年4月5日").doesNotContain("查无此单位");
    }

    @Test
    @DisplayName("公告期末日不顺延的，放假安排没有公布也不是暂定；留置三个工作日的是暂定")
    void the_last_day_of_a_notice_is_certain() {
        var eve = LocalDate.of(2026, 12, 30);
        bureau.travelTo(eve);
        ordered(ServingClass.S3);
        var unknown = report("PUBLIC_NOTICE", eve, "ground", "WHEREABOUTS_UNKNOWN", "account", "已搬走");
        unknown.put("proofId", photo());
        completes("serveDocument", unknown);
        completes("announceDocument", published(eve));
        assertThat(limits.running(number, "A29", "service-" + service().id())
                        .orElseThrow()
                        .provisional())
                .isFalse();
        assertThat(page("D424")).contains("2027年1月29日").doesNotContain("暂定");

        number = RegistrationNumber.of(bureau.register(dispute()));
        ordered(ServingClass.S2);
        completes("serveDocument", left(eve));
        assertThat(page("D423")).contains("2027年1月5日（自留置、张贴之日起经过三个工作日；暂定");
    }

    @Test
    @DisplayName("邮寄签收：以回执日期为送达日；送达人员可以不经直接送达而邮寄")
    void mail_is_served_on_the_day_on_the_slip() {
        var document = ordered(ServingClass.S3);
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", posted(MONDAY));
        bureau.travelTo(LocalDate.of(2026, 3, 5));
        completes(
                "recordMailResult",
                report("MAIL", LocalDate.of(2026, 3, 4), "result", "SIGNED", "receiver", "RECIPIENT"));
        assertThat(servings.servedOn(document, employer())).hasValue(LocalDate.of(2026, 3, 4));
        assertThat(service().method()).isEqualTo(ServingMethod.MAIL);
    }

    @Test
    @DisplayName("邮件拒收退回，上门留置")
    void a_refused_letter_may_be_followed_by_leaving() {
        ordered(ServingClass.S2);
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", posted(MONDAY));
        completes("recordMailResult", report("MAIL", MONDAY, "result", "REFUSED", "account", "拒收", "next", "AGAIN"));
        completes("serveDocument", left(MONDAY));
        assertThat(service().serviceDay()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    @DisplayName("有下落不明的证明的，可以直接公告，证明不因公告的照片而丢失；周日届满不顺延")
    void whereabouts_unknown_leads_to_public_notice() {
        bureau.travelTo(LocalDate.of(2026, 3, 6));
        ordered(ServingClass.S2);
        var unknown = report(
                "PUBLIC_NOTICE", LocalDate.of(2026, 3, 6), "ground", "WHEREABOUTS_UNKNOWN", "account", "住所已拆除，电话停机");
        var letter = files.scan(number, "派出所的证明");
        unknown.put("proofId", letter);
        completes("serveDocument", unknown);
        completes("announceDocument", published(LocalDate.of(2026, 3, 6)));
        assertThat(service().serviceDay()).isEqualTo(LocalDate.of(2026, 4, 5)).hasDayOfMonth(5);
        assertThat(jdbc.sql("select ground_proof_id from service_attempt where service_id = ?")
                        .param(service().id())
                        .query(Long.class)
                        .single())
                .isEqualTo(letter);
    }

    @Test
    @DisplayName("调解书拒绝签收：单独的结果，绝不视为送达")
    void a_refused_mediation_document_is_never_served() {
        var document = ordered(ServingClass.S1);
        completes("serveDocument", report("DIRECT", MONDAY, "result", "REFUSED", "account", "当事人反悔"));
        assertThat(running()).isZero();
        assertThat(service().state()).isEqualTo(ServingState.REFUSED);
        bureau.travelTo(MONDAY.plusDays(60));
        assertThat(servings.servedOn(document, employer())).isEmpty();
        assertThat(papers()).isEmpty();
    }

    @Test
    @DisplayName("调解书第一次没有找到人，再次送达后签收")
    void a_mediation_document_is_tried_again() {
        var document = ordered(ServingClass.S1);
        completes("serveDocument", report("DIRECT", MONDAY, "result", "NOT_REACHED", "account", "无人", "next", "AGAIN"));
        completes(
                "serveDocument",
                report("DIRECT", MONDAY, "result", "SIGNED", "receiver", "AGREED", "receiverName", "代理样，代理人"));
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
    }

    @Test
    @DisplayName("电子送达经同意，到达之日送达，凭证是电子送达记录")
    void electronic_service_needs_consent() {
        var document = ordered(ServingClass.S3);
        completes(
                "serveDocument",
                report(
                        "ELECTRONIC",
                        MONDAY,
                        "address",
                        "sample@example.invalid",
                        "consentOn",
                        "2026-03-01",
                        "result",
                        "CONFIRMED"));
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
        assertThat(papers()).containsExactly("D425");
    }

    @Test
    @DisplayName("简易处理的案件，通知书可以用简便方式，须记明怎样确认收悉")
    void the_simple_form_in_simplified_cases() {
        simplified.add(number);
        var document = ordered(ServingClass.S3);
        refused("serveDocument", report("SIMPLE", MONDAY, "address", "022-00005678", "result", "CONFIRMED"), "怎样确认收悉");
        completes(
                "serveDocument",
                report("SIMPLE", MONDAY, "address", "022-00005678", "result", "CONFIRMED", "account", "短信回复收到"));
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
    }

    @Test
    @DisplayName("委托送达，签收之日送达")
    void entrusted_service() {
        var document = ordered(ServingClass.S2);
        completes("serveDocument", report("ENTRUSTED", MONDAY, "result", "SIGNED", "receiver", "RECIPIENT"));
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
    }

    @Test
    @DisplayName("文字、地址、姓名都不进引擎的表")
    void nothing_personal_reaches_the_engine() {
        ordered(ServingClass.S2);
        completes("serveDocument", left(MONDAY));
        assertThat(EngineTables.everything(jdbc)).doesNotContain("样例路", "前台某某", "虚构样例机械");
    }

    @Test
    @DisplayName("任务在送达组，到期日是该文书的送达期限，没有规定的是内部时限")
    void the_task_is_the_servers() {
        ordered(ServingClass.S2);
        var task = waiting("serveDocument");
        assertThat(task.getName()).isEqualTo("送达文书");
        assertThat(task.getDueDate()).isInSameDayAs("2026-03-04");
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting("groupId")
                .containsExactly("service");
    }
}
