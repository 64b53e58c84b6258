package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiaocai.TiaocaiApplication;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.RegistrationNumber;
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

    @Test
    @DisplayName("更换密钥是一次启动：换完自己结束；以后用新密钥启动，没有密钥、换了密钥的不能启动")
    void a_change_of_keys_is_a_start_of_its_own(@TempDir Path folder) throws IOException {
        var key = folder.resolve("identity.key");
        var own = new String[] {"--tiaocai.identity-key-file=" + key, "--tiaocai.files=" + folder.resolve("files")};
        String number;
        try (var first = start(folder, own)) {
            first.getBean(Bureau.class).staff();
            number = first.getBean(Bureau.class).register(Forms.dispute(LocalDate.now()));
        }
        var before = Files.readString(key).strip();
        try (var rotated = start(folder, own[0], own[1], "--tiaocai.keys.rotate")) {
            assertThat(rotated.isActive()).isFalse();
        }
        assertThat(Files.readAllLines(key)).hasSize(2).endsWith(before).doesNotHaveDuplicates();
        Files.writeString(key, Files.readAllLines(key).get(0));
        try (var after = start(folder, own)) {
            assertThat(after.getBean(Parties.class).of(RegistrationNumber.of(number)))
                    .anyMatch(party -> party.maskedIdentityNumber() != null);
        }
        Files.writeString(key, before);
        assertThatThrownBy(() -> start(folder, own)).rootCause().hasMessageContaining("密钥与数据库不符");
        Files.delete(key);
        assertThatThrownBy(() -> start(folder, own)).rootCause().hasMessageContaining("找不到证件号码密钥");
        assertThat(key).doesNotExist();
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
