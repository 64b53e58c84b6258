package org.tiaocai.casefile;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiaocai.clocks.alerts.Alerts;
import org.tiaocai.clocks.parameters.Unconfirmed;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** 首页: where each role goes first, and the newest cases that they may see. */
@Controller
class StartPage {

    private static final int NEWEST = 30;

    private final Disputes disputes;
    private final PartyTitles titles;
    private final CaseAccess access;
    private final Alerts alerts;
    private final TaskService tasks;
    private final Unconfirmed unconfirmed;
    private final Actor actor;
    private final String administrators;

    StartPage(
            Disputes disputes,
            PartyTitles titles,
            CaseAccess access,
            Alerts alerts,
            TaskService tasks,
            Unconfirmed unconfirmed,
            Actor actor,
            @Value("${tiaocai.administrators-group}") String administrators) {
        this.disputes = disputes;
        this.titles = titles;
        this.access = access;
        this.alerts = alerts;
        this.tasks = tasks;
        this.unconfirmed = unconfirmed;
        this.actor = actor;
        this.administrators = administrators;
    }

    record CaseLine(String number, String parties, String cause, String stage, String received) {}

    @GetMapping("/")
    String show(Model page) {
        var me = actor.id();
        var groups = actor.groups();
        page.addAttribute("name", actor.nameOf(me));
        page.addAttribute(
                "roles",
                groups.stream()
                        .filter(Groups.NAMES::containsKey)
                        .map(Groups.NAMES::get)
                        .toList());
        page.addAttribute("mine", tasks.createTaskQuery().taskAssignee(me).count());
        page.addAttribute(
                "claimable",
                tasks.createTaskQuery().taskCandidateUser(me).taskUnassigned().count());
        page.addAttribute("mayRegister", groups.contains(Groups.INTAKE));
        if (groups.contains(administrators)) {
            page.addAttribute("toConfirm", unconfirmed.count());
        }
        page.addAttribute("alerts", alerts.openFor(me, groups));
        page.addAttribute("cases", cases());
        return "start";
    }

    private List<CaseLine> cases() {
        var newest = disputes.newest(NEWEST).stream()
                .filter(dispute -> access.isOpenTo(dispute.number()))
                .toList();
        var named = titles.of(newest.stream().map(Dispute::number).toList());
        return newest.stream()
                .map(dispute -> new CaseLine(
                        dispute.number().value(),
                        named.getOrDefault(dispute.number(), ""),
                        dispute.cause().label(),
                        dispute.stage().label(),
                        dispute.receivedOn().toString()))
                .toList();
    }
}
