package org.tiaocai.documents;

import java.time.LocalDate;

/** One document in the case's list, without its page. */
public record DocumentEntry(long id, String code, String title, String occasion, LocalDate madeOn, String madeBy) {}
