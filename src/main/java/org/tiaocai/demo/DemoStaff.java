package org.tiaocai.demo;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Groups;

/** 演示人员: one made-up colleague for each role, on the first start only. */
@Component
@Profile("demo")
@Order(20)
record DemoStaff(IdentityService identities) implements ApplicationRunner {

    static final String PASSWORD = "tiaocai-demo";

    private record Colleague(String id, String surname, String given, String... groups) {}

    private static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("registrar", "周", "立新", Groups.INTAKE),
            new Colleague("coordinator", "韩", "协平", Groups.STUDIO_COORDINATOR),
            new Colleague("mediator", "沈", "和", Groups.MEDIATOR_HRSS),
            new Colleague("mediator2", "冯", "睦", Groups.MEDIATOR_HRSS),
            new Colleague("union", "龚", "会群", Groups.MEDIATOR_UNION),
            new Colleague("justice", "司", "正法", Groups.MEDIATOR_JUSTICE),
            new Colleague("arbitrator", "裴", "公允", Groups.ARBITRATOR),
            new Colleague("arbitrator2", "裴", "持平", Groups.ARBITRATOR),
            new Colleague("arbitrator3", "裴", "秉正", Groups.ARBITRATOR),
            new Colleague("presiding", "席", "首明", Groups.PRESIDING, Groups.ARBITRATOR),
            new Colleague("clerk", "季", "录言", Groups.CLERK),
            new Colleague("service", "宋", "达", Groups.SERVICE),
            new Colleague("service2", "宋", "至", Groups.SERVICE),
            new Colleague("seal", "殷", "章", Groups.SEAL, Groups.ORG_SEAL),
            new Colleague("legal", "法", "审言", Groups.LEGAL_REVIEW),
            new Colleague("archivist", "党", "案存", Groups.ARCHIVIST),
            new Colleague("reviewer", "平", "查明", Groups.FILE_REVIEWER),
            new Colleague("head", "袁", "负责", Groups.INSTITUTE_HEAD),
            new Colleague("director", "任", "主持", Groups.DIRECTOR),
            new Colleague("liaison", "连", "络通", Groups.LIAISON),
            new Colleague("court", "范", "院联", Groups.COURT, "court-district"),
            new Colleague("manager", "令", "导行", Groups.LEADERSHIP),
            new Colleague("street", "街", "调员", Groups.MEDIATION_ORG, "mediation-org-first-street"));

    @Override
    public void run(ApplicationArguments arguments) {
        if (identities.createUserQuery().userId("registrar").count() > 0) {
            return;
        }
        COLLEAGUES.forEach(this::create);
    }

    private void create(Colleague colleague) {
        var user = identities.newUser(colleague.id());
        // The task list prints the given name first; a Chinese name is one word.
        user.setFirstName(colleague.surname() + colleague.given());
        user.setLastName("");
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        for (var group : colleague.groups()) {
            identities.createMembership(colleague.id(), group);
        }
    }
}
