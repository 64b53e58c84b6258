package org.tiaocai.linkage.conference;

import org.jspecify.annotations.Nullable;

/**
 * 议题.
 *
 * @param agendaPlace its place on the agenda; null when it is not on it
 */
public record Topic(
        long id,
        TopicOrigin origin,
        TopicKind kind,
        String title,
        @Nullable String detail,
        @Nullable Integer agendaPlace,
        @Nullable String conclusion) {

    /** As an agenda prints it. */
    public String line() {
        return kind.label() + "：" + title + "（" + origin.label() + "）";
    }
}
