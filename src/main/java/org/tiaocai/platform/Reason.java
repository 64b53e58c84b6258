package org.tiaocai.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.limits.reckoning.ReckoningRefused;
import org.tiaocai.shared.FieldNames;
import org.tiaocai.shared.IncomingJson;
import org.tiaocai.shared.Refused;

/**
 * 不能办理的原因: what a failure tells the person, in one place for pages, our API and the engine's. A failure without a
 * reason here is our fault, not theirs.
 */
record Reason(HttpStatusCode status, @Nullable String words) {

    static final String NO_SUCH_TASK = "没有这项任务：可能已由同事办结，请刷新列表";
    static final String NO_SUCH_THING = "没有这项内容：可能已由同事办结，请刷新列表";
    static final String UNREADABLE = "请求的内容无法读取，没有办理：请刷新页面后重新填写提交";
    static final String TOO_LARGE = "内容超过了一次可以提交的大小，没有收下：扫描件、照片请用 300 dpi 以内的分辨率重做，或者拆成几个文件分次上传；名单请分成几份";
    private static final String TOO_MANY = "一次提交的文件太多，没有收下：请分几次上传";
    private static final String CHANGED = "同事刚刚办理了同一事项，您的提交没有保存：请刷新后核对再办理";
    private static final String TWICE = "同样的内容刚刚已经提交过，这一次没有保存：请刷新后核对";
    private static final String UNKEEPABLE = "填写的内容中有过长、过大或者不能保存的字符，没有保存：请核对后重新填写";
    private static final int DEEPEST = 25;

    /** The first in the chain of causes that has something to say to the person. */
    static Optional<Reason> of(Throwable failure) {
        return causes(failure)
                .map(Reason::ofOne)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> causes(failure)
                        .map(Reason::ofFramework)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** What the container has refused before anybody else saw it. */
    static Reason of(HttpStatusCode status) {
        return new Reason(status, status.isSameCodeAs(HttpStatus.PAYLOAD_TOO_LARGE) ? TOO_LARGE : null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private static Optional<Reason> ofOne(Throwable one) {
        if (one instanceof Refused || one instanceof ReckoningRefused || one instanceof RefusedOverRest) {
            return because(HttpStatus.BAD_REQUEST, one.getMessage());
        }
        if (one instanceof ResponseStatusException told) {
            return because(told.getStatusCode(), told.getReason());
        }
        if (one instanceof AuthorizationException || one instanceof AccessDeniedException) {
            return because(HttpStatus.FORBIDDEN, null);
        }
        if (one instanceof JsonProcessingException unreadable) {
            return because(HttpStatus.BAD_REQUEST, IncomingJson.fault(unreadable));
        }
        if (one instanceof NotFoundException || one instanceof NullValueException) {
            return because(HttpStatus.NOT_FOUND, isAboutTask(one) ? NO_SUCH_TASK : NO_SUCH_THING);
        }
        if (one instanceof OptimisticLockingException
                || one instanceof TaskAlreadyClaimedException
                || one instanceof ConcurrencyFailureException) {
            return because(HttpStatus.CONFLICT, CHANGED);
        }
        return one instanceof SQLException refusal ? ofDatabase(refusal) : Optional.empty();
    }

    /** By the class of its state, which all databases share (ISO 9075). */
    private static Optional<Reason> ofDatabase(SQLException refusal) {
        var state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        if (state.startsWith("22")) {
            return because(HttpStatus.BAD_REQUEST, UNKEEPABLE);
        }
        if (state.equals("23505")) {
            return because(HttpStatus.CONFLICT, TWICE);
        }
        return state.startsWith("40") ? because(HttpStatus.CONFLICT, CHANGED) : Optional.empty();
    }

    private static Optional<Reason> ofFramework(Throwable one) {
        if (one instanceof FileCountLimitExceededException) {
            return because(HttpStatus.PAYLOAD_TOO_LARGE, TOO_MANY);
        }
        if (one instanceof MaxUploadSizeExceededException) {
            return because(HttpStatus.PAYLOAD_TOO_LARGE, TOO_LARGE);
        }
        if (one instanceof BindingResult faults) {
            return because(HttpStatus.BAD_REQUEST, told(faults));
        }
        if (one instanceof TypeMismatchException || one instanceof InvalidPropertyException) {
            return because(HttpStatus.BAD_REQUEST, "填写的内容或者地址不正确，请刷新页面后从列表中重新选择");
        }
        if (one instanceof HttpMessageNotReadableException
                || one instanceof MultipartException
                || one instanceof CharConversionException
                || one instanceof EOFException
                || one instanceof RequestRejectedException) {
            return because(HttpStatus.BAD_REQUEST, UNREADABLE);
        }
        return one instanceof ErrorResponse known ? because(known.getStatusCode(), told(known)) : Optional.empty();
    }

    /** For who writes a program or an address by hand; a page sends what is asked. */
    private static @Nullable String told(ErrorResponse known) {
        if (known instanceof MissingServletRequestParameterException missing) {
            return "缺少参数" + FieldNames.quoted(missing.getParameterName());
        }
        if (known instanceof MissingServletRequestPartException missing) {
            return "缺少文件" + FieldNames.quoted(missing.getRequestPartName());
        }
        if (known instanceof HttpMediaTypeNotSupportedException other) {
            return "请以这种格式发送：" + MediaType.toString(other.getSupportedMediaTypes());
        }
        return null;
    }

    private static boolean isAboutTask(Throwable one) {
        return Objects.requireNonNullElse(one.getMessage(), "")
                .toLowerCase(Locale.ROOT)
                .contains("task");
    }

    private static String told(BindingResult faults) {
        return faults.getAllErrors().stream()
                .map(ObjectError::getDefaultMessage)
                .filter(words -> words != null && words.codePoints().anyMatch(Character::isIdeographic))
                .sorted()
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static Optional<Reason> because(HttpStatusCode status, @Nullable String words) {
        return Optional.of(new Reason(status, words));
    }
}
