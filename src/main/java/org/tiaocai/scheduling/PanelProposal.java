package org.tiaocai.scheduling;

import java.util.Map;

/** 调解小组建议: a joint slot and whom each agency would send, the least loaded of those who are free. */
public record PanelProposal(Proposal slot, Map<Agency, String> members) {}
