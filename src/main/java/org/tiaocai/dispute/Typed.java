package org.tiaocai.dispute;

import org.jspecify.annotations.Nullable;

/** What was typed, as it is kept: nothing for blanks, a telephone number in its one form. */
final class Typed {

    private Typed() {}

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static @Nullable String phone(@Nullable String typed) {
        var text = text(typed);
        return text == null ? null : Phone.Check.oneForm(text).orElse(text);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> choices, @Nullable String name) {
        return name == null ? null : Enum.valueOf(choices, name);
    }
}
