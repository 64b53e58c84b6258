package org.tiaocai.delivery.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.reckoning.WorkingCalendar;

@DisplayName("短信渠道")
class SmsCarrierTest {

    private static final Message MESSAGE =
            new Message("notice-7.SMS", "13800000000", "调解通知", "正文", "请于3月10日09:00到一室参加调解。", List.of());

    private final List<String> bodies = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer gateway;
    private int status = 200;

    @BeforeEach
    void aGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::take);
        gateway.setExecutor(task -> new Thread(task).start());
        gateway.start();
    }

    @AfterEach
    void closes() {
        over.countDown();
        gateway.stop(0);
    }

    @Test
    @DisplayName("收下：号码、短文和不变的编号")
    void it_is_taken() {
        sms(Duration.ofSeconds(10)).carry(MESSAGE);
        assertThat(bodies.get(0)).contains("13800000000", "请于3月10日09:00到一室参加调解。", "notice-7.SMS");
        assertThat(keys).containsExactly("notice-7.SMS");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429, 503})
    @DisplayName("明确不收：可以重试")
    void it_is_refused(int answer) {
        status = answer;
        assertThatThrownBy(() -> sms(Duration.ofSeconds(10)).carry(MESSAGE)).isInstanceOf(NotTaken.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 500, 502, 504})
    @DisplayName("答非所问：不知道是否送出")
    void it_is_unclear(int answer) {
        status = answer;
        assertThatThrownBy(() -> sms(Duration.ofSeconds(10)).carry(MESSAGE)).isInstanceOf(Unclear.class);
    }

    @Test
    @DisplayName("收下之后不作答：不知道是否送出")
    void it_is_taken_and_nothing_is_said() {
        status = 0;
        assertThatThrownBy(() -> sms(Duration.ofMillis(300)).carry(MESSAGE)).isInstanceOf(Unclear.class);
        assertThat(bodies).hasSize(1);
    }

    @Test
    @DisplayName("连不上：没有送出")
    void nobody_is_there() {
        gateway.stop(0);
        assertThatThrownBy(() -> sms(Duration.ofSeconds(10)).carry(MESSAGE)).isInstanceOf(NotTaken.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T08:29:59+08:00, 2026-03-06T08:30:00+08:00",
        "2026-03-06T08:30:00+08:00, 2026-03-06T08:30:00+08:00",
        "2026-03-06T17:59:59+08:00, 2026-03-06T17:59:59+08:00",
        "2026-03-06T18:00:00+08:00, 2026-03-09T08:30:00+08:00",
        "2026-03-07T10:00:00+08:00, 2026-03-09T08:30:00+08:00",
        "2026-03-06T01:00:00Z, 2026-03-06T01:00:00Z",
    })
    @DisplayName("只在工作日的工作时间打扰人")
    void nobody_is_woken(OffsetDateTime now, OffsetDateTime opens) {
        assertThat(sms(Duration.ofSeconds(1)).opens(now)).isEqualTo(opens);
    }

    @Test
    @DisplayName("没有网关地址，就是没有启用短信")
    void without_an_address_there_is_no_gateway() {
        assertThat(carrier("", Duration.ofSeconds(1)).isSetUp()).isFalse();
        assertThat(sms(Duration.ofSeconds(1)).isSetUp()).isTrue();
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        if (status == 0) {
            hangs();
        }
        exchange.sendResponseHeaders(status == 0 ? 200 : status, -1);
        exchange.close();
    }

    private void hangs() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private SmsCarrier sms(Duration timeout) {
        return carrier("http://127.0.0.1:" + gateway.getAddress().getPort() + "/", timeout);
    }

    private static SmsCarrier carrier(String address, Duration timeout) {
        var reckoner = mock(ReckonerInForce.class);
        when(reckoner.calendar()).thenReturn(WorkingCalendar.ofStateCouncilSchedules());
        var settings = new SmsSettings(address, "", LocalTime.of(8, 30), LocalTime.of(18, 0), timeout);
        return new SmsCarrier(settings, new ObjectMapper(), reckoner);
    }
}
