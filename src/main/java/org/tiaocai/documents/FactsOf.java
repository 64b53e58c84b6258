package org.tiaocai.documents;

/**
 * A bean that gathers facts for {@code ${papers.issue(execution,'acceptance-notice')}}: its method that takes the
 * execution, or only the number of the case, and returns the {@link Facts} of that word is asked.
 */
public interface FactsOf {}
