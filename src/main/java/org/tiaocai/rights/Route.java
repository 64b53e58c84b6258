package org.tiaocai.rights;

import java.util.Set;

/** A line of the matrix: a route of ours and the act that it is; for routes of a task, the kinds of task it serves. */
record Route(String key, Act act, Set<String> tasks) {}
