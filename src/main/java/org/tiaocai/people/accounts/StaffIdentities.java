package org.tiaocai.people.accounts;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyResultImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/**
 * The engine's users behind the house's rules, whichever door somebody comes through: an id is for life and for one
 * person, nobody changes their own name or roles, passwords keep to the rule and cannot be tried without end, and every
 * change ends what was opened before it.
 */
class StaffIdentities extends IdentityServiceImpl {

    private final IdentityRules rules;

    StaffIdentities(IdentityRules rules) {
        this.rules = rules;
    }

    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        var entity = (UserEntity) user;
        user.setFirstName(nameOf("firstName", user.getFirstName()));
        user.setLastName(nameOf("lastName", user.getLastName()));
        if (user.getFirstName().isEmpty() && user.getLastName().isEmpty()) {
            throw new Refused("请填写姓名：文书和案卷上都用它");
        }
        var stored = stored(user.getId());
        inOneTransaction(() -> {
            if (entity.getRevision() == 0) {
                rules.refuseUsed(user.getId());
            } else {
                refuseChangeOfIdentity(entity, stored);
            }
            var what = whatChanges(entity, stored);
            var hasNewPassword = entity.hasNewPassword();
            super.saveUser(user, false);
            rules.changed(user.getId(), Actor.nameOf(user), what);
            if (hasNewPassword) {
                rules.remember(entity);
            }
        });
    }

    private static String nameOf(String field, @Nullable String name) {
        return name == null ? "" : IncomingText.of(field, name);
    }

    /** Asked for while a user is saved; the page that only asks what the rule is gets no answer about old passwords. */
    @Override
    public PasswordPolicyResult checkPasswordAgainstPolicy(String candidate, User user) {
        if (user instanceof UserEntity saved && saved.hasNewPassword()) {
            rules.refusePassword(candidate, user, stored(user.getId()), hashes());
            return new PasswordPolicyResultImpl(List.of(), List.of());
        }
        return super.checkPasswordAgainstPolicy(candidate, user);
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        if (userId == null || password == null) {
            return false;
        }
        try {
            return rules.attempt(userId, () -> rules.matches(stored(userId), password, hashes()));
        } catch (TooManyTries waiting) {
            // Through the engine, which says it to whoever called in the words of the refusal.
            return commandExecutor.<Boolean>execute(context -> {
                throw waiting;
            });
        }
    }

    @Override
    public void deleteUser(String userId) {
        inOneTransaction(() -> {
            refuseSelf(userId, "不能删除自己的账号，请由另一位管理员办理");
            var isThere = stored(userId) != null;
            if (isThere) {
                rules.refuseLeaving(userId, "删除账号");
            }
            super.deleteUser(userId);
            if (isThere) {
                rules.deleted(userId);
            }
        });
    }

    @Override
    public void createMembership(String userId, String groupId) {
        inOneTransaction(() -> {
            refuseSelf(userId, "不能给自己增加岗位，请由另一位管理员办理");
            super.createMembership(userId, groupId);
            changed(userId, "加入岗位 " + nameOf(groupId));
        });
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        inOneTransaction(() -> {
            refuseSelf(userId, "不能移除自己的岗位，请由另一位管理员办理");
            rules.refuseLeaving(userId, "移出岗位");
            super.deleteMembership(userId, groupId);
            changed(userId, "移出岗位 " + nameOf(groupId));
        });
    }

    /** As people call it; a group of the engine's own has no other name. */
    private static String nameOf(String groupId) {
        return Groups.NAMES.getOrDefault(groupId, groupId);
    }

    @Override
    public void deleteGroup(String groupId) {
        inOneTransaction(() -> {
            if (Groups.NAMES.containsKey(groupId)) {
                throw new Refused("这个岗位由办案流程使用，不能删除");
            }
            if (createUserQuery().memberOfGroup(groupId).count() > 0) {
                throw new Refused("岗位里还有人员，请先逐一移出岗位，再删除");
            }
            super.deleteGroup(groupId);
        });
    }

    private void changed(String userId, String what) {
        var user = stored(userId);
        if (user != null) {
            rules.changed(userId, Actor.nameOf(user), what);
        }
    }

    /** The engine takes another id for another row; what was read under one id is not saved under another. */
    private void refuseChangeOfIdentity(UserEntity user, @Nullable UserEntity stored) {
        if (stored == null
                || !Objects.equals(stored.getSalt(), user.getSalt())
                || !Objects.equals(stored.getPassword(), user.getPassword())) {
            throw new Refused("用户编号不能更改；信息刚被他人修改过的，请刷新后再试");
        }
        if (isRenamed(user, stored)) {
            refuseSelf(user.getId(), "不能更改自己的姓名，请由另一位管理员办理");
        }
    }

    private static String whatChanges(UserEntity user, @Nullable UserEntity stored) {
        if (stored == null) {
            return "新建账号";
        }
        if (user.hasNewPassword()) {
            return "设置密码";
        }
        return isRenamed(user, stored) ? "修改姓名" : "修改资料";
    }

    private static boolean isRenamed(User user, User stored) {
        return !Objects.equals(stored.getFirstName(), user.getFirstName())
                || !Objects.equals(stored.getLastName(), user.getLastName());
    }

    private void refuseSelf(String userId, String words) {
        var login = getCurrentAuthentication();
        if (login != null && userId != null && userId.equals(login.getUserId())) {
            throw new Refused(words);
        }
    }

    private PasswordManager hashes() {
        return commandExecutor.execute(
                context -> context.getProcessEngineConfiguration().getPasswordManager());
    }

    private @Nullable UserEntity stored(@Nullable String userId) {
        return userId == null
                ? null
                : commandExecutor.execute((Command<@Nullable UserEntity>)
                        context -> context.getDbEntityManager().selectById(UserEntity.class, userId));
    }

    private void inOneTransaction(Runnable act) {
        commandExecutor.<@Nullable Void>execute(context -> {
            act.run();
            return null;
        });
    }
}
