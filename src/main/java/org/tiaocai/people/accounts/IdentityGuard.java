package org.tiaocai.people.accounts;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the house's rules before the engine's user table. */
@Component
class IdentityGuard extends AbstractProcessEnginePlugin {

    private final PasswordSettings settings;
    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<PasswordRule> passwords;
    private final ObjectProvider<LoginBrake> brake;
    private final ObjectProvider<Leaving> leaving;

    IdentityGuard(
            PasswordSettings settings,
            ObjectProvider<Accounts> accounts,
            ObjectProvider<PasswordRule> passwords,
            ObjectProvider<LoginBrake> brake,
            ObjectProvider<Leaving> leaving) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.leaving = leaving;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(new StaffIdentities(new IdentityRules(
                accounts::getObject,
                passwords::getObject,
                brake::getObject,
                leaving::getObject,
                configuration::getPasswordManager)));
        // The rule itself is ours; the engine's own would want special characters and say so in English.
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(new ShownPolicy(settings.shortest()));
    }
}
