package org.tiaocai.platform;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shuts what this release of the engine leaves open, and lets a refusal reach the person in its own words. */
@Component
@Order(100)
class EngineHardening extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new GuardedTasks());
        configuration.setFilterService(new GuardedFilters());
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableScriptCompilation(false);
        configuration.setAuthorizationEnabledForCustomCode(false);
        // A refusal is told to the person; in the log it would be noise, and may repeat what the person typed.
        configuration.setEnableCmdExceptionLogging(false);
        var before = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> interceptors = new ArrayList<>(before == null ? List.of() : before);
        interceptors.add(0, new RefusalTranslation());
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }
}
