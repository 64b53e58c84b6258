package org.tiaocai.people.accounts;

import java.time.Duration;
import org.tiaocai.shared.Refused;

/** 登录过于频繁: nothing was checked; whoever waits may try again. */
public class TooManyTries extends Refused {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("密码输错次数过多，请在" + words(wait) + "后再试；忘记密码的，请联系管理员重设");
        this.wait = wait;
    }

    public Duration toWait() {
        return wait;
    }

    private static String words(Duration wait) {
        return wait.toMinutes() < 1 ? " " + Math.max(1, wait.toSeconds()) + " 秒" : " " + (wait.toMinutes() + 1) + " 分钟";
    }
}
