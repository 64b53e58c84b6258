package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
@DisplayName("看板数据：调解")
class MediationFiguresTest extends MediationStory {

    @Autowired
    FigureCheck figures;

    @Test
    @DisplayName("随案更新的数据与从案件表、办案日志重算的相同")
    void kept_figures_equal_rebuilt_ones() {
        figures.countedAfresh();
        var failed = awaitingSession();
        awaitingSession();
        registered();
        var before = figures.count("MEDIATION_AGREED", "institute-mediation-centre");
        var agreed = agreedInSession();
        draft(agreed);
        sign(agreed);
        seal(agreed);
        bureau.travelTo(sessionDay(failed));
        hold(failed, "NOT_AGREED", null);
        bureau.complete("registrar", failed, "decideOnArbitration", Map.of(), Map.of("arbitrationChoice", "NOT_NOW"));
        assertThat(figures.count("MEDIATION_AGREED", "institute-mediation-centre"))
                .isEqualTo(before + 1);
        figures.rebuiltEqualsKept();
    }
}
