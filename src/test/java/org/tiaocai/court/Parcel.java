package org.tiaocai.court;

import java.util.List;
import org.tiaocai.story.CourtMachine;

/** 交换包 with its number, sealed; a court may send it whenever and as often as it likes. */
record Parcel(long sequence, byte[] content, List<Letter> letters) {

    String digest() {
        return CourtMachine.sha256(content);
    }

    /** Whole or not at all: the words for the first letter that cannot be taken; empty when all can. */
    String refusal() {
        return letters.stream()
                .map(letter -> letter.refusal().get())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Nothing in it is news. */
    boolean isKnown() {
        return letters.stream().allMatch(Letter::isKnown);
    }

    void applied() {
        letters.forEach(letter -> letter.applied().run());
    }

    String kinds() {
        return String.join("、", letters.stream().map(Letter::kind).toList());
    }
}
