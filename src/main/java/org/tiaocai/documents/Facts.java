package org.tiaocai.documents;

import java.util.List;

/**
 * 文书所载事项: what one kind of paper says besides what every paper says ({@link PaperCase}). A small record in the module
 * that knows the facts, named by the word of the kind ({@code AcceptanceNotice} for {@code acceptance-notice}) or said by
 * several ({@link SaidBy}); its components are the names that the template may use. A component named as a common field
 * takes its place.
 */
public interface Facts {

    /** The parties that the paper concerns, where those are not all: its head names them alone. */
    default List<Long> between() {
        return List.of();
    }

    /** 事由: tells several papers of a kind in one case apart, where a model asks for the paper; the word unless there is more. */
    default String occasion() {
        return Word.of(getClass());
    }
}
