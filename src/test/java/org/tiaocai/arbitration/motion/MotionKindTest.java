package org.tiaocai.arbitration.motion;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.arbitration.motion.Terms.Decider;
import org.tiaocai.arbitration.motion.Terms.Sequel;

@DisplayName("每一种程序事项把自己的规定说全")
class MotionKindTest {

    @Test
    @DisplayName("一种事项一个效果，没有多余的，也没有合用的")
    void one_kind_one_side_road() {
        var roads = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tiaocai.arbitration")
                        .stream()
                        .filter(type -> type.isAssignableTo(SideRoad.class) && !type.isInterface())
                        .map(type -> type.getFullName())
                        .toList();
        assertThat(Stream.of(MotionKind.values()).map(kind -> kind.sideRoad().getName()))
                .containsExactlyInAnyOrderElementsOf(roads);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("一栏只在哪些事由下填写：每个都是这一事项的事由")
    void asked_on_grounds_of_its_own(MotionKind kind) {
        var grounds = kind.asked().stream()
                .filter(field -> field.name().equals("ground"))
                .flatMap(field -> field.choices().stream())
                .map(choice -> ((Enum<?>) choice).name())
                .toList();
        kind.asked()
                .forEach(field ->
                        assertThat(grounds).as(kind + " " + field.name()).containsAll(field.grounds()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("由谁决定、能怎样决定、任务叫什么，要么都说，要么都不说")
    void who_decides_what(MotionKind kind) {
        var terms = kind.terms();
        var decided = terms.decider == Decider.HEAD || terms.decider == Decider.TRIBUNAL;
        assertThat(kind.decisions().isEmpty()).isEqualTo(!decided);
        assertThat(terms.task.isEmpty()).isEqualTo(!decided);
        if (decided) {
            assertThat(kind.decisions()).contains(Decision.GRANTED).doesNotContain(Decision.IGNORED);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("结案的说明怎样结案；书面告知的是它可能的决定")
    void how_it_goes_on(MotionKind kind) {
        var terms = kind.terms();
        assertThat(terms.closing != null).isEqualTo(terms.sequel == Sequel.CLOSES);
        assertThat(terms.papers).doesNotContainKey(Decision.IGNORED);
        assertThat(terms.papers.keySet()).isSubsetOf(decided(kind));
        assertThat(terms.obstacles).startsWith(Obstacle.CLOSED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("要填的每一项都有中文名称，可选的都有选项")
    void what_it_asks_for(MotionKind kind) {
        assertThat(kind.fields()).allSatisfy(field -> {
            assertThat(field.label()).matches(".*\\p{IsHan}.*");
            assertThat(field.choices().isEmpty()).isEqualTo(field.input() != FormField.Input.CHOICE);
            assertThat(field.choices()).noneMatch(choice -> label(choice).isBlank());
        });
    }

    private static String label(Object choice) {
        try {
            return choice.getClass().getMethod("label").invoke(choice).toString();
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(choice + " 没有名称", missing);
        }
    }

    private static Collection<Decision> decided(MotionKind kind) {
        return kind.decisions().isEmpty() ? List.of(Decision.GRANTED) : kind.decisions();
    }
}
