package org.tiaocai.people.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** 一次性密码: said once to who hands it over, good for one login; letters that look alike are left out. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int PARTS = 4;
    private static final int LETTERS_OF_A_PART = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Such as {@code k7Rm-xW3q-Tz9p-bN4e}. */
    static String next() {
        return RANDOM.ints(PARTS, 0, 1).mapToObj(any -> part()).collect(Collectors.joining("-"));
    }

    private static String part() {
        return RANDOM.ints(LETTERS_OF_A_PART, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
