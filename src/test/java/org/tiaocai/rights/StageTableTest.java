package org.tiaocai.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.mediation.entrustment.EntrustmentKind;

/** 办理时点 as a file: a line for everything that can begin in a case, and for nothing else. */
@DisplayName("办理时点的文件")
class StageTableTest {

    private final Matrix matrix = new Matrix();
    private final StageTable table = new StageTable();

    @Test
    @DisplayName("每一个在案件里办理的事项都写明什么阶段可以办理；没有多余的")
    void a_line_for_every_act() {
        var acts = matrix.routes().stream()
                .filter(route -> !route.key().startsWith("GET ") && route.act().scope() == Act.Scope.CASE)
                .map(route -> route.act().key())
                .collect(Collectors.toCollection(TreeSet::new));
        var lines = table.acts().stream()
                .map(act -> act.split(StageTable.VARIANT)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).isEqualTo(acts);
    }

    @Test
    @DisplayName("分种类的事项，每个种类都有一行")
    void a_line_for_every_kind() {
        assertThat(kinds("motion.raise")).isEqualTo(names(MotionKind.values()));
        assertThat(kinds("entrustment")).isEqualTo(names(EntrustmentKind.values()));
    }

    @Test
    @DisplayName("每一行至少有一个阶段可以办理，并且说得出什么时候可以办理")
    void every_line_says_when() {
        assertThat(table.acts()).allSatisfy(act -> {
            var line = Objects.requireNonNull(table.line(act));
            assertThat(line.in()).as(act).isNotEmpty();
            assertThat(line.otherwise()).as(act).matches(".*\\p{IsHan}.*").isNotEqualTo("null");
        });
    }

    private Set<String> kinds(String act) {
        return table.kinds(act).stream()
                .map(line -> line.act().split(StageTable.VARIANT)[1])
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).flatMap(Stream::of).collect(Collectors.toSet());
    }
}
