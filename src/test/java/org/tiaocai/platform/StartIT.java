package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiaocai.TiaocaiApplication;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;

/** In a JVM of its own: an application that closes takes the engine of every other test with it. */
@DisplayName("启动与重启")
class StartIT {

    @Test
    @DisplayName("办到一半重启：案件、任务、账号都在，接着办")
    void a_restart_loses_nothing(@TempDir Path folder) {
        String number;
        try (var first = start(folder)) {
            var bureau = first.getBean(Bureau.class);
            bureau.staff();
            number = bureau.register(Forms.dispute(LocalDate.now()));
        }
        try (var second = start(folder)) {
            var bureau = second.getBean(Bureau.class);
            assertThat(bureau.waiting(number)).containsExactly("seekMediationConsent");
            bureau.complete(
                    "registrar",
                    number,
                    "seekMediationConsent",
                    Map.of(),
                    Map.of(
                            "applicantConsent", "WILLING",
                            "respondentConsent", "WILLING",
                            "consentOn", LocalDate.now().toString()));
            assertThat(bureau.waiting(number)).containsExactly("acceptMediation");
        }
    }

    @Test
    @DisplayName("没有管理员又没有给出管理员的，不能启动，并说明怎么办")
    void without_an_administrator_it_does_not_start(@TempDir Path folder) {
        assertThatThrownBy(() -> start(folder, "--TIAOCAI_ADMIN_PASSWORD=short"))
                .hasMessageContaining("TIAOCAI_ADMIN_ID");
    }

    private ConfigurableApplicationContext start(Path folder, String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of(
                "--server.port=0",
                "--spring.profiles.active=test",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("tiaocai") + ";LOCK_TIMEOUT=10000"));
        arguments.addAll(java.util.List.of(more));
        return new SpringApplicationBuilder(TiaocaiApplication.class).run(arguments.toArray(String[]::new));
    }
}
