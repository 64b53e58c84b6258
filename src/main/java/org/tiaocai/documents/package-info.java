/**
 * 文书: papers are data. A kind is one line of {@code documents/catalogue.csv} (what it is called, in which volume, which
 * fields it cannot lack, by which class it is served on whom, who signs and seals it) and one template
 * {@code documents/<module>/<word>.html}, where all its sentences stand. What only this kind says is a small record named
 * by the word, {@code record AcceptanceNotice(LocalDate receivedOn) implements Facts}, in the module that knows it.
 *
 * <p>{@code papers.issue(number, "D307", "acceptance", facts)} makes it, keeps it and has it served; in a model it is
 * {@code ${papers.issue(execution,'acceptance-notice')}}, with the facts of a bean that implements {@code FactsOf}. Several
 * titles of one code are lines of their own (D417, D417-2), or a title with a section.
 */
@NullMarked
package org.tiaocai.documents;

import org.jspecify.annotations.NullMarked;
