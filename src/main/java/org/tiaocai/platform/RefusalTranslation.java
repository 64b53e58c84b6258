package org.tiaocai.platform;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.tiaocai.deadlines.DeadlineRefused;
import org.tiaocai.shared.Refused;

/** A refusal from the domain leaves the engine as one that REST answers with 400 and the refusal's own words. */
class RefusalTranslation extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (Refused | DeadlineRefused refusal) {
            throw new RefusedOverRest(refusal);
        }
    }
}
