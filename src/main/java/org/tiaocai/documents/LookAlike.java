package org.tiaocai.documents;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 形近编码: codes that a font shows with the sign of another character, such as ⼈ for 人. On paper they cannot be told apart;
 * a file in which text is searched and copied has the character alone.
 */
final class LookAlike {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final Map<Integer, String> SIGNS =
            Map.of(0x2003, "\u3000", 0x2012, "–", 0x2035, "｀", 0x2215, "／", 0x2329, "〈", 0x232A, "〉", 0x301C, "～");

    private LookAlike() {}

    static boolean is(int code) {
        return (code >= FIRST_RADICAL && code <= LAST_RADICAL) || SIGNS.containsKey(code);
    }

    /** The text with the characters that are meant. */
    static String resolved(String text) {
        return text.codePoints().noneMatch(LookAlike::is)
                ? text
                : text.codePoints().mapToObj(LookAlike::meant).collect(Collectors.joining());
    }

    private static String meant(int code) {
        var sign = SIGNS.get(code);
        if (sign != null) {
            return sign;
        }
        var one = Character.toString(code);
        return is(code) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
    }
}
