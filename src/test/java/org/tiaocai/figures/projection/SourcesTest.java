package org.tiaocai.figures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourcesTest {

    /** H2 compiles a statement with LIKE afresh each time; one such line cost a fifth of every step of every case. */
    @Test
    void what_counts_a_case_at_every_step_is_compiled_once() {
        assertThat(new Sources().ofCases().toLowerCase(Locale.ROOT)).doesNotContainPattern("\\slike\\s");
    }
}
