package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Party;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Cases in which somebody comes after papers were made, or dies while they are on their way. */
abstract class LaterPapersStory extends UnheardStory {

    static final String PROOF = "死亡医学证明书样例";

    @Autowired
    TaskService engineTasks;

    /** The last paper of the kind. */
    long paper(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow()
                .id();
    }

    String text(String number, String code) {
        return Jsoup.parse(page(number, code)).text();
    }

    /** The party signs for the paper on the day. */
    void signed(String number, String code, Party party, LocalDate on) {
        var open = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("documentId", paper(number, code))
                .processVariableValueEquals("recipientId", party.id())
                .singleResult();
        assertThat(open).as("%s 待向 %s 送达", code, party.name()).isNotNull();
        bureau.completeTask("service", open.getId(), Bureau.signedFor(on), Map.of());
    }

    void answered(String number, LocalDate on) {
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", on.toString(), "summary", "不同意支付"),
                Map.of("answering", "ANSWERED"));
    }

    void died(String number, LocalDate on) {
        granted(number, MotionKind.SUSPENSION, "ground", "WORKER_DIED", "goneOn", on.toString(), "goneProof", PROOF);
    }

    void heirCame(String number, String name) {
        granted(number, MotionKind.SUCCESSION, "ground", "WORKER_DIED", "partyKind", "PERSON", "partyName", name);
    }

    /** As a browser is answered. */
    HttpResponse<String> opened(String user, String path) {
        var browser = new Browser(URI.create(web.getRootUri()).getPort());
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path);
    }

    /** The last period of the party. */
    RunningLimit period(String number, String rule, Party party) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals(Answer.subject(party.id())))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
