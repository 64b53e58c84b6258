package org.tiaocai.linkage.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What either side hands in when topics are called for.
 *
 * @param proposals keys of the divergences to take up; the court is offered none
 */
record RaisedTopics(
        @Nullable List<String> proposals, @Nullable List<@Valid Raised> topics) {

    /** One topic. */
    record Raised(
            @NotNull(message = "请选择议题种类") TopicKind kind,

            @NotBlank(message = "请填写议题") @Size(max = 200, message = "议题不能超过二百字")
            String title,

            @Nullable @Size(max = 4_000, message = "议题说明不能超过四千字")
            String detail) {}

    void raise(Topics all, long conference, TopicOrigin origin) {
        if (topics != null) {
            topics.forEach(one -> all.raise(conference, origin, one.kind(), one.title(), one.detail()));
        }
    }
}
