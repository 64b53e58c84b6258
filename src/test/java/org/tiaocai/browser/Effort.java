package org.tiaocai.browser;

import org.slf4j.LoggerFactory;

/**
 * What a piece of work asks of a person.
 *
 * @param clicks presses of the mouse: tasks opened and claimed, buttons, and one into each field
 * @param fields what is typed, chosen or ticked
 */
record Effort(int clicks, int fields) {

    Effort click() {
        return new Effort(clicks + 1, fields);
    }

    Effort field() {
        return new Effort(clicks + 1, fields + 1);
    }

    Effort since(Effort before) {
        return new Effort(clicks - before.clicks, fields - before.fields);
    }

    Effort plus(Effort other) {
        return new Effort(clicks + other.clicks, fields + other.fields);
    }

    /** Whether it is at least a third less than what was counted before this desk was built. */
    boolean savesAThird(String work, int clicksBefore) {
        LoggerFactory.getLogger(getClass()).info("{}：点击 {} 次（原来 {} 次），项目 {} 个", work, clicks, clicksBefore, fields);
        return clicks * 3 <= clicksBefore * 2;
    }
}
