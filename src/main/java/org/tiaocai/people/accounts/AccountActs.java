package org.tiaocai.people.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 账号的停用与恢复: an administrator's acts, each with its reason, and none upon themselves. */
@Component
@Transactional
class AccountActs {

    private static final int LONGEST_REASON = 500;

    private final Accounts accounts;
    private final Leaving leaving;
    private final Actor actor;

    AccountActs(Accounts accounts, Leaving leaving, Actor actor) {
        this.accounts = accounts;
        this.leaving = leaving;
        this.actor = actor;
    }

    /** 暂停登录: at once, whatever the person has to do; their work waits. */
    void suspend(String id, String reason) {
        var account = another(id);
        if (account.state() != AccountState.OPEN) {
            throw new Refused("这个账号不在用，不必再暂停");
        }
        accounts.move(account, AccountState.SUSPENDED, "暂停登录", told(reason));
    }

    /** 离岗停用: for good, so that nothing may be left that only they can do. */
    void close(String id, String reason) {
        var account = another(id);
        if (account.state() == AccountState.CLOSED) {
            throw new Refused("这个账号已经停用");
        }
        leaving.refuse(id, "停用账号");
        accounts.move(account, AccountState.CLOSED, "离岗停用", told(reason));
    }

    void reopen(String id, String reason) {
        var account = another(id);
        if (account.isOpen()) {
            throw new Refused("这个账号在用，不必恢复");
        }
        accounts.move(account, AccountState.OPEN, "恢复使用", told(reason));
    }

    private Account another(String id) {
        actor.mustNotBeOneOf(List.of(id), "不能停用或者恢复自己的账号，请由另一位管理员办理");
        return accounts.find(id).filter(one -> !one.isDeleted()).orElseThrow(() -> new Refused("没有这个账号，或者已经删除"));
    }

    private static String told(String reason) {
        var told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST_REASON) {
            throw new Refused("请写明原因，五百字以内");
        }
        return told;
    }
}
