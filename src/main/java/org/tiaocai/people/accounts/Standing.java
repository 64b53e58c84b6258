package org.tiaocai.people.accounts;

import java.io.Serializable;
import java.util.SortedSet;

/** What a person is here at one moment; a session is good for as long as it has not changed. */
public record Standing(String person, long version, String name, SortedSet<String> groups) implements Serializable {}
