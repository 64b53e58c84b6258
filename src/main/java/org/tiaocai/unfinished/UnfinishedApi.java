package org.tiaocai.unfinished;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a form keeps what is being typed into it, and takes it up again: after a reload, a crash, a log-in anew. */
@RestController
@RequestMapping("/api/v1/unfinished/{place}")
record UnfinishedApi(UnfinishedForms forms, Places places) {

    /** @param content null when nothing is kept */
    record Kept(@Nullable String content, @Nullable OffsetDateTime keptAt) {}

    /** @param content null or empty for what is not wanted any more */
    record Words(@Nullable String content) {}

    @GetMapping
    Kept kept(@PathVariable String place) {
        places.mustBeOpen(place);
        return forms.mine(place)
                .map(one -> new Kept(one.content(), one.keptAt()))
                .orElseGet(() -> new Kept(null, null));
    }

    @PostMapping
    Kept keep(@PathVariable String place, @RequestBody Words words) {
        places.mustBeOpen(place);
        if (words.content() == null || words.content().isEmpty()) {
            forms.forgetMine(place);
            return new Kept(null, null);
        }
        return new Kept(null, forms.keep(place, words.content()));
    }
}
