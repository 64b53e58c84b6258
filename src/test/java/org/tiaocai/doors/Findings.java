package org.tiaocai.doors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is not as it must be, each told once with all whom it meets. */
final class Findings {

    private final Map<String, Set<String>> whomByWords = new TreeMap<>();

    synchronized void add(Visit visit, String words) {
        whomByWords
                .computeIfAbsent(visit.door().label() + " " + visit.path() + "：" + words, any -> new TreeSet<>())
                .add(visit.visitor().id());
    }

    synchronized List<String> words() {
        return whomByWords.entrySet().stream()
                .map(found -> found.getKey() + " " + found.getValue())
                .toList();
    }
}
