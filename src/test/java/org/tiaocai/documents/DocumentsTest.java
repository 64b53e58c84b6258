package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("文书")
class DocumentsTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.of("2026-000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final List<PartyBlock> PARTIES = List.of(
            new PartyBlock("申请人", "张三", "1101**********1234", null, "区一号路1号", "13800000000", List.of("李律师（律师）")),
            new PartyBlock("被申请人", "<b>某公司</b>", null, "王五", null, null, List.of()));

    private final DriverManagerDataSource data =
            new DriverManagerDataSource("jdbc:h2:mem:documents;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(data);
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-06T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Actor actor = mock(Actor.class);
    private final Documents documents = new Documents(
            new DocumentRows(jdbc, clock, actor),
            new Catalogue(),
            new PageRenderer(),
            mock(Journal.class),
            new JdbcTransactionManager(data));

    @BeforeEach
    void aCase() {
        var flyway = Flyway.configure().dataSource(data).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        when(actor.id()).thenReturn("mediator");
        jdbc.sql("""
                        insert into dispute (registration_number, received_on, registered_at, registered_by, channel, cause, scope,
                            facts, workers_concerned, common_claim, wage_arrears_evident, migrant_worker, stage)
                        values (?, date '2026-03-06', current_timestamp, 'registrar', 'COUNTER', 'WAGES', 'ORDINARY',
                            '拖欠工资', 1, false, false, false, 'IN_MEDIATION')""").param(NUMBER.value()).update();
    }

    @Test
    @DisplayName("不予调解告知书写明原因和仲裁途径")
    void the_refusal_notice_says_why_and_where_to_go() {
        assertThat(refusal("被申请人不同意调解"))
                .contains("不予调解告知书", "2026-000001", "被申请人不同意调解", "申请仲裁", "2026年3月6日", "李律师（律师）");
    }

    @Test
    @DisplayName("当事人填写的内容一律转义")
    void text_from_outside_is_escaped() {
        assertThat(refusal("<script>alert(1)</script>"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;某公司&lt;/b&gt;")
                .doesNotContain("<script>", "<b>某公司");
    }

    @Test
    @DisplayName("同一事由只制作一次，数据变了文书不变")
    void a_document_is_made_once_and_stays_as_it_is() {
        var first = make("first", "被申请人不同意调解");
        var again = make("first", "后来改了的原因");
        var other = make("second", "后来改了的原因");

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(documents.page(NUMBER, first).orElseThrow())
                .contains("被申请人不同意调解")
                .doesNotContain("后来改了");
        assertThat(documents.of(NUMBER))
                .first()
                .isEqualTo(new DocumentEntry(
                        first, "D107", "不予调解告知书", "first", "2026-000001-D107-1", Volume.MAIN, TODAY, "mediator"));
        assertThat(documents.of(NUMBER))
                .extracting(DocumentEntry::documentNo)
                .containsExactly("2026-000001-D107-1", "2026-000001-D107-2");
        assertThat(documents.page(NUMBER, other).orElseThrow()).contains("文书编号：2026-000001-D107-2");
    }

    @Test
    @DisplayName("别的案件打不开这份文书")
    void a_document_opens_in_its_own_case_only() {
        assertThat(documents.page(RegistrationNumber.of("2026-000002"), make("first", "原因")))
                .isEmpty();
    }

    @Test
    @DisplayName("调解协议书载明法定内容、签名处、生效日期和两种确认途径的最后一日")
    void the_agreement_holds_what_the_law_asks_for() {
        var page = render(AgreementPage.TEMPLATE, agreement(LocalDate.of(2026, 3, 9)));
        assertThat(page)
                .contains("张三", "调解请求事项", "支付工资12000元", "调解结果", "分两次付清", "2026年4月1日", "银行转账")
                .contains(">申请人</span>（签名或者盖章）", ">被申请人</span>（签名或者盖章）", "调解员（签名）", "调解组织（印章）", "一式三份")
                .contains("双方可自协议生效之日起十五日内共同申请仲裁审查，或三十日内共同申请司法确认。")
                .contains("2026年3月9日", "2026年3月24日", "2026年4月8日");
    }

    @Test
    @DisplayName("尚未生效的调解协议书，日期留空待填")
    void an_unsigned_agreement_leaves_its_days_blank() {
        assertThat(render(AgreementPage.TEMPLATE, agreement(null)))
                .contains("生效日期：<strong><span>　　　　年　　月　　日</span></strong>")
                .doesNotContain("2026年3月24日", "null");
    }

    @Test
    @DisplayName("调解终结告知书写明原因、可以申请仲裁和时效")
    void the_closing_notice_opens_the_way_to_arbitration() {
        var notice =
                new ClosingNoticePage(NUMBER.value(), "区调解中心", PARTIES, TODAY.minusDays(15), "双方未达成一致", TODAY, TODAY);
        assertThat(render(ClosingNoticePage.TEMPLATE, notice))
                .contains("双方未达成一致", "可以依法向有管辖权的劳动人事争议仲裁委员会申请仲裁", "时效期间为一年", "2026年2月19日");
    }

    @Test
    @DisplayName("调解笔录记明时间、地点、到场人员、经过和结果")
    void the_record_says_who_came_and_what_was_said() {
        var session = new RecordPage(
                NUMBER.value(),
                "区调解中心",
                2,
                TODAY,
                "09:00–10:30",
                "联合调解室一",
                List.of("赵调解员", "钱调解员"),
                List.of("张三（申请人）"),
                List.of("支付工资12000元"),
                "申请人陈述…\n被申请人提出方案…",
                "达成一致");
        assertThat(render(RecordPage.TEMPLATE, session))
                .contains("09:00–10:30", "联合调解室一", "赵调解员、钱调解员", "张三（申请人）", "被申请人提出方案", "达成一致")
                .contains("第<span>2</span>次调解");
    }

    @Test
    @DisplayName("目录中没有的文书、缺少必填项的文书不能制作")
    void a_document_is_of_a_known_kind_and_complete() {
        assertThatThrownBy(() -> letter("D999", "通知", "正文"))
                .isInstanceOf(Refused.class)
                .hasMessage("文书目录中没有 D999，不能制作");
        assertThatThrownBy(() -> letter("D307", "受理通知书"))
                .isInstanceOf(Refused.class)
                .hasMessage("《受理通知书》缺少必填项：正文");
        assertThatThrownBy(() -> letter("D307", " ", " "))
                .isInstanceOf(Refused.class)
                .hasMessage("《受理通知书》缺少必填项：文书名称、正文");
        assertThatThrownBy(() -> make("first", " ")).isInstanceOf(Refused.class).hasMessage("《不予调解告知书》缺少必填项：原因");
        assertThat(documents.of(NUMBER)).isEmpty();
    }

    @Test
    @DisplayName("副卷文书不在当事人可见的目录中，也没有编号")
    void the_internal_volume_is_never_open_to_parties() {
        letter("D306", "立案审批表", "拟立案");
        var notice = letter("D307", "受理通知书", "决定受理");
        letter("D502", "评议笔录", "仲裁员甲：同意");

        assertThat(documents.openToParties(NUMBER))
                .extracting(DocumentEntry::id)
                .containsExactly(notice);
        assertThat(documents.of(NUMBER))
                .extracting(DocumentEntry::volume, DocumentEntry::documentNo)
                .containsExactly(
                        tuple(Volume.INTERNAL, null),
                        tuple(Volume.MAIN, "2026-000001-D307-1"),
                        tuple(Volume.INTERNAL, null));
    }

    private long letter(String code, String title, String... paragraphs) {
        var page = new LetterPage(NUMBER.value(), "区仲裁委", title, PARTIES, List.of(paragraphs), TODAY);
        return documents.make(NUMBER, code, title, title, LetterPage.TEMPLATE, Map.of("page", page));
    }

    private String refusal(String reason) {
        return documents.page(NUMBER, make("first", reason)).orElseThrow();
    }

    private long make(String occasion, String reason) {
        var page = new RefusalNoticePage(NUMBER.value(), "区调解中心", PARTIES, reason, TODAY);
        return documents.make(
                NUMBER,
                RefusalNoticePage.CODE,
                RefusalNoticePage.TITLE,
                occasion,
                RefusalNoticePage.TEMPLATE,
                Map.of("page", page));
    }

    private static String render(String template, Object page) {
        return new PageRenderer().render(template, Map.of("page", page));
    }

    private static AgreementPage agreement(@Nullable LocalDate effectiveOn) {
        return new AgreementPage(
                NUMBER.value(),
                "区调解中心",
                PARTIES,
                "双方确认拖欠工资的事实",
                List.of("支付工资12000元"),
                "分两次付清",
                LocalDate.of(2026, 4, 1),
                "银行转账",
                List.of("赵调解员"),
                effectiveOn,
                effectiveOn,
                effectiveOn,
                effectiveOn,
                effectiveOn,
                effectiveOn == null ? null : effectiveOn.plusDays(15),
                effectiveOn == null ? null : effectiveOn.plusDays(30));
    }
}
