package org.tiaocai.figures.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 今日的数字 for the start page of Cockpit: what they come to and how they are reckoned, and no case. */
@RestController
record TodayApi(TodayView today, Clock clock) {

    record Figure(String label, String value, String formula) {}

    @GetMapping("/api/v1/figures/today")
    List<Figure> figures() {
        return today.tiles(LocalDate.now(clock)).stream()
                .map(tile -> new Figure(tile.label(), tile.value(), tile.formula()))
                .toList();
    }
}
