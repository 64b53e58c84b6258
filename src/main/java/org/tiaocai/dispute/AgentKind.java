package org.tiaocai.dispute;

import static org.tiaocai.dispute.AgentPaper.FIRM_LETTER;
import static org.tiaocai.dispute.AgentPaper.KINSHIP_PROOF;
import static org.tiaocai.dispute.AgentPaper.LICENCE;
import static org.tiaocai.dispute.AgentPaper.POWER_OF_ATTORNEY;
import static org.tiaocai.dispute.AgentPaper.RECOMMENDATION;
import static org.tiaocai.dispute.AgentPaper.STAFF_PROOF;

import java.util.Collection;
import java.util.List;

/** 代理人: what makes the agent one (法 art. 24), and which papers show it. */
public enum AgentKind {
    LAWYER("律师", POWER_OF_ATTORNEY, LICENCE, FIRM_LETTER),
    LEGAL_WORKER("基层法律服务工作者", POWER_OF_ATTORNEY, LICENCE, FIRM_LETTER),
    RELATIVE("近亲属", POWER_OF_ATTORNEY, KINSHIP_PROOF),
    UNION("工会推荐", POWER_OF_ATTORNEY, RECOMMENDATION),
    STAFF("单位工作人员", POWER_OF_ATTORNEY, STAFF_PROOF),
    RECOMMENDED("社区、单位推荐的公民", POWER_OF_ATTORNEY, RECOMMENDATION),
    GUARDIAN("法定代理人、监护人", KINSHIP_PROOF),
    LIQUIDATOR("清算组、管理人"),
    OTHER("其他公民", POWER_OF_ATTORNEY);

    private final String label;
    private final List<AgentPaper> papers;

    AgentKind(String label, AgentPaper... papers) {
        this.label = label;
        this.papers = List.of(papers);
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Whether the law, and not a mandate, makes the agent one. */
    boolean isByLaw() {
        return this == GUARDIAN || this == LIQUIDATOR;
    }

    /** Which of the papers of this kind are not there yet. */
    List<AgentPaper> missing(Collection<AgentPaper> shown) {
        return papers.stream().filter(paper -> !shown.contains(paper)).toList();
    }
}
