package org.tiaocai.house;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** 填写要求 of a setting: why a text is none. */
enum Shape {
    NAME {
        @Override
        Optional<String> fault(String text) {
            return text.isEmpty() || text.length() > LONGEST || isBroken(text)
                    ? Optional.of("请填写全称，一行，不超过 " + LONGEST + " 字")
                    : Optional.empty();
        }
    },
    ADDRESS {
        @Override
        Optional<String> fault(String text) {
            return text.length() > LONGEST || isBroken(text)
                    ? Optional.of("请写成一行，不超过 " + LONGEST + " 字")
                    : Optional.empty();
        }
    },
    PHONE {
        @Override
        Optional<String> fault(String text) {
            return text.isEmpty() || PHONES.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("请填写电话号码，例如 022-12345678，几个号码之间用顿号");
        }
    },
    CASE_NO {
        @Override
        Optional<String> fault(String text) {
            return text.length() > LONGEST || isBroken(text) || !hasOnce(text, "{year}") || !hasOnce(text, "{number}")
                    ? Optional.of("须含 {year} 和 {number} 各一次，例如 津宝劳人仲案字〔{year}〕第{number}号")
                    : Optional.empty();
        }
    },
    TIME {
        @Override
        Optional<String> fault(String text) {
            try {
                return LocalTime.parse(text).toSecondOfDay() % (GRID * 60) == 0 ? Optional.empty() : NO_TIME;
            } catch (DateTimeParseException notATime) {
                return NO_TIME;
            }
        }
    },
    MINUTES {
        @Override
        Optional<String> fault(String text) {
            var minutes = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
            return minutes >= 0 && minutes <= MOST_MINUTES && minutes % GRID == 0
                    ? Optional.empty()
                    : Optional.of("请填写分钟数，" + GRID + " 的倍数，不超过 " + MOST_MINUTES);
        }
    };

    private static final int LONGEST = 100;
    private static final int GRID = 15;
    private static final int MOST_MINUTES = 480;
    private static final Pattern PHONES = Pattern.compile("[0-9+\\-（）()转 ]{3,40}(、[0-9+\\-（）()转 ]{3,40}){0,2}");
    private static final Optional<String> NO_TIME = Optional.of("请填写时间，例如 09:00，按 " + GRID + " 分钟一格");

    abstract Optional<String> fault(String text);

    private static boolean isBroken(String text) {
        return text.contains("\n") || text.contains("\r");
    }

    private static boolean hasOnce(String text, String part) {
        return text.contains(part) && text.indexOf(part) == text.lastIndexOf(part);
    }
}
