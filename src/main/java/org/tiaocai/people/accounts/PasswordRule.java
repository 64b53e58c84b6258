package org.tiaocai.people.accounts;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 密码规则: long enough, not the person's own name, not one that they had, not the one that the demo publishes. */
@Component
record PasswordRule(PasswordSettings settings, JdbcClient jdbc, RealTime time) {

    private static final String PUBLISHED = "tiaocai-demo";
    private static final int TELLING = 3;
    private static final int TELLING_IN_CHINESE = 2;

    private record Used(@Nullable String salt, String hash) {}

    /** @throws Refused with the rule that the password breaks */
    void refuse(String candidate, User user, @Nullable UserEntity stored, PasswordManager hashes) {
        if (!settings.excepted().isEmpty() && settings.excepted().equals(candidate)) {
            return;
        }
        if (candidate.codePointCount(0, candidate.length()) < settings.shortest()) {
            throw new Refused("密码太短：至少 " + settings.shortest() + " 位");
        }
        if (candidate.equalsIgnoreCase(PUBLISHED)) {
            throw new Refused("这是公开的演示密码，请另设一个");
        }
        if (containsOwnName(candidate, user)) {
            throw new Refused("密码里不能含有用户编号或者姓名，请另设一个");
        }
        var used = Stream.concat(
                stored == null || stored.getPassword() == null
                        ? Stream.of()
                        : Stream.of(new Used(stored.getSalt(), stored.getPassword())),
                last(user.getId()).stream());
        if (used.anyMatch(one -> hashes.check(EncryptionUtil.saltPassword(candidate, one.salt), one.hash))) {
            throw new Refused("这个密码用过，请设一个最近 " + settings.remembered() + " 次没有用过的");
        }
    }

    /** Kept as the engine keeps it, so that it is recognised when it comes again. */
    void remember(UserEntity user) {
        jdbc.sql("insert into account_password (account, salt, hash, set_at) values (?, ?, ?, ?)")
                .params(
                        user.getId(),
                        user.getSalt(),
                        user.getPassword(),
                        time.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        delete from account_password where account = ? and id not in
                            (select id from account_password where account = ? order by id desc limit ?)""").params(user.getId(), user.getId(), settings.remembered()).update();
    }

    private List<Used> last(String person) {
        return jdbc.sql("select salt, hash from account_password where account = ? order by id desc limit ?")
                .params(person, settings.remembered())
                .query(Used.class)
                .list();
    }

    private static boolean containsOwnName(String candidate, User user) {
        var plain = candidate.toLowerCase(Locale.ROOT);
        var first = text(user.getFirstName());
        var last = text(user.getLastName());
        return Stream.of(user.getId(), first, last, last + first, first + last)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(PasswordRule::isTelling)
                .anyMatch(plain::contains);
    }

    /** A name of one or two letters stands in half of all passwords. */
    private static boolean isTelling(String name) {
        var chinese =
                name.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
        return name.length() >= (chinese ? TELLING_IN_CHINESE : TELLING);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
