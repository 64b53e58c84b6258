package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("送达的拒绝：说清理由，什么也不写入")
class ServingRefusalsTest extends ServingStory {

    @Autowired
    NamedReceivers receivers;

    @ParameterizedTest
    @DisplayName("调解书只能直接签收：其他任何方式都拒绝")
    @ValueSource(strings = {"LEAVING", "POSTING", "MAIL", "ELECTRONIC", "SIMPLE", "ENTRUSTED", "PUBLIC_NOTICE"})
    void a_mediation_document_is_only_signed_for(String method) {
        ordered(ServingClass.S1);
        var report = left(MONDAY);
        report.put("method", method);
        refused("serveDocument", report, "调解书须由当事人本人或者其指定的代收人直接签收");
    }

    @Test
    @DisplayName("调解书由家属签收无效；没有找到人的，不能改为邮寄、公告")
    void a_mediation_document_never_leaves_the_straight_road() {
        ordered(ServingClass.S1);
        refused(
                "serveDocument",
                report("DIRECT", MONDAY, "result", "SIGNED", "receiver", "HOUSEHOLD", "receiverName", "某，配偶"),
                "同住成年家属签收的无效");
        for (var next : new String[] {"MAIL", "PUBLIC_NOTICE"}) {
            refused(
                    "serveDocument",
                    report(
                            "DIRECT",
                            MONDAY,
                            "result",
                            "NOT_REACHED",
                            "account",
                            "无人",
                            "next",
                            next,
                            "ground",
                            "WHEREABOUTS_UNKNOWN"),
                    "调解书须由当事人本人");
        }
    }

    @Test
    @DisplayName("裁决书不用简便方式，没有开通时不用电子方式；没有简易处理的案件，通知书不用简便方式")
    void the_class_bounds_the_ways() {
        simplified.add(number);
        var award = document("裁决书");
        process.begin(number, award, employer());
        var simple = report("SIMPLE", MONDAY, "address", "022-00005678", "result", "CONFIRMED", "account", "回复");
        refused("serveDocument", simple, "不能简便方式送达");
        refused(
                "serveDocument",
                report("ELECTRONIC", MONDAY, "address", "a", "consentOn", "2026-03-01", "result", "CONFIRMED"),
                "没有开通裁决书的电子送达");
        process.abandon(number, award, employer(), "测试");
        number = RegistrationNumber.of(bureau.register(dispute()));
        ordered(ServingClass.S3);
        refused("serveDocument", simple, "简便方式只适用于简易处理的案件");
    }

    @Test
    @DisplayName("代收的须是在案的代理人或者确认书指定的代收人：案外人、对方的代理人签收的都不算；单位没有同住家属")
    void only_who_is_known_to_the_file_receives_for_another() {
        var document = ordered(ServingClass.S2);
        for (var stranger : new String[] {"胡经理，对方代理人", "门卫代收"}) {
            refused("serveDocument", receivedBy("AGREED", stranger), "在案的代理人");
        }
        refused("serveDocument", receivedBy("HOUSEHOLD", "某某，配偶"), "没有同住成年家属");
        assertThat(servings.servedOn(document, employer())).isEmpty();
        receivers.name(employer(), "虚构收件员");
        refused("serveDocument", receivedBy("AGREED", "虚构收件员娟，邻居"), "在案的是");
        refused("serveDocument", receivedBy("AGREED", "门卫，虚构收件员的同事"), "送达地址确认书中指定的代收人");
        completes("serveDocument", receivedBy("AGREED", "虚构收件员，收发"));
        assertThat(servings.servedOn(document, employer())).hasValue(MONDAY);
    }

    @ParameterizedTest
    @DisplayName("代收人按姓名全名核对，其后的关系、电话不计：外文姓名的空格是姓名的一部分")
    @CsvSource({
        "王丽, 王丽, true",
        "王丽, 王丽 022-00009876, true",
        "王丽, 王丽（同事）, true",
        "王丽, 王丽娟（邻居）, false",
        "王丽娟, 王丽（邻居）, false",
        "Li Sample, 'Li Sample，同事', true",
        "Li Sample, Li Specimen，同事, false"
    })
    void the_whole_name_tells_who_signed(String named, String signed, boolean served) {
        var document = ordered(ServingClass.S2);
        receivers.name(employer(), named);
        if (served) {
            completes("serveDocument", receivedBy("AGREED", signed));
        } else {
            refused("serveDocument", receivedBy("AGREED", signed), "在案的是");
        }
        assertThat(servings.servedOn(document, employer()).isPresent()).isEqualTo(served);
    }

