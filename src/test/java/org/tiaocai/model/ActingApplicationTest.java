package org.tiaocai.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.people.Actor;

/**
 * People have no right to start processes, send messages or change variables: where the application does so for them it
 * says so, or their request is refused as theirs.
 */
class ActingApplicationTest {

    private static final Set<Class<?>> ENGINE =
            Set.of(RuntimeService.class, TaskService.class, ManagementService.class, AuthorizationService.class);

    /** At the start nobody has logged in. */
    private static final Set<String> BEFORE_ANYBODY = Set.of("org.tiaocai.platform", "org.tiaocai.demo");

    private static final Set<String> AT_THE_START = Set.of("StaffRights");

    @Test
    @DisplayName("替人推进流程的，都以应用自己的权限进行")
    void who_drives_the_engine_does_so_as_the_application() {
        var asThePerson = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tiaocai").stream()
                        .filter(type -> !BEFORE_ANYBODY.contains(type.getPackageName())
                                && !AT_THE_START.contains(type.getSimpleName()))
                        .filter(ActingApplicationTest::drivesTheEngine)
                        .filter(type -> !actsAsApplication(type))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(asThePerson).isEmpty();
    }

    private static boolean drivesTheEngine(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> ENGINE.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                        && !call.getName().startsWith("get")
                        && !call.getName().endsWith("Query"));
    }

    private static boolean actsAsApplication(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Actor.class)
                        && call.getName().equals("asApplication"));
    }
}
