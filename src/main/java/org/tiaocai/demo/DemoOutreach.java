package org.tiaocai.demo;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.tiaocai.outreach.OutreachLinks;
import org.tiaocai.roots.Enterprises;
import org.tiaocai.roots.Organisation;
import org.tiaocai.roots.RootOrganisations;
import org.tiaocai.shared.Refused;

/** Whom the demo's arbitrators look after: a firm, of whose visit something is still open, and a street's organisation. */
@Component
record DemoOutreach(OutreachLinks links, Enterprises enterprises, RootOrganisations organisations) {

    private static final String OF_THE_FIRM = "arbitrator3";
    private static final String OF_THE_STREET = "arbitrator2";

    void tell(DemoDesk desk, LocalDate today, String street) {
        try {
            desk.on(today.minusDays(30), "-");
            var firm = linkedFirm(desk, today);
            plan(desk, firm, OF_THE_FIRM, today.minusDays(28), "工时和加班的管理");
            desk.on(today.minusDays(28), "-");
            visited(desk, firm, OF_THE_FIRM, today, "HOURS", "考勤记录由班组长保管，加班没有审批。", "统一保管考勤记录，加班先审批后安排。");
            desk.on(today.minusDays(20), "-");
            var organisation = desk.as("head", () -> link("O" + id(street), OF_THE_STREET, today));
            plan(desk, organisation, OF_THE_STREET, today.minusDays(18), "调解员的配备和调解的规范");
            desk.on(today.minusDays(18), "-");
            visited(desk, organisation, OF_THE_STREET, today, "NONE", "调解员两名，台账齐全。", "遇到集体争议及时联系仲裁院。");
        } finally {
            ClockUtil.reset();
        }
    }

    /** The first of the firms in none of whose cases the arbitrator sits. */
    private long linkedFirm(DemoDesk desk, LocalDate today) {
        for (var name : MadeUpDispute.FIRMS) {
            var firm = enterprises.byCode(MadeUpDispute.creditCode(name)).orElseThrow();
            try {
                return desk.as("head", () -> link("E" + firm.id(), OF_THE_FIRM, today));
            } catch (Refused sitsInItsCase) {
                continue;
            }
        }
        throw new IllegalStateException("the arbitrator sits in the cases of all firms");
    }

    private long link(String unit, String person, LocalDate today) {
        return links.link(Map.of(
                "unit",
                unit,
                "person",
                person,
                "from",
                today.minusDays(30).toString(),
                "until",
                today.plusMonths(11).toString()));
    }

    private long id(String street) {
        return organisations.named(street).map(Organisation::id).orElseThrow();
    }

    private static void plan(DemoDesk desk, long id, String person, LocalDate on, String subject) {
        desk.complete(
                "outreachId", id, person, "planVisit", Map.of("visitOn", on.toString(), "subject", subject), Map.of());
    }

    private static void visited(
            DemoDesk desk, long id, String person, LocalDate today, String problem, String found, String guidance) {
        desk.complete(
                "outreachId",
                id,
                person,
                "recordVisit",
                Map.of(
                        "visitedOn",
                        desk.today().toString(),
                        "problem",
                        problem,
                        "found",
                        found,
                        "guidance",
                        guidance,
                        "followUpDue",
                        today.plusDays(5).toString(),
                        "next",
                        "AGAIN",
                        "nextOn",
                        today.plusDays(20).toString()),
                Map.of());
    }
}
