package org.tiaocai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The keys at each start, and their change. */
@DisplayName("证件号码密钥")
class KeysOfHouseTest {

    @TempDir
    Path folder;

    private House house;

    DataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void anEmptyDatabase() {
        house = new House(database(), folder);
        house.empty();
        house.migrated();
    }

    @Test
    @DisplayName("空库首次启动自己做一个密钥，只有本服务能读；以后认得它")
    void the_first_start_makes_one() throws IOException {
        house.started().close();
        var key = Files.readString(house.keyFile);
        assertThat(Files.getPosixFilePermissions(house.keyFile)).hasSize(2);
        house.started().close();
        assertThat(Files.readString(house.keyFile)).isEqualTo(key);
        assertThat(house.column("select id from vault_key")).hasSize(1);
    }

    @Test
    @DisplayName("密钥文件不见了、换成别的、空的、格式不对的：不能启动，说明怎么办，不另做密钥")
    void a_missing_or_other_key_ends_the_start() throws IOException {
        house.started().close();
        Files.delete(house.keyFile);
        refusedStart("找不到证件号码密钥");
        assertThat(house.keyFile).doesNotExist();
        Files.writeString(house.keyFile, Key.made(new SecureRandom()).text());
        refusedStart("与数据库不符");
        Files.writeString(house.keyFile, " \n");
        refusedStart("是空的");
        Files.writeString(house.keyFile, "not a key");
        refusedStart("格式不对");
        assertThatThrownBy(() -> house.started(Map.of(
                        "TIAOCAI_IDENTITY_KEY", Key.made(new SecureRandom()).text())))
                .rootCause()
                .hasMessageContaining("与数据库不符");
    }

    @Test
    @DisplayName("更换密钥：号码、摘要、排期中的人、文件全部换过，人还是同一个人；旧密钥可以拿走")
    void a_change_reaches_everything() throws IOException {
        String file;
        String hash;
        try (var before = house.started()) {
            hash = before.getBean(Vault.class).hash(House.NUMBER);
            twoWorkers(before);
            house.onePaper(before.getBean(Vault.class).seal("裁决书样例", House.CASE));
            file = House.keep(before);
        }
        var first = Files.readString(house.keyFile).strip();
        try (var rotating = house.rotating()) {
            assertThat(rotating.getBean(Rotation.class).rotate())
                    .containsEntry("证件号码", 4)
                    .containsEntry("加密保存的文书", 1)
                    .containsEntry("文件", 1);
        }
        var keys = Files.readAllLines(house.keyFile);
        assertThat(keys).hasSize(2).endsWith(first);
        Files.writeString(house.keyFile, keys.get(0));
        var id = Keys.parse(keys.get(0)).current().id();
        try (var after = house.started()) {
            assertThat(house.masked(after)).hasSize(2).allMatch(one -> one.endsWith("002X"));
            assertThat(house.column("""
                            select identity_cipher from party union all select identity_cipher from agent
                            union all select page from document union all select facts from document""")).hasSize(6).allMatch(one -> one.startsWith(id + "."));
            assertThat(after.getBean(Vault.class)
                            .open(house.column("select page from document").get(0), House.CASE))
                    .isEqualTo("裁决书样例");
            var now = after.getBean(Vault.class).hash(House.NUMBER);
            assertThat(now).isNotEqualTo(hash);
            assertThat(house.column("select identity_hash from party union all select identity_hash from agent"))
                    .hasSize(4)
                    .containsOnly(now);
            assertThat(house.persons(after)).containsExactly("person:" + now);
            assertThat(house.column("select resource from booked_slot union all select resource from booking_attendee"))
                    .hasSize(3)
                    .containsOnly("person:" + now);
            assertThat(House.read(after, file)).isEqualTo(House.PAPER);
            assertThat(House.keep(after)).isEqualTo(file);
        }
    }

