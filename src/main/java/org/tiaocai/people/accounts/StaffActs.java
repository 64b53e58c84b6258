package org.tiaocai.people.accounts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 人员管理: an administrator makes accounts, gives roles and one-time passwords; the house's rules for them stand behind it. */
@Component
@Transactional
class StaffActs {

    private final IdentityService identities;
    private final Accounts accounts;
    private final Roles roles;
    private final Actor actor;

    StaffActs(IdentityService identities, Accounts accounts, Roles roles, Actor actor) {
        this.identities = identities;
        this.accounts = accounts;
        this.roles = roles;
        this.actor = actor;
    }

    /** A new account and the password with which its person comes in once. */
    record Opened(String id, String name, String password) {}

    Opened open(NewColleague one) {
        accounts.refuseUsed(one.id());
        var password = OneTimePassword.next();
        return actor.asApplication(() -> {
            var user = identities.newUser(one.id());
            user.setLastName(one.name());
            user.setFirstName("");
            user.setPassword(password);
            identities.saveUser(user);
            one.roles().forEach(role -> identities.createMembership(one.id(), role));
            accounts.passwordOnce(one.id(), true);
            return new Opened(one.id(), one.name(), password);
        });
    }

    /** All or none. */
    List<Opened> openAll(List<NewColleague> all) {
        return all.stream().map(this::open).toList();
    }

    /** 重设密码: what was open before is over; the person sets an own one at the next login. */
    Opened resetPassword(String id) {
        actor.mustNotBeOneOf(List.of(id), "自己的密码请在“修改密码”中设置");
        var password = OneTimePassword.next();
        return actor.asApplication(() -> {
            var user = known(id);
            user.setPassword(password);
            identities.saveUser(user);
            accounts.passwordOnce(id, true);
            return new Opened(id, Actor.nameOf(user), password);
        });
    }

    void rename(String id, String name) {
        if (!NewColleague.isName(name)) {
            throw new Refused("请填写姓名，不超过三十字");
        }
        actor.asApplication(() -> {
            var user = known(id);
            if (!Actor.nameOf(user).equals(name)) {
                user.setLastName(name);
                user.setFirstName("");
                identities.saveUser(user);
            }
            return id;
        });
    }

    /** @throws Refused when a role would go while work is left that goes with it */
    void setRoles(String id, Set<String> wanted) {
        actor.mustNotBeOneOf(List.of(id), "不能更改自己的岗位，请由另一位管理员办理");
        var faults = Roles.faults(wanted);
        if (!faults.isEmpty()) {
            throw new Refused(String.join("；", faults));
        }
        var before = roles.of(id);
        var given = new TreeSet<>(wanted);
        given.removeAll(before);
        var taken = new TreeSet<>(before);
        taken.removeAll(wanted);
        actor.asApplication(() -> {
            known(id);
            given.forEach(role -> identities.createMembership(id, role));
            taken.forEach(role -> identities.deleteMembership(id, role));
            return id;
        });
    }

    /** 修改自己的密码. @param known whether the one of now was right */
    void setOwnPassword(boolean known, String wanted, String repeated) {
        var me = actor.id();
        if (!wanted.equals(repeated)) {
            throw new Refused("两次输入的新密码不一致，请重新输入");
        }
        if (!known) {
            throw new Refused("现在的密码不正确");
        }
        actor.asApplication(() -> {
            var user = known(me);
            user.setPassword(wanted);
            identities.saveUser(user);
            accounts.passwordOnce(me, false);
            return me;
        });
    }

    private User known(String id) {
        var user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            throw new Refused("没有这个账号，或者已经删除");
        }
        return user;
    }
}
