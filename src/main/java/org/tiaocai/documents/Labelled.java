package org.tiaocai.documents;

import java.util.Arrays;
import java.util.Optional;

/** A choice that the catalogue writes in Chinese. */
interface Labelled {

    /** What users see. */
    String label();

    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.label().equals(label))
                .findFirst();
    }
}
