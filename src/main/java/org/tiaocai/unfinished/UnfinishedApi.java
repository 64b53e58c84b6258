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

    /**
     * @param content null when nothing is kept
     * @param edition of what is kept, to be named when it is written over
     */
    record Kept(
            @Nullable String content,
            @Nullable OffsetDateTime keptAt,
            @Nullable String edition) {}

    /**
     * @param content null or empty for what is not wanted any more
     * @param page that sends it, by a name that it has made for itself
     * @param edition that the page was opened with; null where it found nothing
     * @param takeOver to write over what another page has kept since, after the person was asked
     */
    record Words(
            @Nullable String content,
            @Nullable String page,
            @Nullable String edition,
            boolean takeOver) {

        private UnfinishedForms.Window window() {
            return new UnfinishedForms.Window(page, edition, takeOver);
        }
    }

    @GetMapping
    Kept kept(@PathVariable String place) {
        places.mustBeOpen(place);
        return forms.mine(place)
                .map(one -> new Kept(one.content(), one.keptAt(), one.edition()))
                .orElseGet(() -> new Kept(null, null, null));
    }

    @PostMapping
    Kept keep(@PathVariable String place, @RequestBody Words words) {
        places.mustBeOpen(place);
        if (words.content() == null || words.content().isEmpty()) {
            forms.forget(place, words.window());
            return new Kept(null, null, null);
        }
        var kept = forms.keep(place, words.content(), words.window());
        return new Kept(null, kept.keptAt(), kept.edition());
    }
}
