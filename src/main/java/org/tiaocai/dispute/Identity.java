package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 身份证件: the kind of paper and its number. */
record Identity(IdentityKind kind, String number) {

    static final LocalDate OLDEST_BIRTH = LocalDate.of(1900, 1, 1);

    private static final int WHOLE = 18;
    /** 省级 codes: a number that begins with 9 is a foreigner's only where one of them follows. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /** @param kind of the paper; without one it is told by the form of the number */
    static Optional<Identity> of(@Nullable IdentityKind kind, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var number = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Optional.of(new Identity(kind == null ? told(number) : kind, number));
    }

    /** What is wrong with it, in words for who typed it. */
    Optional<String> fault(LocalDate today) {
        if (!kind.fits(number) || isWhole() && !CitizenNumber.isChecked(number)) {
            return Optional.of("身份证件号码不正确：" + kind.advice());
        }
        if (!hasBirth()) {
            return Optional.empty();
        }
        var birth = CitizenNumber.birth(CitizenNumber.whole(number));
        if (birth.isEmpty()) {
            return Optional.of("身份证件号码不正确：" + kind.advice());
        }
        return isPossible(birth.get(), today) ? Optional.empty() : Optional.of("身份证件号码中的出生日期应在 1900 年以后、今天以前，请核对");
    }

    static boolean isPossible(LocalDate birth, LocalDate today) {
        return !birth.isBefore(OLDEST_BIRTH) && !birth.isAfter(today);
    }

    /** The day that the number itself says. */
    Optional<LocalDate> bornOn() {
        return hasBirth() ? CitizenNumber.birth(CitizenNumber.whole(number)) : Optional.empty();
    }

    /** Said by the numbers of citizens and of compatriots; a foreigner's is not relied on. */
    Optional<Sex> sex() {
        return hasBirth() && kind != IdentityKind.PERMANENT_RESIDENCE
                ? Optional.of(CitizenNumber.sex(CitizenNumber.whole(number)))
                : Optional.empty();
    }

    /**
     * By what the person is recognised in another case. Numbers of 18 places are one series for all kinds of cards, so the
     * number alone; an old card's 15 places are made whole; a permit's last places only count its renewals.
     */
    String key() {
        return switch (kind) {
            case RESIDENT_CARD, HMT_RESIDENCE_PERMIT -> CitizenNumber.whole(number);
            case PERMANENT_RESIDENCE -> isWhole() ? number : kind + ":" + number;
            case HK_MACAO_PERMIT -> kind + ":" + number.substring(0, Math.min(9, number.length()));
            case TAIWAN_PERMIT -> kind + ":" + number.substring(0, Math.min(8, number.length()));
            case PASSPORT, OTHER -> kind + ":" + number;
        };
    }

    /** The same of what was typed and not yet checked; empty while it cannot be such a number. */
    Optional<String> recognised() {
        return kind.fits(number) ? Optional.of(key()) : Optional.empty();
    }

    private boolean isWhole() {
        return number.length() == WHOLE && kind != IdentityKind.OTHER;
    }

    private boolean hasBirth() {
        return isWhole() || kind == IdentityKind.RESIDENT_CARD && kind.fits(number);
    }

    private static IdentityKind told(String number) {
        if (IdentityKind.HMT_RESIDENCE_PERMIT.fits(number)) {
            return IdentityKind.HMT_RESIDENCE_PERMIT;
        }
        if (IdentityKind.PERMANENT_RESIDENCE.fits(number)
                && (number.length() != WHOLE || PROVINCES.contains(number.substring(1, 3)))) {
            return IdentityKind.PERMANENT_RESIDENCE;
        }
        if (IdentityKind.HK_MACAO_PERMIT.fits(number)) {
            return IdentityKind.HK_MACAO_PERMIT;
        }
        if (number.matches("\\d{8}")) {
            return IdentityKind.TAIWAN_PERMIT;
        }
        return IdentityKind.PASSPORT.fits(number) && !number.matches("\\d{1,7}|\\d{10,}")
                ? IdentityKind.PASSPORT
                : IdentityKind.RESIDENT_CARD;
    }
}
