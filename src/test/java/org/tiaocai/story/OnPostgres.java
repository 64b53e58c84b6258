package org.tiaocai.story;

/** A test that is written for PostgreSQL; the build runs it, as it runs all stories, with {@link Surroundings} of that kind. */
public interface OnPostgres {}
