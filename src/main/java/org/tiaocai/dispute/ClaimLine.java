package org.tiaocai.dispute;

import java.util.List;
import java.util.stream.Collectors;

/** 请求事项 as papers print it, with who makes it, where that is not the whole side, and against whom, where more could be. */
public final class ClaimLine {

    /** More are not named one by one: a collective case has a list. */
    private static final int NAMED_SINGLY = 6;

    /** @param all the parties whom the paper concerns */
    public static String of(Claim claim, List<Party> all) {
        return concerned(claim, all) + claim.line().replaceFirst("[。；，、]+$", "");
    }

    private static String concerned(Claim claim, List<Party> all) {
        var by = some(claim.claimants(), all);
        var against = named(claim.respondents(), all);
        return by.isEmpty() && against.isEmpty()
                ? ""
                : by + (by.isEmpty() ? "" : "请求") + (against.isEmpty() ? "" : "对" + against) + "：";
    }

    private static String named(List<Long> ids, List<Party> all) {
        var these = all.stream().filter(party -> ids.contains(party.id())).toList();
        return these.size() > 1 && these.size() <= NAMED_SINGLY ? titles(these) : some(ids, all);
    }

    private static String some(List<Long> ids, List<Party> all) {
        var these = all.stream().filter(party -> ids.contains(party.id())).toList();
        var whole = these.isEmpty()
                || all.stream()
                                .filter(party -> party.side() == these.get(0).side())
                                .count()
                        == these.size();
        return whole ? "" : titles(these);
    }

    private static String titles(List<Party> these) {
        return these.stream().map(Party::name).collect(Collectors.joining("、"));
    }

    private ClaimLine() {}
}
