package org.tiaocai.phrases;

import org.jspecify.annotations.Nullable;

/** 一条常用语. @param owner whose it is; null for the house's */
record Phrase(long id, @Nullable String owner, PhraseField field, String content, int ordinal) {

    boolean is(PhraseField where, String words) {
        return field == where && content.equals(words);
    }

    public boolean isOfTheHouse() {
        return owner == null;
    }
}
