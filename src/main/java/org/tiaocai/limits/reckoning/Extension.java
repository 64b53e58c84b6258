package org.tiaocai.limits.reckoning;

import org.jspecify.annotations.Nullable;

/** 延长: by how much at most (null: as agreed or approved), whether only once, and on what condition. */
public record Extension(@Nullable Integer longest, boolean once, String condition) {}
