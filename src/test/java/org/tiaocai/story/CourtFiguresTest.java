package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
@DisplayName("看板数据：仲裁与法院")
class CourtFiguresTest extends LinkageStory {

    @Autowired
    FigureCheck figures;

    @Test
    @DisplayName("裁决、送达之后，随案更新的数据与重算的相同")
    void kept_figures_equal_rebuilt_ones() {
        figures.countedAfresh();
        var number = nonFinal();
        everythingServed(number, bureau.today());
        finalAward();
        figures.rebuiltEqualsKept();
    }
}
