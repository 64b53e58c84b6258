package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.story.Forms;

@DisplayName("劳动者十人以上的案件，用人单位停业的，可以张贴")
class ServingOfManyTest extends ServingStory {

    @Override
    Map<String, Object> dispute() {
        var form = Forms.dispute(MONDAY, "workersConcerned", 10);
        form.put("commonClaim", true);
        return form;
    }

    private Map<String, Object> closedDown() {
        var report = left(MONDAY);
        report.put("method", "POSTING");
        report.put("ground", "EMPLOYER_CLOSED");
        return report;
    }

    @Test
    @DisplayName("用人单位停业，在其住所张贴，三个工作日后视为送达")
    void a_closed_employer_is_served_by_posting() {
        var document = ordered(ServingClass.S2);
        completes("serveDocument", closedDown());
        bureau.travelTo(LocalDate.of(2026, 3, 6));
        assertThat(servings.servedOn(document, employer())).hasValue(LocalDate.of(2026, 3, 5));
        assertThat(service().method()).isEqualTo(ServingMethod.POSTING);
    }

    @Test
    @DisplayName("这一事由不适用于劳动者")
    void but_not_a_worker() {
        process.begin(number, document("裁决书"), worker());
        refused("serveDocument", closedDown(), "受送达人是用人单位");
    }
}
