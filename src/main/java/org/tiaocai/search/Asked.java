package org.tiaocai.search;

import java.text.Normalizer;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What was typed into the box: parts, each of which a case must answer to. */
record Asked(List<Part> parts) {

    private static final int LONGEST = 100;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+|(?<=.{2})诉(?=.{2})");
    /** Digits in groups are one number: 138 0000 1234. */
    private static final Pattern GROUPED = Pattern.compile("\\+?[\\d\\s()-]{7,}[xX]?");

    /**
     * One part.
     *
     * @param typed as it stands in what is said of the answer
     * @param numbers 登记号 that it may be
     * @param ofCase beginnings of terms of 案号
     * @param ofPeople beginnings of terms of who stands in the case
     * @param mayBeIdentity whether it may be the number of an identity paper
     */
    record Part(
            String typed,
            List<RegistrationNumber> numbers,
            List<String> ofCase,
            List<String> ofPeople,
            boolean mayBeIdentity,
            Set<String> triedAs) {

        boolean isPrivate() {
            return mayBeIdentity && numbers.isEmpty();
        }
    }

    static Asked of(String typed, Year now) {
        if (typed.length() > LONGEST) {
            throw new Refused("查找的内容太长：请输入登记号、案号、姓名、名称、电话或者证件号，不超过 " + LONGEST + " 个字");
        }
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―－]", "-")
                .strip();
        return new Asked(split(narrow).stream()
                .filter(part -> !Terms.plain(part).isEmpty())
                .map(part -> part(part, now))
                .toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** 证件号、电话: must not stand in an address, which browsers and servers keep. */
    boolean isPrivate() {
        return parts.stream().anyMatch(Part::isPrivate);
    }

    /** Something of one character only, which nothing is found by. */
    boolean isTooShort() {
        return parts.stream().anyMatch(part -> part.triedAs().isEmpty());
    }

    /** As what it was tried, for who is told that nothing was found. */
    List<String> triedAs() {
        return parts.stream()
                .flatMap(part -> part.triedAs().stream())
                .distinct()
                .toList();
    }

    private static List<String> split(String narrow) {
        if (GROUPED.matcher(narrow).matches()) {
            return List.of(narrow.replaceAll("[\\s()]", ""));
        }
        var parts = Arrays.stream(BETWEEN.split(narrow))
                .filter(part -> !part.isBlank())
                .toList();
        var isOneName = parts.size() > 1 && parts.stream().allMatch(part -> part.length() == 1);
        return isOneName ? List.of(String.join("", parts)) : parts;
    }

    private static Part part(String typed, Year now) {
        var plain = Terms.plain(typed);
        var numbers = numbers(typed, plain, now);
        var ofCase = new ArrayList<String>();
        var ofPeople = new ArrayList<String>();
        var tried = new LinkedHashSet<String>();
        if (!numbers.isEmpty()) {
            tried.add("登记号");
        }
        if (plain.codePointCount(0, plain.length()) > 1) {
            ofCase.add(Terms.chinese(Terms.CASE_NO, plain));
            ofPeople.add(Terms.chinese(Terms.NAME, plain));
            tried.addAll(List.of("案号", "姓名或者名称"));
        }
        if (plain.matches("[0-9a-z]*[a-z][0-9a-z]*") && plain.length() > 1) {
            ofPeople.add(Terms.INITIALS + plain);
            ofPeople.add(Terms.PINYIN + plain);
            tried.add("拼音");
        }
        var digits = plain.replaceFirst("^(0086|86(?=1\\d{10}$))", "");
        if (digits.matches("\\d{4,15}")) {
            ofPeople.add(Terms.phone(digits));
            tried.add(digits.length() < 7 ? "电话末几位" : "电话");
        }
        var mayBeIdentity = plain.matches("[0-9a-z]*\\d{5}[0-9a-z]*") && plain.length() > 6;
        if (mayBeIdentity) {
            ofPeople.add(Terms.CREDIT_CODE + plain);
            tried.addAll(List.of("证件号", "统一社会信用代码"));
        }
        return new Part(typed, numbers, List.copyOf(ofCase), List.copyOf(ofPeople), mayBeIdentity, tried);
    }

    private static final Pattern WHOLE = Pattern.compile("(?:19|20)\\d{2}-?\\d{6}");
    private static final Pattern SHORT = Pattern.compile("((?:19|20)\\d{2})-(\\d{1,6})");
    private static final int YEARS_BACK = 15;

    /** The number as it is printed, without its hyphen or its zeros, or its sequence alone in any of the years. */
    private static List<RegistrationNumber> numbers(String typed, String plain, Year now) {
        if (WHOLE.matcher(typed).matches()) {
            return List.of(RegistrationNumber.of(plain.substring(0, 4) + "-" + plain.substring(4)));
        }
        var withoutZeros = SHORT.matcher(typed);
        if (withoutZeros.matches()) {
            return List.of(RegistrationNumber.of(
                    Integer.parseInt(withoutZeros.group(1)), Long.parseLong(withoutZeros.group(2))));
        }
        return plain.matches("\\d{1,6}")
                ? Stream.iterate(now.getValue(), year -> year - 1)
                        .limit(YEARS_BACK)
                        .map(year -> RegistrationNumber.of(year, Long.parseLong(plain)))
                        .toList()
                : List.of();
    }
}
