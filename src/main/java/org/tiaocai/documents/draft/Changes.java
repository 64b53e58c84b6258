package org.tiaocai.documents.draft;

import java.util.ArrayList;
import java.util.List;

/** 改动: what stands in one list of paragraphs and not in the other; the longest common part stays. */
record Changes(List<Step> steps) {

    enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** @param place of the paragraph in the later list; for one removed, of the one before which it stood */
    record Step(Kind kind, String text, int place) {}

    static Changes between(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = same(before.get(i), after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var steps = new ArrayList<Step>();
        var i = 0;
        var j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && same(before.get(i), after.get(j))) {
                steps.add(new Step(Kind.KEPT, after.get(j), j));
                i++;
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                steps.add(new Step(Kind.REMOVED, before.get(i++), j));
            } else {
                steps.add(new Step(Kind.ADDED, after.get(j), j));
                j++;
            }
        }
        return new Changes(List.copyOf(steps));
    }

    List<Step> of(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    /** How many paragraphs differ. */
    int count() {
        return (int) steps.stream().filter(step -> step.kind() != Kind.KEPT).count();
    }

    /** White space is no change. */
    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
