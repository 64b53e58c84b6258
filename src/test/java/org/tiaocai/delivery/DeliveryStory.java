package org.tiaocai.delivery;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;

/** A case on a Friday morning, a mail server, and the words in which the tests below tell what happens. */
@SpringBootTest(
        classes = DeliverySlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=${tiaocai.test.datasource:jdbc:h2:mem:delivery}",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=delivery",
            "tiaocai.identity-key-file=target/test-data/${tiaocai.test.fork:1}/delivery.key",
            "tiaocai.notices.attempts=2",
            "tiaocai.notices.retry-after=10m",
            "spring.mail.host=127.0.0.1"
        })
abstract class DeliveryStory {

    static final OffsetDateTime FRIDAY = OffsetDateTime.parse("2026-03-06T10:00:00+08:00");
    private static final AtomicLong SEQUENCE = new AtomicLong();
    static final MailBox MAIL_BOX = new MailBox();

    @Autowired
    Notices notices;

    @MockitoSpyBean
    NoticeFile file;

    @Autowired
    Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService processes;

    @Autowired
    private ManagementService jobs;

    final RegistrationNumber number = RegistrationNumber.of(2026, SEQUENCE.incrementAndGet());

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", MAIL_BOX::port);
    }

    @BeforeEach
    void aCaseAndAMailServer(@Autowired ProcessEngine engine) {
        BpmnAwareTests.init(engine);
        itIs(FRIDAY);
        MAIL_BOX.opens();
        jdbc.sql("""
                        insert into dispute (registration_number, received_on, registered_at, registered_by, channel, cause, scope,
                            facts, workers_concerned, common_claim, wage_arrears_evident, migrant_worker, stage)
                        values (?, date '2026-03-06', ?, 'registrar', 'COUNTER', 'WAGES', 'ORDINARY', '拖欠工资', 1,
                            false, false, false, 'IN_MEDIATION')""").params(number.value(), FRIDAY).update();
    }

    @AfterEach
    void theTimeIsOursAgain() {
        MAIL_BOX.dies();
        ClockUtil.reset();
        BpmnAwareTests.reset();
    }

    NoticeDraft invitation() {
        return new NoticeDraft(
                number,
                NoticeKind.INVITATION,
                "booking:1",
                new Addressee("party:" + applicant(), "张三", "zhangsan@example.com", "13800000000"),
                "调解通知：3月10日上午",
                "请张三准时到场",
                "请于3月10日09:00到一室参加调解。");
    }

    long applicant() {
        var known = jdbc.sql("select id from party where registration_number = ?")
                .param(number.value())
                .query(Long.class)
                .optional();
        return known.orElseGet(() -> {
            jdbc.sql(
                            "insert into party (registration_number, side, ordinal, kind, name) values (?, 'APPLICANT', 1, 'PERSON', '张三')")
                    .param(number.value())
                    .update();
            return applicant();
        });
    }

    ProcessInstance delivery(long noticeId) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .variableValueEquals("noticeId", noticeId)
                .singleResult();
    }

    void runDueJobs(ProcessInstance delivery) {
        jobs.createJobQuery()
                .processInstanceId(delivery.getId())
                .executable()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    Notice notice() {
        return notices.of(number).get(0);
    }

    List<String> acts() {
        return journal.acts(number).stream().map(Journal.Entry::title).toList();
    }

    static void itIs(OffsetDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.toInstant()));
    }
}
