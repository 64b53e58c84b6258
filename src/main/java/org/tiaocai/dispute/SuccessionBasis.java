package org.tiaocai.dispute;

/** 承继的依据 (法25; 规则6, 47(1)–(3)): why somebody takes a party's place, and what they are to it. */
public enum SuccessionBasis {
    WORKER_DIED("劳动者死亡，由继承人参加仲裁", PartyKind.PERSON, Leaving.DIED, "已故%s的继承人"),
    EMPLOYER_MERGED("用人单位合并，由合并后的单位参加仲裁", PartyKind.ORGANISATION, Leaving.ENDED, "%s合并后的承继单位"),
    EMPLOYER_DIVIDED("用人单位分立，由分立后的单位参加仲裁", PartyKind.ORGANISATION, Leaving.ENDED, "%s分立后的承继单位"),
    EMPLOYER_DEREGISTERED("用人单位注销，由出资人、开办单位或者主管部门参加仲裁", PartyKind.ORGANISATION, Leaving.ENDED, "已注销的%s的出资人、开办单位或者主管部门"),
    EMPLOYER_LIQUIDATED("用人单位清算或者破产，由清算组、管理人参加仲裁", PartyKind.ORGANISATION, Leaving.ENDED, "%s的清算组、管理人"),
    EMPLOYER_TERMINATED("用人单位终止，由权利义务承继者参加仲裁", PartyKind.ORGANISATION, Leaving.ENDED, "已终止的%s的权利义务承继者");

    private final String label;
    private final PartyKind predecessor;
    private final Leaving leaving;
    private final String title;

    SuccessionBasis(String label, PartyKind predecessor, Leaving leaving, String title) {
        this.label = label;
        this.predecessor = predecessor;
        this.leaving = leaving;
        this.title = title;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Whether such a party can be succeeded for this reason. */
    public boolean concerns(PartyKind kind) {
        return predecessor == kind;
    }

    /** Whether the party left the case for this reason. */
    public boolean hasEnded(Party party) {
        var leftBy = party.place().leftBy();
        return leftBy == leaving || (this == WORKER_DIED && leftBy == Leaving.DIED_BEFORE);
    }

    Leaving leaving() {
        return leaving;
    }

    /** What the successor is called: 已故申请人某某的继承人. A natural person founds no house and oversees none (规则6). */
    String titleAfter(String predecessor, PartyKind successor) {
        var words = this == EMPLOYER_DEREGISTERED && successor == PartyKind.PERSON ? "已注销的%s的出资人" : title;
        return words.formatted(predecessor);
    }
}
