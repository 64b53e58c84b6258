package org.tiaocai.platform;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.tiaocai.limits.reckoning.ReckoningRefused;
import org.tiaocai.shared.Refused;

/**
 * A refusal from the domain leaves the engine as one that REST answers with 400 and the refusal's own words, also where
 * the engine has wrapped it on its way (in expressions and task listeners).
 */
class RefusalTranslation extends CommandInterceptor {

    private static final int DEEPEST = 20;

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RefusedOverRest translated) {
            throw translated;
        } catch (RuntimeException failure) {
            throw refusalIn(failure).<RuntimeException>map(RefusedOverRest::new).orElse(failure);
        }
    }

    /** The refusal that is the reason of the failure, if one is. */
    static Optional<RuntimeException> refusalIn(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause -> cause instanceof Refused || cause instanceof ReckoningRefused)
                .map(RuntimeException.class::cast)
                .findFirst();
    }
}
