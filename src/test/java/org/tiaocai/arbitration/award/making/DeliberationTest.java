package org.tiaocai.arbitration.award.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiaocai.arbitration.award.making.Deliberation.Basis;

/** The majority decides; without one the presiding arbitrator does. */
@DisplayName("评议")
class DeliberationTest {

    private static final List<String> PANEL = List.of("first", "second", "third");

    @ParameterizedTest
    @DisplayName("多数意见，首席在少数也一样；三种意见按首席的")
    @CsvSource({
        "AAA, UNANIMOUS, A, ''",
        "AAB, MAJORITY, A, third",
        "ABB, MAJORITY, B, first",
        "BAB, MAJORITY, B, second",
        "CAB, PRESIDING, C, 'second,third'"
    })
    void concludes(String positions, Basis basis, String position, String dissenters) {
        var deliberation = Deliberation.conclude(PANEL, votes(positions));
        assertThat(deliberation.basis()).isEqualTo(basis);
        assertThat(deliberation.position()).isEqualTo(position);
        assertThat(String.join(",", deliberation.dissenters())).isEqualTo(dissenters);
    }

    @Test
    @DisplayName("独任的没有不同意见；缺一人、多一人、同一人两次都不行")
    void who_speaks() {
        assertThat(Deliberation.conclude(List.of("first"), votes("A")).basis()).isEqualTo(Basis.SOLE);
        assertThatThrownBy(() -> Deliberation.conclude(PANEL, votes("AA"))).hasMessageContaining("缺漏");
        assertThatThrownBy(() -> Deliberation.conclude(List.of("first"), votes("AA")))
                .hasMessageContaining("以外的人员");
        var twice = List.of(votes("A").get(0), votes("B").get(0));
        assertThatThrownBy(() -> Deliberation.conclude(PANEL, twice)).hasMessageContaining("同一名");
    }

    private static List<Deliberation.Vote> votes(String positions) {
        return IntStream.range(0, positions.length())
                .mapToObj(index -> new Deliberation.Vote(PANEL.get(index), "" + positions.charAt(index), "意见"))
                .toList();
    }
}