    @Test
    @DisplayName("更换到一半中断：照常启动也读得出，旧密钥拿走则不能启动；再执行一次接着换完，不另做密钥")
    void a_change_that_broke_off_goes_on() throws IOException {
        String file;
        try (var before = house.started()) {
            twoWorkers(before);
            file = House.keep(before);
        }
        try (var rotating = house.rotating(Unwilling.class)) {
            assertThatThrownBy(() -> rotating.getBean(Rotation.class).rotate()).hasMessage("断电");
        }
        var keys = Files.readString(house.keyFile);
        assertThat(keys.lines()).hasSize(2);
        try (var between = house.started()) {
            assertThat(house.masked(between)).hasSize(2).allMatch(one -> one.endsWith("002X"));
            assertThat(House.read(between, file)).isEqualTo(House.PAPER);
        }
        Files.writeString(house.keyFile, keys.lines().findFirst().orElseThrow());
        refusedStart("更换尚未完成");
        Files.writeString(house.keyFile, keys);
        try (var again = house.rotating()) {
            again.getBean(Rotation.class).rotate();
        }
        assertThat(Files.readString(house.keyFile)).isEqualTo(keys);
        Files.writeString(house.keyFile, keys.lines().findFirst().orElseThrow());
        try (var after = house.started()) {
            assertThat(house.masked(after)).hasSize(2);
            assertThat(House.read(after, file)).isEqualTo(House.PAPER);
        }
    }

    @Test
    @DisplayName("密钥在环境变量中：新的写在最前面再更换；没有新的、直接启动的、用回旧的，都说明怎么办")
    void keys_of_the_environment() {
        var first = Key.made(new SecureRandom()).text();
        var second = Key.made(new SecureRandom()).text();
        house.started(environment(first)).close();
        try (var rotating = house.started(rotating(first))) {
            assertThatThrownBy(() -> rotating.getBean(Rotation.class).rotate()).hasMessageContaining("没有可以换用的新密钥");
        }
        assertThatThrownBy(() -> house.started(environment(second + "," + first)))
                .rootCause()
                .hasMessageContaining("最前面的是新密钥");
        try (var rotating = house.started(rotating(second + "," + first))) {
            rotating.getBean(Rotation.class).rotate();
        }
        house.started(environment(second)).close();
        try (var rotating = house.started(rotating(first + "," + second))) {
            assertThatThrownBy(() -> rotating.getBean(Rotation.class).rotate()).hasMessageContaining("以前用过");
        }
        assertThat(house.keyFile).doesNotExist();
    }

    @Test
    @DisplayName("文件：磁盘上是密文，同样的只存一份；不保存的、存不下的不留痕迹；关闭加密的仍读得出，打开后更换时一并加密")
    void files_at_rest() throws IOException {
        String file;
        try (var plain = house.started(Map.of("tiaocai.files-encrypted", "false"))) {
            file = House.keep(plain);
            assertThat(house.lying(file)).isEqualTo(House.PAPER);
        }
        try (var started = house.started()) {
            assertThat(House.read(started, file)).isEqualTo(House.PAPER);
            House.store(started).receive(new ByteArrayInputStream(new byte[10])).close();
            Files.setLastModifiedTime(
                    Files.writeString(house.files.resolve("incoming1.part"), "before a crash"),
                    FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            house.started().close();
            assertThat(lying()).isEqualTo(1);
            started.getBean(Rotation.class).rotate();
            assertThat(house.lying(file)).startsWith("TIAOCAI1".getBytes("US-ASCII"));
            assertThat(House.read(started, file)).isEqualTo(House.PAPER);
            Files.delete(house.files.resolve(file));
            Files.delete(house.files);
            Files.writeString(house.files, "no folder");
            assertThatThrownBy(() -> House.keep(started))
                    .isInstanceOf(StorageFull.class)
                    .hasMessage("存储空间不足或不可写，文件没有保存，请联系管理员");
        }
    }

    private long lying() throws IOException {
        try (var files = Files.list(house.files)) {
            return files.count();
        }
    }

    private void twoWorkers(AnnotationConfigApplicationContext started) {
        var vault = started.getBean(Vault.class);
        house.oneCase();
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            house.oneWorker(ordinal, vault.seal(House.NUMBER, House.CASE), vault.hash(House.NUMBER));
        }
        house.oneBooking("person:" + vault.hash(House.NUMBER));
    }

    private void refusedStart(String words) {
        assertThatThrownBy(() -> house.started())
                .rootCause()
                .isInstanceOf(KeysDoNotFit.class)
                .hasMessageContaining(words);
    }

    private static Map<String, Object> environment(String keys) {
        return Map.of("TIAOCAI_IDENTITY_KEY", keys);
    }

    private static Map<String, Object> rotating(String keys) {
        return Map.of("TIAOCAI_IDENTITY_KEY", keys, "tiaocai.keys.rotate", "");
    }

    /** Something whose turn comes first and never ends well. */
    static class Unwilling implements UnderKey {

        @Override
        public String label() {
            return "断电";
        }

        @Override
        public int rehash(UnaryOperator<String> layer) {
            return 0;
        }

        @Override
        public int reseal(int most) {
            throw new IllegalStateException("断电");
        }
    }
}
