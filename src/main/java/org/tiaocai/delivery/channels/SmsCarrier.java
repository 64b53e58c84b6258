package org.tiaocai.delivery.channels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.reckoning.Reckoner;

/**
 * The gateway for text messages, if the office has one: one POST with {@code key}, {@code to} and {@code text}. What it
 * answers is believed: 2xx took it, 4xx and 503 did not; any other answer, or none after the question went over, is unclear.
 */
@Component
@Order(2)
class SmsCarrier implements Carrier {

    private static final int UNAVAILABLE = 503;

    private final SmsSettings settings;
    private final ObjectMapper json;
    private final ReckonerInForce reckoner;
    private final HttpClient client;

    SmsCarrier(SmsSettings settings, ObjectMapper json, ReckonerInForce reckoner) {
        this.settings = settings;
        this.json = json;
        this.reckoner = reckoner;
        this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isSetUp() {
        return !settings.gateway().isBlank();
    }

    /** Nobody is woken, and nobody is written to on a rest day. */
    @Override
    public OffsetDateTime opens(OffsetDateTime now) {
        var local = now.atZoneSameInstant(Reckoner.ZONE);
        var day = local.toLocalDate();
        if (isWorkingDay(day) && local.toLocalTime().isBefore(settings.until())) {
            return local.toLocalTime().isBefore(settings.from())
                    ? day.atTime(settings.from()).atZone(Reckoner.ZONE).toOffsetDateTime()
                    : now;
        }
        return reckoner.calendar()
                .workingDaysAfter(day, 1)
                .atTime(settings.from())
                .atZone(Reckoner.ZONE)
                .toOffsetDateTime();
    }

    @Override
    public void carry(Message message) {
        var status = post(message).statusCode();
        if (status / 100 == 4 || status == UNAVAILABLE) {
            throw new NotTaken("the gateway answered " + status);
        }
        if (status / 100 != 2) {
            throw new Unclear("the gateway answered " + status);
        }
    }

    private HttpResponse<Void> post(Message message) {
        try {
            return client.send(request(message), HttpResponse.BodyHandlers.discarding());
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            throw new NotTaken("the gateway cannot be reached", nobodyThere);
        } catch (IOException silence) {
            throw new Unclear("the gateway fell silent", silence);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unclear("the application was stopped meanwhile", stopped);
        }
    }

    private HttpRequest request(Message message) throws JsonProcessingException {
        var body =
                json.writeValueAsString(Map.of("key", message.key(), "to", message.address(), "text", message.brief()));
        var request = HttpRequest.newBuilder(URI.create(settings.gateway()))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.key())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!settings.token().isBlank()) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }

    private boolean isWorkingDay(LocalDate day) {
        return reckoner.calendar().isWorkingDay(day);
    }
}
