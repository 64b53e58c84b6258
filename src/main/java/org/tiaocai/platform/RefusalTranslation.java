package org.tiaocai.platform;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.tiaocai.deadlines.DeadlineRefused;
import org.tiaocai.shared.Refused;

/**
 * A refusal from the domain leaves the engine as one that REST answers with 400 and the refusal's own words, also where
 * the engine has wrapped it on its way (in expressions and task listeners). What the engine itself says to a person in
 * English is said in Chinese: the task that a colleague has finished or taken first, the act that two did at once, the
 * right that is missing. Jobs are told nothing: they are tried again by what the engine threw.
 */
class RefusalTranslation extends CommandInterceptor {

    private static final int DEEPEST = 20;
    private static final Pattern NO_TASK = Pattern.compile("(?i)cannot find task|task (?:is )?null|no task");

    private final ProcessEngineConfigurationImpl configuration;

    RefusalTranslation(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RefusedOverRest translated) {
            throw translated;
        } catch (RuntimeException failure) {
            throw refusalIn(failure)
                    .<RuntimeException>map(RefusedOverRest::new)
                    .orElseGet(() -> isOfAPerson() ? inChinese(failure) : failure);
        }
    }

    private boolean isOfAPerson() {
        return configuration.getIdentityService().getCurrentAuthentication() != null;
    }

    private static RuntimeException inChinese(RuntimeException failure) {
        if (failure instanceof TaskAlreadyClaimedException) {
            return new RefusedOverRest(new Refused("这项任务已由同事领取，请刷新列表"));
        }
        if (failure instanceof OptimisticLockingException) {
            return new RefusedOverRest(new Refused("刚才有人同时办理了同一事项，这一次没有保存；请刷新后核对，再办理一次"));
        }
        if (failure instanceof NullValueException
                && NO_TASK.matcher(failure.getMessage()).find()) {
            return new RefusedOverRest(new Refused("没有这项任务：可能已由同事办结，请刷新列表"));
        }
        if (failure instanceof AuthorizationException) {
            return new AuthorizationException("您的岗位不能查看或办理这一内容");
        }
        return failure;
    }

    /** The refusal that is the reason of the failure, if one is. */
    static Optional<RuntimeException> refusalIn(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause -> cause instanceof Refused || cause instanceof DeadlineRefused)
                .map(RuntimeException.class::cast)
                .findFirst();
    }
}
