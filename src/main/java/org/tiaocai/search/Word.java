package org.tiaocai.search;

/** What a case is known by. */
record Word(WordKind kind, String text) {}
