package org.tiaocai.search;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms of {@link Terms} for a list of another module, so that it is asked in the same words as the running cases. */
public final class ListedTerms {

    /** Raised when the terms change, so that what is listed is indexed anew. */
    public static final int MAKING = 1;

    /** Several people in one cell of an old register. */
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]+");

    /** What is listed has no 登记号, whatever year it is. */
    private static final Year ANY = Year.of(2000);

    private ListedTerms() {}

    /** Between which terms what begins so stands. */
    public record Stretch(String first, String last) {}

    /** @param names as they stand in one cell */
    public static Set<String> ofNames(String names) {
        var terms = new TreeSet<String>();
        for (var name : BETWEEN.split(names)) {
            terms.addAll(Terms.of(new Word(WordKind.PARTY, name)));
        }
        return terms;
    }

    /** From each of its characters on: old registers number in ways of their own. */
    public static Set<String> ofNumber(String number) {
        var plain = Terms.plain(number);
        var terms = new TreeSet<String>();
        for (var from = 0; from < plain.length(); from++) {
            terms.add(Terms.chinese(Terms.CASE_NO, plain.substring(from)));
        }
        return terms;
    }

    /**
     * What was typed, part by part: a case answers to a part by any of its stretches. Empty when nothing is found by it.
     *
     * @throws org.tiaocai.shared.Refused for what is too long
     */
    public static List<List<Stretch>> asked(String typed) {
        var parts = Asked.of(typed, ANY).parts().stream()
                .map(part -> Stream.concat(part.ofCase().stream(), part.ofPeople().stream())
                        .map(beginning -> new Stretch(beginning, beginning + Terms.LAST))
                        .toList())
                .toList();
        return parts.stream().anyMatch(List::isEmpty) ? List.of() : parts;
    }
}
