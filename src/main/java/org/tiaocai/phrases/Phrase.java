package org.tiaocai.phrases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一条常用语.
 *
 * @param owner whose it is; null for the house's
 * @param validFrom the first day on which it is offered; null for ever since
 * @param validUntil the last one; null until further notice
 * @param version raised with each change
 */
record Phrase(
        long id,
        @Nullable String owner,
        PhraseField field,
        String content,
        int ordinal,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int version) {

    boolean is(PhraseField where, String words) {
        return field == where && content.equals(words);
    }

    boolean isOfferedOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    public boolean isOfTheHouse() {
        return owner == null;
    }

    /** 适用期间; empty for always. */
    public String span() {
        var from = validFrom == null ? "" : "自 " + validFrom;
        var until = validUntil == null ? "" : "至 " + validUntil;
        return from + (from.isEmpty() || until.isEmpty() ? "" : " ") + until;
    }

    /** As the journal says it. */
    String inWords() {
        return content + "（" + field.label() + (span().isEmpty() ? "" : "，" + span()) + "）";
    }
}
