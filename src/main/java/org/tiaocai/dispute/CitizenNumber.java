package org.tiaocai.dispute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** 公民身份号码 (GB 11643): 18 places with a day of birth and a check digit, or the 15 of the first cards. */
final class CitizenNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int OLD_LENGTH = 15;
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CitizenNumber() {}

    static boolean isChecked(String number) {
        return number.matches("\\d{17}[0-9X]") && checkDigit(number) == number.charAt(17);
    }

    /** The same person's number in 18 places: the first cards left out the century, the 20th, and the check digit. */
    static String whole(String number) {
        if (number.length() != OLD_LENGTH) {
            return number;
        }
        var body = number.substring(0, 6) + "19" + number.substring(6);
        return body + checkDigit(body);
    }

    static Optional<LocalDate> birth(String whole) {
        try {
            return Optional.of(LocalDate.parse(whole.substring(6, 14), BIRTH));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Odd in the last place before the check digit is a man's. */
    static Sex sex(String whole) {
        return (whole.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (number.charAt(place) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
