package org.tiaocai.arbitration.hearing;

import org.jspecify.annotations.Nullable;

/**
 * 自认的事实 as papers tell it.
 *
 * @param who such as 被申请人某公司
 * @param agent who said so in the party's name; null for the party itself
 */
public record Admitted(String who, @Nullable String agent, String fact) {}
