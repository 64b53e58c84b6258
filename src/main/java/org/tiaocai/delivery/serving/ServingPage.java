package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the papers of a service (D422–D425): template {@code delivery/service-paper}. */
public record ServingPage(
        String number,
        String issuer,
        String title,
        @Nullable String text,
        List<Row> rows,
        LocalDate madeOn) {

    static final String TEMPLATE = "delivery/service-paper";

    /** One line of the form. */
    public record Row(String term, String words) {}
}
