package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tiaocai.delivery.Notice;
import org.tiaocai.dispute.Journal;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

@OnPostgres
@DisplayName("待告知：没有渠道送得到的人，由人打电话，登记了才算完")
class CallListStoryTest extends MediationStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Autowired
    Journal journal;

    @Test
    @DisplayName("没有邮箱的劳动者和他的律师都在名单上，电话和告知内容齐全；有邮箱的单位不在")
    void who_cannot_be_written_to_is_called() {
        var number = invitedByVoice();
        var page = page("coordinator");
        assertThat(page).contains("欧阳试样", "tel:022-00001234", "律师样（欧阳试样的代理人）", "tel:022-00009999");
        assertThat(page).contains("请携带身份证件").doesNotContain("tel:022-00005678");
        assertThat(toBeTold(number))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.callBy()).isEqualTo(MONDAY));
    }

    @Test
    @DisplayName("按电话查找：号码不进网址；查到的在，别人的不在，框里还是查的号码；没有写的列出全部")
    void looked_for_by_telephone() {
        invitedByVoice();
        var browser = new Browser(port);
        browser.logIn("coordinator", Browser.PASSWORD);
        var box = Jsoup.parse(browser.open("/calls").body()).select("main form[role=search]");
        assertThat(box.attr("method")).isEqualTo("post");
        assertThat(box.attr("data-again")).isEqualTo("false");
        var found = Jsoup.parse(asked(browser, "022-00009999"));
        assertThat(found.select("main h2").text()).contains("律师样").doesNotContain("tel:022-00001234");
        assertThat(found.select("main h2 a[href^=tel:]").eachText()).containsOnly("022-00009999");
        assertThat(found.select("main [name=q]").val()).isEqualTo("022-00009999");
        assertThat(found.select("form[role=search]").get(1).attr("data-again")).isEqualTo("true");
        assertThat(asked(browser, "022-99999999")).contains("没有符合的人");
        assertThat(asked(browser, "")).contains("tel:022-00009999", "tel:022-00001234");
    }

    private static String asked(Browser browser, String words) {
        return browser.submit("/calls", Map.of("q", words, "_csrf", browser.token()))
                .body();
    }

    @Test
    @DisplayName("登记已电话告知：从名单上去掉，案卷写明；再登记一次被退回")
    void told_once_is_told() {
        var number = invitedByVoice();
        var notice = toBeTold(number).get(0);
        assertThat(tell("coordinator", notice, Map.of("how", "PHONED")).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(toBeTold(number)).hasSize(1);
        assertThat(acts(number)).anyMatch(act -> act.endsWith("已电话告知（2026-03-02）"));

        var again = tell("coordinator", notice, Map.of("how", "PHONED"));
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(again.getBody()).contains("无需再登记");
    }

    @Test
    @DisplayName("三次未接通，提示打印书面通知；信上有送达地址，登记已邮寄")
    void three_tries_and_a_letter() {
        var number = invitedByVoice();
        var notice = toBeTold(number).get(0);
        for (var tries = 1; tries <= 2; tries++) {
            tell("coordinator", notice, Map.of("noAnswer", true));
            WrittenBefore.forget(tables);
        }
        assertThat(page("coordinator")).contains("已 2 次未接通").doesNotContain("三次未接通，打印书面通知");
        tell("coordinator", notice, Map.of("noAnswer", true));
        assertThat(page("coordinator")).contains("三次未接通，打印书面通知");
        assertThat(acts(number)).anyMatch(act -> act.endsWith("第3次电话未接通"));

        var letter = read("coordinator", "/calls/" + notice.id() + "/letter");
        assertThat(letter).contains("欧阳试样", "天津市宝坻区虚构路1号", "请携带身份证件");
        tell("coordinator", notice, Map.of("how", "POSTED"));
        assertThat(toBeTold(number)).doesNotContain(notice);
    }

    @Test
    @DisplayName("调解当天仍在名单上，过了那天就不再告知：没有人为已经过去的调解打电话")
    void nobody_is_called_about_a_session_that_is_over() {
        var number = invitedByVoice();
        var notice = toBeTold(number).get(0);
        var session = Objects.requireNonNull(notice.usefulUntil());
        assertThat(notice.callBy()).isBefore(session);
        var line = "data-act=\"" + notice.id() + "\"";
        bureau.travelTo(session);
        assertThat(page("coordinator")).contains(line);
        bureau.travelTo(session.plusDays(1));
        assertThat(page("coordinator")).doesNotContain(line);
    }

    @Test
    @DisplayName("邮件始终不通：进入名单，在名单上登记，任务随之办结")
    void the_task_ends_with_the_call() {
        var post = PostOffice.open();
        var number = awaitingSession();
        post.dies();
        try {
            bureau.runDueJobs();
            bureau.travelTo(MONDAY.atTime(14, 0));
            bureau.travelTo(MONDAY.atTime(15, 0));
            bureau.travelTo(MONDAY.atTime(17, 0));
        } finally {
            post.comesBack();
        }
        assertThat(bureau.waiting(number)).contains("handleUndeliveredNotice");
        toBeTold(number).forEach(notice -> tell("coordinator", notice, Map.of("how", "IN_PERSON")));
        assertThat(bureau.waiting(number)).doesNotContain("handleUndeliveredNotice");
        assertThat(toBeTold(number)).isEmpty();
    }

    @Test
    @DisplayName("别的岗位、未知的通知、没有选择方式：一律退回，名单不变")
    void others_do_not_tell() {
        var number = invitedByVoice();
        var notice = toBeTold(number).get(0);
        assertThat(tell("mediator", notice, Map.of("how", "PHONED")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(tell("coordinator", notice, Map.of()).getBody()).contains("请选择告知的方式");
        assertThat(tell("coordinator", notice, Map.of("how", "PHONED", "noAnswer", true))
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(tell("coordinator", notice, Map.of("how", "SHOUTED")).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(post("coordinator", 999_999_999L, Map.of("how", "PHONED")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(toBeTold(number)).hasSize(2);
    }

    /** A case whose applicant has a lawyer and neither of them an e-mail address; the invitation is written. */
    private String invitedByVoice() {
        var worker = Forms.worker();
        worker.remove("email");
        worker.put("serviceAddress", "天津市宝坻区虚构路1号");
        worker.put(
                "agents", List.of(Map.of("name", "律师样", "kind", "LAWYER", "firm", "虚构律师事务所", "phone", "022-00009999")));
        var number = bureau.register(Forms.dispute(MONDAY, "parties", List.of(worker, Forms.employer())));
        consents(number, "WILLING", "WILLING");
        accept(number);
        appoint(number, "mediator", "union");
        return number;
    }

    private List<Notice> toBeTold(String number) {
        return notices.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.status().isToBeTold())
                .toList();
    }

    private List<String> acts(String number) {
        return journal.acts(RegistrationNumber.of(number)).stream()
                .map(Journal.Entry::title)
                .toList();
    }

    private String page(String who) {
        return read(who, "/calls");
    }

    private String read(String who, String path) {
        var browser = new Browser(port);
        browser.logIn(who, Browser.PASSWORD);
        return browser.open(path).body();
    }

    private ResponseEntity<String> tell(String who, Notice notice, Map<String, Object> body) {
        return post(who, notice.id(), body);
    }

    private ResponseEntity<String> post(String who, long notice, Map<String, Object> body) {
        return web.withBasicAuth(who, Browser.PASSWORD).postForEntity("/api/v1/calls/" + notice, body, String.class);
    }
}
