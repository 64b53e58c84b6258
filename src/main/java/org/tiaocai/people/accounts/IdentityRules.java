package org.tiaocai.people.accounts;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;

/** What the engine's user service asks of the house; found when it is first asked, because the engine starts before. */
class IdentityRules {

    private final Supplier<Accounts> accounts;
    private final Supplier<PasswordRule> passwords;
    private final Supplier<LoginBrake> brake;
    private final Supplier<Leaving> leaving;
    private final Supplier<PasswordManager> hashes;
    private @Nullable String hashOfNobody;

    IdentityRules(
            Supplier<Accounts> accounts,
            Supplier<PasswordRule> passwords,
            Supplier<LoginBrake> brake,
            Supplier<Leaving> leaving,
            Supplier<PasswordManager> hashes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.leaving = leaving;
        this.hashes = hashes;
    }

    void refuseUsed(String id) {
        accounts.get().refuseUsed(id);
    }

    void refuseLeaving(String id, String act) {
        leaving.get().refuse(id, act);
    }

    void refusePassword(String candidate, User user, @Nullable UserEntity stored) {
        passwords.get().refuse(candidate, user, stored, hashes.get());
    }

    void remember(UserEntity user) {
        passwords.get().remember(user);
    }

    void changed(String id, String name, String what) {
        accounts.get().changed(id, name, what);
    }

    void deleted(String id) {
        accounts.get().move(id, AccountState.DELETED, "删除账号", null);
    }

    boolean attempt(String name, BooleanSupplier check) {
        return brake.get().attempt(name, check);
    }

    /** Takes as long for a name that nobody has, and for an account that is closed, as for any other. */
    boolean matches(@Nullable UserEntity user, String password) {
        var salt = user == null ? null : user.getSalt();
        var hash = user == null || user.getPassword() == null ? hashOfNobody() : user.getPassword();
        var matches = hashes.get().check(EncryptionUtil.saltPassword(password, salt), hash);
        var account = accounts.get().find(user == null ? "" : user.getId());
        return matches && user != null && account.map(Account::isOpen).orElse(true);
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = hashes.get().encrypt("nobody");
        }
        return hashOfNobody;
    }
}
