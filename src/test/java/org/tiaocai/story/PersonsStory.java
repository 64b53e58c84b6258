package org.tiaocai.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Cases whose parties and agents are more than a name; nobody in them exists. */
abstract class PersonsStory extends AwardMaking {

    static final String PASSPORT = "E12345678";

    @Autowired
    Papers papers;

    @LocalServerPort
    int port;

    /** A worker with everything that 规则29 wants to know, and two agents: one may settle, the other may not. */
    static Map<String, Object> wholeWorker() {
        var worker = Forms.worker();
        worker.putAll(Map.of(
                "identityKind", "RESIDENT_CARD",
                "sex", "MALE",
                "bornOn", "1990-01-01",
                "address", "虚构市虚构区一号",
                "serviceAddress", "虚构市虚构区二号",
                "employedFrom", "2020-05-01",
                "employedUntil", "2026-01-31",
                "post", "装配工",
                "monthlyWage", 5_000,
                "contract", "WRITTEN"));
        worker.put("workplace", "虚构园区三号厂房");
        worker.put("agents", List.of(agent("虚构全权", "SPECIAL"), agent("虚构一般", "GENERAL")));
        return worker;
    }

    static Map<String, Object> agent(String name, String powers) {
        return Map.of(
                "name",
                name,
                "kind",
                "LAWYER",
                "firm",
                "虚构样例律师事务所",
                "powers",
                powers,
                "documents",
                List.of("POWER_OF_ATTORNEY", "LICENCE"));
    }

    static Map<String, Object> wholeEmployer() {
        var employer = Forms.employer();
        employer.putAll(Map.of(
                "organisationKind", "ENTERPRISE",
                "organisationStatus", "CLOSED",
                "creditCode", "91999999MA0000001N",
                "legalRepresentative", "虚构法人",
                "representativePost", "董事长",
                "address", "虚构市虚构大道九号"));
        return employer;
    }

    @SafeVarargs
    static Map<String, Object> dispute(Map<String, Object>... parties) {
        return Forms.dispute(MONDAY, "parties", Arrays.asList(parties));
    }

    static Map<String, Object> with(Map<String, Object> party, Object... changed) {
        var copy = new HashMap<>(party);
        for (var place = 0; place < changed.length; place += 2) {
            copy.put((String) changed[place], changed[place + 1]);
        }
        return copy;
    }

    Party party(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    long agentOf(String number, String name) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .flatMap(party -> party.agents().stream())
                .filter(agent -> agent.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The case as the page shows it to the colleague. */
    String casePage(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    String paper(String number, long id) {
        return documents.page(RegistrationNumber.of(number), id).orElseThrow();
    }
}
