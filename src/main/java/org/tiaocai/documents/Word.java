package org.tiaocai.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The word of a kind of paper: {@code acceptance-notice} in the catalogue and in models, {@code AcceptanceNotice} in code. */
final class Word {

    static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CAPITAL = Pattern.compile("(?<!^)([A-Z])");

    private Word() {}

    /** The words of all kinds that say these facts. */
    static List<String> allOf(Class<?> facts) {
        var several = facts.getAnnotation(SaidBy.class);
        return several == null ? List.of(of(facts)) : List.of(several.value());
    }

    static String of(Class<?> facts) {
        return CAPITAL.matcher(facts.getSimpleName()).replaceAll("-$1").toLowerCase(Locale.ROOT);
    }
}
