package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent to us as a package: read only from a court, up to a size, and nothing stays of what is refused. */
@OnPostgres
@DisplayName("交换包的接收")
class PackageIntakeTest extends LinkageStory {

    private static final int MB = 1 << 20;
    private static final int LARGEST = 60 * MB;

    @LocalServerPort
    int port;

    private CourtMachine machine;
    private long before;

    @BeforeEach
    void aCourtOfItsOwn() throws IOException {
        tables.sql("delete from court_package").update();
        machine = new CourtMachine(BASIC);
        before = lying();
    }

    @AfterEach
    void nothingStays() throws IOException {
        assertThat(lying()).isEqualTo(before);
        assertThat(tables.sql("select count(*) from court_package")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @DisplayName("先核对登录、岗位和长度，再请对方发送内容")
    @CsvSource({
        "'', 1000, 403",
        "nobody-there:wrong-wrong-wrong, 1000, 401",
        "liaison:a-long-enough-secret, 1000, 403",
        "court:a-long-enough-secret, 62914561, 413",
        "court:a-long-enough-secret, 99999999999, 413",
    })
    void who_and_how_large_comes_before_the_body(String login, String length, String status) throws IOException {
        var answer = asked(login, length, new byte[0]);
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("100 Continue");
        assertThat(answer).containsPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("只发来一半就断开的，退回")
    void a_body_that_breaks_off() throws IOException {
        var answer = asked("court:a-long-enough-secret", "100000", new byte[5000]);
        assertThat(answer).contains("HTTP/1.1 100", "HTTP/1.1 400", "不能办理");
    }

    @Test
    @DisplayName("没有说明长度的，数到六十兆为止；正好六十兆的收下来看")
    void a_body_of_no_length_is_counted() {
        assertThat(sent(streamed(LARGEST + 1), "application/zip"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(413))
                .satisfies(answer -> assertThat(answer.body()).contains("不超过 60 MB"));
        assertThat(sent(streamed(LARGEST), "application/zip").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("格式不对、空的、截断的、不是 zip 的，中文说明，什么也不留")
    void what_is_no_package() {
        var good = machine.packed(machine.manifest(1, List.of(), Map.of()), Map.of());
        assertThat(sent(BodyPublishers.ofByteArray(good), "application/json").statusCode())
                .isEqualTo(415);
        assertThat(sent(BodyPublishers.noBody(), "application/zip").body()).contains("交换包是空的");
        assertThat(sent(BodyPublishers.ofByteArray(new byte[5000]), "application/zip")
                        .body())
                .contains("缺少 manifest.json");
        for (var length : new int[] {10, good.length / 2, good.length - 30, good.length - 1}) {
            var cut = sent(BodyPublishers.ofByteArray(Arrays.copyOf(good, length)), "application/zip");
            assertThat(cut.statusCode()).as("截断到 %d", length).isEqualTo(400);
            assertThat(cut.body()).containsPattern("不完整|不是可以读取的 zip|缺少 manifest");
        }
    }

    @Test
    @DisplayName("包内文件过多、过大、展开倍数过高、名称过长的，退回")
    void what_is_packed_is_bounded() {
        var many = new TreeMap<String, byte[]>();
        IntStream.rangeClosed(1, 201).forEach(one -> many.put("files/" + one, new byte[1]));
        refused(many, 413, "200 个文件");
        refused(Map.of("files/zeros", new byte[50 * MB]), 400, "100 倍");
        refused(Map.of("files/large", text(LARGEST)), 413, "60 MB");
        refused(Map.of("files/" + "长".repeat(200), new byte[1]), 400, "名称过长");
        refused(Map.of("manifest.json/../manifest.json", new byte[1]), 400, "清单之外还有文件");
    }

    private void refused(Map<String, byte[]> files, int status, String words) {
        var zip = machine.packed(
                machine.manifest(1, List.of(CourtMachine.result("民初 1", "FIRST", "WITHDRAWN", MONDAY)), Map.of()),
                files);
        var answer = sent(BodyPublishers.ofByteArray(zip), "application/zip");
        assertThat(answer.statusCode()).as(words).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    /** Something that packs to about a half. */
    private static byte[] text(int length) {
        var bytes = new byte[length / 2];
        new Random(1).nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII);
    }

    private static BodyPublisher streamed(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private HttpResponse<String> sent(BodyPublisher body, String type) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/court/packages"))
                                    .header("Content-Type", type)
                                    .header("Authorization", basic("court:a-long-enough-secret"))
                                    .POST(body)
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As a client that first asks whether it may send. @return everything that the server said */
    private String asked(String login, String length, byte[] begun) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /api/v1/court/packages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/zip\r\nExpect: 100-continue\r\n"
                                    + (login.isEmpty() ? "" : "Authorization: " + basic(login) + "\r\n")
                                    + "Content-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            if (begun.length > 0) {
                socket.getOutputStream().write(begun);
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private static long lying() throws IOException {
        try (Stream<Path> files = Files.walk(Files.createDirectories(Workplace.folder("files")))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
