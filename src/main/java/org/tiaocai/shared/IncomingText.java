package org.tiaocai.shared;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 进来的文字: every text that comes in passes here once, by whichever door. It leaves in one spelling (NFC), without
 * marks that nobody sees and without blanks around it, so that what only looks blank is empty; what a database or a
 * paper cannot hold is refused with the field's name.
 */
public final class IncomingText {

    /** One line each: a line break in a name would break every list that prints it. */
    private static final Set<String> SINGLE_LINES = Set.of(
            "name",
            "partyName",
            "legalRepresentative",
            "representativePost",
            "firm",
            "post",
            "identityNumber",
            "creditCode",
            "caseNo",
            "docketNo",
            "title");

    /** Numbers and codes: what an input method typed wide is meant narrow. */
    private static final Set<String> CODES = Set.of("phone", "identityNumber", "creditCode", "email");

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int FROM_WIDE = 0xFEE0;
    private static final int SOFT_HYPHEN = 0xAD;
    /** Letters and a pattern of dots that print as nothing. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int LAST_OF_PLANE = 0xFFFE;
    /** What a program puts where it could not read a character: the text is broken already. */
    private static final int REPLACEMENT = 0xFFFD;

    private IncomingText() {}

    /** @param field what the field is called in our code, or null. @throws Refused for what cannot be kept */
    public static String of(@Nullable String field, String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var kept = new StringBuilder(raw.length());
        raw.codePoints().filter(one -> !isUnseen(one)).forEach(one -> {
            if (!isAllowed(one) || isLineBreak(one) && field != null && SINGLE_LINES.contains(field)) {
                throw new Refused(FieldNames.quoted(field) + "含有不能使用的字符（控制字符或者残缺的字），请删去后重新填写");
            }
            kept.appendCodePoint(isWide(one) && field != null && CODES.contains(field) ? one - FROM_WIDE : one);
        });
        return Normalizer.normalize(withoutBlanksAround(kept), Normalizer.Form.NFC);
    }

    /** The same for all fields of a page. */
    public static Map<String, String> all(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> of(field.getKey(), field.getValue())));
    }

    /** Most of what comes in: nothing to look at twice. */
    private static boolean isPlain(String raw) {
        return raw.chars().allMatch(one -> one > ' ' && one < 0x7F || one >= 0x4E00 && one <= 0x9FFF);
    }

    private static String withoutBlanksAround(StringBuilder text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && isBlank(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isWide(int one) {
        return one >= FIRST_WIDE && one <= LAST_WIDE;
    }

    private static boolean isBlank(int one) {
        return Character.isWhitespace(one)
                || Character.isSpaceChar(one)
                || Character.getType(one) == Character.FORMAT
                || BLANK_LETTERS.contains(one);
    }

    /** Order marks, direction marks, spaces of no width; joiners stay, some scripts are written with them. */
    private static boolean isUnseen(int one) {
        return one == SOFT_HYPHEN
                || Character.getType(one) == Character.FORMAT
                        && one != JOINER
                        && one != NON_JOINER
                        && Character.UnicodeBlock.of(one) != Character.UnicodeBlock.TAGS;
    }

    private static boolean isAllowed(int one) {
        var isHalf = one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
        var isNoCharacter = (one & LAST_OF_PLANE) == LAST_OF_PLANE || one >= 0xFDD0 && one <= 0xFDEF;
        return isLineBreak(one) || !Character.isISOControl(one) && !isHalf && !isNoCharacter && one != REPLACEMENT;
    }

    private static boolean isLineBreak(int one) {
        return one == '\t' || one == '\n' || one == '\r';
    }
}
