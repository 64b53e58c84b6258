package org.tiaocai.linkage.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.LinkageSection;
import org.tiaocai.people.Actor;

/** 庭审观摩 and the hours of training that it has brought this year. */
@Component
@Order(40)
record ObservationSection(
        Observations observations,
        Observers observers,
        TrainingHours hours,
        HousePapers papers,
        Courts courts,
        Actor actor,
        Clock clock)
        implements LinkageSection {

    /** @param papers what has been made of it */
    record Line(Observation one, List<HousePapers.Entry> papers) {}

    @Override
    public String fragment() {
        return "linkage/observations :: section";
    }

    @Override
    public Map<String, Object> show() {
        var year = LocalDate.now(clock).getYear();
        return Map.of(
                "all",
                observations.all().stream()
                        .map(one -> new Line(one, papers.startingWith(one.occasion())))
                        .toList(),
                "candidates",
                observers.candidates(),
                "hours",
                hours.of(year),
                "year",
                year,
                "aYear",
                TrainingHours.A_YEAR,
                "courts",
                courts,
                "people",
                actor);
    }
}
