package org.tiaocai.documents;

import java.util.List;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/** 受文者: to whom a kind of paper goes. */
public enum Addressees implements Labelled {
    APPLICANTS("申请人"),
    RESPONDENTS("被申请人"),
    NOT_APPLICANTS("被申请人和第三人"),
    PARTIES("各方"),
    ONE("指定的当事人"),
    AUTHORITY("机关"),
    FILE("卷内"),
    INSIDE("内部");

    private final String label;

    Addressees(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Those of the parties whom the kind itself names; empty where it names none. */
    public List<Long> among(List<Party> parties) {
        return parties.stream().filter(this::includes).map(Party::id).toList();
    }

    private boolean includes(Party party) {
        return switch (this) {
            case APPLICANTS -> party.side() == Side.APPLICANT;
            case RESPONDENTS -> party.side() == Side.RESPONDENT;
            case NOT_APPLICANTS -> party.side() != Side.APPLICANT;
            case PARTIES -> true;
            case ONE, AUTHORITY, FILE, INSIDE -> false;
        };
    }
}
