package org.tiaocai.platform;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.spin.SpinRuntimeException;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What the engine's own REST answers, to Tasklist and to programs, when it cannot do what was asked: its usual body, with
 * Chinese words and never a server error for what the caller sent. There is one mapper for each that the engine brings,
 * since JAX-RS takes the nearest by type.
 */
abstract class EngineErrors<T extends Throwable> implements ExtendedExceptionMapper<T> {

    private static final String ENGINE = "org.camunda.";
    private static final String OURS = "org.tiaocai.";
    /** Its filters and interceptors stand around every call. */
    private static final String DOORS = OURS + "platform.";

    private static final int DEEPEST = 25;

    static final class OfAny extends EngineErrors<Throwable> {}

    static final class OfRest extends EngineErrors<RestException> {}

    static final class OfEngine extends EngineErrors<ProcessEngineException> {}

    static final class OfJsonText extends EngineErrors<JsonParseException> {}

    static final class OfJsonContent extends EngineErrors<JsonMappingException> {}

    /** All of them, to be registered. */
    static Stream<Class<?>> all() {
        return Stream.of(OfAny.class, OfRest.class, OfEngine.class, OfJsonText.class, OfJsonContent.class);
    }

    @Override
    public boolean isMappable(T failure) {
        return true;
    }

    @Override
    public Response toResponse(T failure) {
        var reason = Reason.of(failure).or(() -> ofRest(failure)).orElseGet(() -> Incident.of(failure));
        var words = Optional.ofNullable(reason.words()).filter(text -> !text.isBlank());
        return Response.status(reason.status().value())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        "type", type(reason.status()),
                        "message", words.orElseGet(() -> Problems.title(reason.status()))))
                .build();
    }

    /** A word that stays, whatever our code is called inside; the engine's web applications look for the first alone. */
    private static String type(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "AuthorizationException";
            case 404 -> "NotFound";
            case 409 -> "Conflict";
            default -> status.is4xxClientError() ? "Refused" : "Incident";
        };
    }

    /** What the engine's REST itself found wrong with the call, or fell over while it read it. */
    private static Optional<Reason> ofRest(Throwable failure) {
        var status = HttpStatusCode.valueOf(
                ExceptionHandlerHelper.getInstance().getStatus(failure).getStatusCode());
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            return Optional.of(new Reason(status, Reason.NO_SUCH_THING));
        }
        if (status.is4xxClientError()) {
            return Optional.of(
                    new Reason(status, status.value() == HttpStatus.BAD_REQUEST.value() ? Reason.UNREADABLE : null));
        }
        return isOfCaller(failure)
                ? Optional.of(new Reason(HttpStatus.BAD_REQUEST, Reason.UNREADABLE))
                : Optional.empty();
    }

    /** The engine has said no by itself, or it fell over what it was given before any code of ours was reached. */
    private static boolean isOfCaller(Throwable failure) {
        var causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        var root = causes.get(causes.size() - 1);
        return causes.stream().anyMatch(SpinRuntimeException.class::isInstance)
                || root instanceof ProcessEngineException
                || isOfEngine(root.getStackTrace());
    }

    private static boolean isOfEngine(StackTraceElement[] trace) {
        var classes = Stream.of(trace).map(StackTraceElement::getClassName).toList();
        return classes.stream()
                        .filter(name -> !name.startsWith("java."))
                        .findFirst()
                        .filter(name -> name.startsWith(ENGINE))
                        .isPresent()
                && classes.stream().noneMatch(name -> name.startsWith(OURS) && !name.startsWith(DOORS));
    }
}
