package org.tiaocai.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * 词条: as what a word may be typed. Whoever types part of a name has typed the beginning of one of its terms, so that one
 * stretch of one index answers. A term begins with a letter that tells how it is typed; the rest are digits and letters from
 * a to z, Chinese as the hexadecimal of its code: every database sorts those alike.
 */
final class Terms {

    /** Behind every term that begins alike. */
    static final String LAST = "zzzz";

    static final char NAME = 'n';
    static final char INITIALS = 'i';
    static final char PINYIN = 'p';
    static final char PHONE = 't';
    static final char CREDIT_CODE = 'c';
    static final char CASE_NO = 'k';

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_LATIN = 40;
    /** How many characters of the place may stand before what people say of a 案号. */
    private static final int LONGEST_PLACE = 6;
    /** One character is a surname, which finds nothing that helps. */
    private static final int SHORTEST = 2;

    private Terms() {}

    /** 半角、小写, without blanks, brackets and other marks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Set<String> of(Word word) {
        var terms = new TreeSet<String>();
        switch (word.kind()) {
            case PARTY, REPRESENTATIVE, AGENT, FIRM -> addName(terms, plain(word.text()));
            case PHONE -> terms.add(phone(word.text().replaceAll("转.*", "")));
            case CREDIT_CODE -> terms.add(CREDIT_CODE + shortened(plain(word.text()), LONGEST_LATIN));
            case CASE_NO, COURT_CASE_NO -> addCaseNo(terms, plain(word.text()));
        }
        terms.removeIf(term -> term.length() == 1);
        return terms;
    }

    /** From its last digit on, so that the last four are its beginning. */
    static String phone(String typed) {
        var digits = typed.replaceAll("\\D", "");
        return PHONE + new StringBuilder(digits).reverse().toString();
    }

    static String chinese(char kind, String plain) {
        var cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        return kind + HexFormat.of().formatHex(cut.getBytes(StandardCharsets.UTF_16BE));
    }

    private static void addName(Set<String> terms, String plain) {
        var characters = plain.codePoints().mapToObj(Character::toString).toList();
        addEach(terms, characters, name -> chinese(NAME, name));
        Pinyin.initials(plain).forEach(way -> addEach(terms, way, Terms::initials));
        Pinyin.syllables(plain).forEach(way -> addEach(terms, way, Terms::pinyin));
    }

    /** From each of the characters on, as long as something is left that can be typed. */
    private static void addEach(Set<String> terms, List<String> characters, UnaryOperator<String> term) {
        for (var from = 0; from == 0 || from <= characters.size() - SHORTEST; from++) {
            terms.add(term.apply(String.join("", characters.subList(from, characters.size()))));
        }
    }

    private static String initials(String letters) {
        return INITIALS + shortened(latin(letters), LONGEST_LATIN);
    }

    private static String pinyin(String letters) {
        return PINYIN + shortened(latin(letters), LONGEST_LATIN);
    }

    /** 案号: as a whole, without the words of the place, and from each number on. */
    private static void addCaseNo(Set<String> terms, String plain) {
        for (var from = 0; from < plain.length(); from++) {
            var isBoundary =
                    from == 0 || Character.isDigit(plain.charAt(from)) != Character.isDigit(plain.charAt(from - 1));
            if (from < LONGEST_PLACE || isBoundary) {
                terms.add(chinese(CASE_NO, plain.substring(from)));
            }
        }
    }

    private static String latin(String text) {
        return text.replaceAll("[^0-9a-z]", "");
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
