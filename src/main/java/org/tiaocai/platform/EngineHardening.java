package org.tiaocai.platform;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.TaskDuties;

/** Shuts what this release of the engine leaves open, and lets a refusal reach the person in its own words. */
@Component
@Order(100)
class EngineHardening extends AbstractProcessEnginePlugin {

    private final TaskDuties duties;

    EngineHardening(TaskDuties duties) {
        this.duties = duties;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var fields = new FormFields();
        configuration.setTaskService(new GuardedTasks(duties, fields));
        configuration.setFormService(new GuardedForms(fields));
        configuration.setCommandCheckers(List.of(new TenantCommandChecker(), new TaskDoor(duties)));
        configuration.setResourceAuthorizationProvider(new TaskGrants());
        configuration.setFilterService(new GuardedFilters());
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableScriptCompilation(false);
        configuration.setAuthorizationEnabledForCustomCode(false);
        List<HistoryEventHandler> witnesses = new ArrayList<>(configuration.getCustomHistoryEventHandlers());
        witnesses.add(new OnlyDeclaredVariables());
        configuration.setCustomHistoryEventHandlers(witnesses);
        // A variable sent over REST names the class it wants to become: only plain ones of the JDK are made.
        configuration.setDeserializationTypeValidationEnabled(true);
        // A refusal is told to the person; in the log it would be noise, and may repeat what the person typed.
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setCustomPreCommandInterceptorsTxRequired(
                withTranslation(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                withTranslation(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    /** Outside the interceptor that keeps the transaction: what is translated has been rolled back first. */
    private static List<CommandInterceptor> withTranslation(@Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors = new ArrayList<>(others == null ? List.of() : others);
        interceptors.add(0, new RefusalTranslation());
        return interceptors;
    }
}
