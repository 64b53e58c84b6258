package org.tiaocai.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** 拼音 of a name, letter by letter of the name; a character with several readings (曾 单 仇 解) is spelt in each of them. */
final class Pinyin {

    /** A firm's long name may hold many such characters: beyond this the first reading of the rest will do. */
    private static final int MOST_WAYS = 16;

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    private Pinyin() {}

    /** Each way to spell it, a syllable for each character; Latin letters and digits stand for themselves. */
    static List<List<String>> syllables(String name) {
        return ways(name, Pinyin::readings);
    }

    /** The same with the first letter of each syllable. */
    static List<List<String>> initials(String name) {
        return ways(
                name,
                character -> readings(character).stream()
                        .map(syllable -> syllable.substring(0, 1))
                        .distinct()
                        .toList());
    }

    private static List<List<String>> ways(String name, IntFunction<List<String>> readings) {
        List<List<String>> ways = List.of(List.of());
        for (var character : name.codePoints().toArray()) {
            var all = readings.apply(character);
            var some = ways.size() * all.size() > MOST_WAYS ? all.subList(0, 1) : all;
            ways = ways.stream()
                    .flatMap(way -> some.stream().map(next -> with(way, next)))
                    .toList();
        }
        return ways;
    }

    private static List<String> with(List<String> way, String next) {
        var longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    private static List<String> readings(int character) {
        if (!Character.isBmpCodePoint(character)) {
            return List.of(Character.toString(character));
        }
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray((char) character, PLAIN);
            return readings == null || readings.length == 0
                    ? List.of(Character.toString(character))
                    : Arrays.stream(readings).distinct().toList();
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HanyuPinyinOutputFormat plain() {
        var format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
