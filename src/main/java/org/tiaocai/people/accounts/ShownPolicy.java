package org.tiaocai.people.accounts;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;

/** What the engine's user pages may tell about the rule: how long a password must be. */
record ShownPolicy(int shortest) implements PasswordPolicy {

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(shortest));
    }
}
