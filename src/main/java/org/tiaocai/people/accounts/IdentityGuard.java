package org.tiaocai.people.accounts;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the house's rules before the engine's user table. */
@Component
class IdentityGuard extends AbstractProcessEnginePlugin {

    private final PasswordSettings settings;
    private final IdentityRules rules;

    IdentityGuard(PasswordSettings settings, IdentityRules rules) {
        this.settings = settings;
        this.rules = rules;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(new StaffIdentities(rules));
        // The rule itself is ours; the engine's own would want special characters and say so in English.
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(new ShownPolicy(settings.shortest()));
    }
}
