package org.tiaocai.figures.steps;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiaocai.shared.Period;

/**
 * What the page is asked for.
 *
 * @param version null for all versions
 */
record Question(String processId, @Nullable Integer version, State state, Colour colour, Period period) {

    /** 在办 or 已办. */
    enum State {
        RUNNING("在办"),
        FINISHED("已办");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 着色依据. */
    enum Colour {
        COUNT("次数"),
        TIME("用时"),
        LATE("逾期");

        private final String label;

        Colour(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String csv() {
        var uri = UriComponentsBuilder.fromPath("/dashboard/heat/steps.csv")
                .queryParam("process", processId)
                .queryParam("state", state)
                .queryParam("from", period.from())
                .queryParam("to", period.to());
        if (version != null) {
            uri.queryParam("version", version);
        }
        return uri.toUriString();
    }
}