    private Map<String, Object> receivedBy(String receiver, String name) {
        return report("DIRECT", MONDAY, "result", "SIGNED", "receiver", receiver, "receiverName", name);
    }

    @ParameterizedTest
    @DisplayName("日期、人数、签收人、经过，缺一样都说出来")
    @CsvSource({
        "method, , 请选择送达方式",
        "day, , 请填写日期",
        "day, 2026-03-03, 不能晚于今天",
        "day, 2026-03-01, 不能早于文书制作日期",
        "firstServer, , 两名送达人员",
        "secondServer, service, 不能是同一人",
        "secondServer, registrar, 两名送达人员",
        "result, , 请选择送达结果",
        "result, CONFIRMED, 不是直接送达的结果",
        "receiver, , 请选择签收人",
        "receiver, AGREED, 签收人的姓名",
        "proofId, 999999, 没有所选的照片",
        "result, REFUSED, 拒收的事由",
        "result, NOT_REACHED, 没有送到的，请记明经过"
    })
    void what_a_direct_service_must_say(String field, String value, String because) {
        ordered(ServingClass.S2);
        var report = signed(MONDAY);
        report.put(field, value);
        refused("serveDocument", report, because);
    }

    @Test
    @DisplayName("没有送到却没有选择接下来的方式")
    void a_failure_says_what_is_next() {
        ordered(ServingClass.S2);
        refused("serveDocument", report("DIRECT", MONDAY, "result", "NOT_REACHED", "account", "无人"), "接下来的送达方式");
    }

    @ParameterizedTest
    @DisplayName("留置须有拒收等事由、地点、经过和照片；停业的须劳动者十人以上")
    @CsvSource({
        "ground, , 请选择留置、张贴的事由",
        "ground, WHEREABOUTS_UNKNOWN, 只适用于受送达人拒绝签收",
        "ground, EMPLOYER_CLOSED, 劳动者一方在十人以上（本案 1 人）",
        "place, , 地点",
        "account, , 经过",
        "proofId, , 请上传照片"
    })
    void leaving_needs_its_reason_and_its_photo(String field, String value, String because) {
        ordered(ServingClass.S2);
        var report = left(MONDAY);
        report.put(field, value);
        refused("serveDocument", report, because);
    }

    @Test
    @DisplayName("留置的照片须是本案的图片：别案的、扫描的文件都不行")
    void the_photo_is_a_picture_of_this_case() {
        var foreign = photo();
        number = RegistrationNumber.of(bureau.register(dispute()));
        ordered(ServingClass.S2);
        var report = left(MONDAY);
        report.put("proofId", foreign);
        refused("serveDocument", report, "没有所选的照片");
        report.put("proofId", files.scan(number, "扫描件"));
        refused("serveDocument", report, "应当是照片");
        report.put(
                "proofId",
                uploads.of(number).stream()
                        .filter(one -> one.fileId() == null)
                        .map(EvidenceItems.EvidenceItem::id)
                        .findFirst()
                        .orElseThrow());
        refused("serveDocument", report, "没有所选的照片");
    }

    @Test
    @DisplayName("公告之前须直接送达和邮寄都不成，或者下落不明；须记明原因和经过")
    void public_notice_is_the_last_way() {
        ordered(ServingClass.S2);
        var failed = report("DIRECT", MONDAY, "result", "NOT_REACHED", "account", "无人", "next", "PUBLIC_NOTICE");
        refused("serveDocument", failed, "请选择事由");
        failed.put("ground", "OTHER_WAYS_FAILED");
        refused("serveDocument", failed, "应当先直接送达并邮寄送达");
        failed.put("ground", "REFUSED");
        refused("serveDocument", failed, "只适用于受送达人下落不明");
        var unexplained = report("PUBLIC_NOTICE", MONDAY, "ground", "WHEREABOUTS_UNKNOWN");
        unexplained.put("proofId", photo());
        refused("serveDocument", unexplained, "原因和经过");
    }

    @Test
    @DisplayName("电子送达：没有同意、没有地址、同意在后，都拒绝")
    void electronic_service_without_consent() {
        ordered(ServingClass.S3);
        var report = report("ELECTRONIC", MONDAY, "result", "CONFIRMED");
        refused("serveDocument", report, "发往的号码");
        report.put("address", "sample@example.invalid");
        refused("serveDocument", report, "须经受送达人同意");
        report.put("consentOn", "2026-03-03");
        refused("serveDocument", report, "同意电子送达的日期（2026-03-03）不能晚于送达日期");
        report.put("consentOn", "2026-03-01");
        report.put("result", "SIGNED");
        refused("serveDocument", report, "不是电子送达的结果");
    }

