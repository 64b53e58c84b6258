package org.tiaocai.documents;

import org.jspecify.annotations.Nullable;

/** 文书样式的一个版本: the text of a template, and the row that keeps it. */
record Wording(@Nullable Long id, String text) {}
