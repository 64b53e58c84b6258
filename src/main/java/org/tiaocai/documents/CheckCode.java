package org.tiaocai.documents;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 校验码 of a paper: 16 signs that are not taken for one another, some 79 bits that nobody guesses. */
record CheckCode(String signs) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckCode made() {
        return new CheckCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** As somebody types it: with or without dashes and spaces, small or large, full width or not. Empty when it is none. */
    static Optional<CheckCode> read(String typed) {
        var signs = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new CheckCode(signs))
                : Optional.empty();
    }

    /** As it is printed, such as 7K2M-9QXT-4HWD-B3NP. */
    @Override
    public String toString() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }
}
