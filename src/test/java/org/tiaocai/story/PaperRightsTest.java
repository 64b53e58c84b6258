package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** Papers, pages and tasks of a case, in the hands of those whose they are not. */
@DisplayName("越权：副卷、文书和任务")
class PaperRightsTest extends RightsAttack {

    private static final List<String> STRANGE_SHEETS =
            List.of("award", "tribunal-roster", "hearing-slots", "arbitral-mediation", "motion", "court-result");

    @Test
    @DisplayName("副卷的评议笔录：仲裁庭、记录人员、负责人打得开，档案在办结之后打得开；其他人看不到也打不开")
    void papers_of_the_deliberation() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        var record = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D502"))
                .findFirst()
                .orElseThrow()
                .id();
        var path = "/cases/" + number + "/documents/" + record;
        for (var reader : List.of("arbitrator", "clerk", "head")) {
            assertThat(open(reader, path)).as(reader).isEqualTo(200);
            assertThat(page(reader, "/cases/" + number)).as(reader).contains(path, "仲裁庭评议：");
        }
        for (var other : List.of(
                "registrar",
                "coordinator",
                "liaison",
                "seal",
                "commission-seal",
                "mediator",
                "legal",
                "archivist",
                "director",
                "manager",
                "arbitrator2",
                "service",
                "court",
                "without-role",
                "root-admin")) {
            assertThat(open(other, path)).as(other).isEqualTo(403);
            assertThat(page(other, "/cases/" + number)).as(other).doesNotContain(path, "仲裁庭评议：");
        }
        disputes.close(RegistrationNumber.of(number), DisputeOutcome.AWARD);
        assertThat(open("archivist", path)).as("归档之后").isEqualTo(200);
    }

    @Test
    @DisplayName("法制审核岗领取任务后读副卷，办完就不再读")
    void legal_review_while_it_has_its_task() {
        // With a colleague beside, or the task would be in hand from the start.
        bureau.colleague("draft-legal", Groups.LEGAL_REVIEW);
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 900));
        drafted(number);
        var path = "/cases/" + number + "/documents/"
                + documents.of(RegistrationNumber.of(number)).stream()
                        .filter(one -> one.code().equals("D502"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(open("legal", path)).isEqualTo(403);
        bureau.claim("legal", number, "reviewLegality");
        assertThat(open("legal", path)).isEqualTo(200);
    }

    @Test
    @DisplayName("案件转入仲裁后，调解员只看得到调解自己的文书")
    void former_mediators() {
        var number = awaitingSession();
        bureau.travelTo(sessionDay(number));
        hold(number, "NOT_AGREED", null);
        var own = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D111"))
                .findFirst()
                .orElseThrow();
        arbitrations.register(RegistrationNumber.of(number), bureau.today(), false);
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        assertThat(page("mediator", "/cases/" + number)).doesNotContain("欧阳试样").contains(own.title());
        assertThat(open("mediator", "/cases/" + number + "/documents/" + own.id()))
                .isEqualTo(200);
        assertThat(post("mediator", "/cases/" + number + "/mediation/extension", Map.of()))
                .isEqualTo(403);
        assertThat(upload("mediator", "/cases/" + number + "/evidence")).isEqualTo(403);
    }

    @Test
    @DisplayName("送达、法院的任务打不开裁决、名册、排庭；不是自己的任务打不开；同事领取的打不开")
    void a_task_opens_only_what_its_form_asks() {
        var number = heardBySole(claim("WAGES", 1_000));
        deliberated(number);
        decided(number, ruling(number, 1, "PARTLY", 900));
        madeFromItems(number);
        var service = bureau.taskOf(number, "serveDocument");
        for (var sheet : STRANGE_SHEETS) {
            assertThat(get("service", "/tasks/" + service + "/" + sheet))
                    .as(sheet)
                    .isEqualTo(403);
        }
        assertThat(get("service", "/service/tasks/" + service)).isEqualTo(200);
        assertThat(get("arbitrator2", "/service/tasks/" + service)).isEqualTo(404);
        bureau.claimTask("service", service);
        assertThat(get("service2", "/service/tasks/" + service)).isEqualTo(403);
        assertThat(get("root-admin", "/service/tasks/" + service)).isEqualTo(404);
        assertThat(body("root-admin", "/tasks/cards?ids=" + service)).isEqualTo("[]");
    }
}
