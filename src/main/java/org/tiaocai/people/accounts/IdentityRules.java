package org.tiaocai.people.accounts;

import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine's user service asks of the house; found when it is first asked, because the engine starts before. */
@Component
class IdentityRules {

    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<PasswordRule> passwords;
    private final ObjectProvider<LoginBrake> brake;
    private final ObjectProvider<Leaving> leaving;
    private @Nullable String hashOfNobody;

    IdentityRules(
            ObjectProvider<Accounts> accounts,
            ObjectProvider<PasswordRule> passwords,
            ObjectProvider<LoginBrake> brake,
            ObjectProvider<Leaving> leaving) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.leaving = leaving;
    }

    void refuseUsed(String id) {
        accounts.getObject().refuseUsed(id);
    }

    void refuseLeaving(String id, String act) {
        leaving.getObject().refuse(id, act);
    }

    void refusePassword(String candidate, User user, @Nullable UserEntity stored, PasswordManager hashes) {
        passwords.getObject().refuse(candidate, user, stored, hashes);
    }

    void remember(UserEntity user) {
        passwords.getObject().remember(user);
    }

    void changed(String id, String name, String what) {
        accounts.getObject().changed(id, name, what);
    }

    void deleted(String id) {
        var all = accounts.getObject();
        all.find(id).ifPresent(one -> all.move(one, AccountState.DELETED, "删除账号", null));
    }

    boolean attempt(String name, BooleanSupplier check) {
        return brake.getObject().attempt(name, check);
    }

    /** Takes as long for a name that nobody has, and for an account that is closed, as for any other. */
    boolean matches(@Nullable UserEntity user, String password, PasswordManager hashes) {
        var salt = user == null ? null : user.getSalt();
        var hash = user == null || user.getPassword() == null ? hashOfNobody(hashes) : user.getPassword();
        var matches = hashes.check(EncryptionUtil.saltPassword(password, salt), hash);
        var account = accounts.getObject().find(user == null ? "" : user.getId());
        return matches && user != null && account.map(Account::isOpen).orElse(true);
    }

    private String hashOfNobody(PasswordManager hashes) {
        if (hashOfNobody == null) {
            hashOfNobody = hashes.encrypt("nobody");
        }
        return hashOfNobody;
    }
}
