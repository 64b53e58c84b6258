package org.tiaocai.scheduling;

import java.util.List;

/**
 * What a search found.
 *
 * @param proposals free joint slots, earliest first
 * @param nearer why none of the sessions before the first proposal would do, in order
 */
public record Findings(List<Proposal> proposals, List<NearerSlot> nearer) {}