    @Test
    @DisplayName("邮寄：没有单号、地址，结果早于交寄，退回不写原因，都拒绝；公告没有刊载处，拒绝")
    void mail_and_notice_say_where_and_when() {
        ordered(ServingClass.S2);
        completes("serveDocument", report("MAIL", MONDAY));
        bureau.travelTo(LocalDate.of(2026, 3, 4));
        refused("mailDocument", report("MAIL", MONDAY, "place", "样例路1号"), "邮件单号");
        refused("mailDocument", report("MAIL", MONDAY, "address", "EMS1"), "收件地址");
        completes("mailDocument", posted(LocalDate.of(2026, 3, 4)));
        refused("recordMailResult", returned(LocalDate.of(2026, 3, 3), "AGAIN"), "不能早于交寄日期");
        var unexplained = returned(LocalDate.of(2026, 3, 4), "AGAIN");
        unexplained.put("account", " ");
        refused("recordMailResult", unexplained, "请记明回执");
        unexplained.put("result", "LEFT");
        refused("recordMailResult", unexplained, "不是邮寄的结果");
        var returned = returned(LocalDate.of(2026, 3, 4), "PUBLIC_NOTICE");
        returned.put("ground", "WHEREABOUTS_UNKNOWN");
        completes("recordMailResult", returned);
        refused("announceDocument", report("PUBLIC_NOTICE", LocalDate.of(2026, 3, 4)), "媒体、版面");
        refused("announceDocument", report("PUBLIC_NOTICE", MONDAY, "address", "公告栏"), "不能早于决定公告的日期");
        refused("announceDocument", report("PUBLIC_NOTICE", LocalDate.of(2026, 3, 4), "address", "公告栏"), "没有公告的证明");
        completes("announceDocument", published(LocalDate.of(2026, 3, 4)));
        assertThat(service().state()).isEqualTo(ServingState.WAITING);
    }

    @Test
    @DisplayName("下落不明：案卷里的每一个地址都没有找到人，或者有证明，才可以公告；找到过之前的不算")
    void nobody_is_missing_before_somebody_has_looked() {
        jdbc.sql("update party set address = '样例路1号', service_address = '虚构大道9号' where id = ?")
                .param(employer())
                .update();
        ordered(ServingClass.S2);
        var unknown = report("PUBLIC_NOTICE", MONDAY, "ground", "WHEREABOUTS_UNKNOWN", "account", "据说已经搬走");
        refused("serveDocument", unknown, "须先有直接送达、邮寄或者委托送达未能送到的记录");
        completes("serveDocument", notFound(MONDAY, "AGAIN"));
        refused("serveDocument", unknown, "“虚构大道9号”还没有未能送到的记录");
        unknown.put("proofId", photo());
        var another = document("通知书");
        process.begin(number, another, employer());
        var second = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("serveDocument")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .get(0);
        bureau.travelTo(MONDAY.plusDays(1));
        bureau.as("service", () -> {
            complete(second.getId(), signed(MONDAY.plusDays(1)));
            return second;
        });
        unknown.remove("proofId");
        unknown.put("day", MONDAY.plusDays(1).toString());
        refused("serveDocument", unknown, "须先有直接送达");
        bureau.travelTo(MONDAY.plusDays(2));
        var elsewhere = notFound(MONDAY.plusDays(2), "AGAIN");
        elsewhere.put("place", "虚构大道9号");
        completes("serveDocument", elsewhere);
        unknown.put("day", MONDAY.plusDays(2).toString());
        refused("serveDocument", unknown, "“样例路1号”还没有未能送到的记录");
        completes("serveDocument", notFound(MONDAY.plusDays(2), "AGAIN"));
        completes("serveDocument", unknown);
        assertThat(open()).containsExactly("announceDocument");
    }

    @Test
    @DisplayName("别案的文书、别案的当事人、不需要送达的文书，都不能交付送达")
    void only_a_document_of_the_case_for_a_party_of_the_case() {
        var document = document("裁决书");
        var employer = employer();
        number = RegistrationNumber.of(bureau.register(dispute()));
        assertThatThrownBy(() -> process.begin(number, document, employer())).hasMessageContaining("没有要送达的文书");
        var own = document("裁决书");
        assertThatThrownBy(() -> process.begin(number, own, employer)).hasMessageContaining("不是案件 " + number + " 的当事人");
        var record = document("庭审笔录");
        assertThatThrownBy(() -> process.begin(number, record, employer())).hasMessageContaining("《庭审笔录》不需要送达");
        assertThat(servings.of(number)).isEmpty();
        assertThat(running()).isZero();
    }
}
