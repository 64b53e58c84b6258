package org.tiaocai.phrases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a long field offers, and what its page and the field itself keep. */
@RestController
@RequestMapping("/api/v1/phrases")
record PhrasesApi(Phrases phrases) {

    record Line(long id, String content, boolean house) {}

    /**
     * @param from the first day of a phrase of the house, where it has one
     * @param until the last one
     * @param seen the version of the phrase that is changed, as it was on the page
     */
    record Wanted(
            @Nullable PhraseField field,
            @Nullable String content,
            @Nullable Boolean house,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer seen) {

        Phrases.Wording wording() {
            return new Phrases.Wording(field, content, from, until);
        }
    }

    /** @param field of which kind of field; all of them without it */
    @GetMapping
    List<Line> mine(@RequestParam(required = false) @Nullable PhraseField field) {
        return phrases.offered().stream()
                .filter(one -> field == null || one.field() == field || one.field() == PhraseField.ANY)
                .map(one -> new Line(one.id(), one.content(), one.isOfTheHouse()))
                .toList();
    }

    @PostMapping
    List<Line> add(@RequestBody Wanted wanted) {
        phrases.add(wanted.wording(), Boolean.TRUE.equals(wanted.house()));
        return mine(wanted.field());
    }

    @PostMapping("/{id}")
    List<Line> change(@PathVariable long id, @RequestBody Wanted wanted) {
        phrases.change(id, wanted.wording(), wanted.seen());
        return mine(null);
    }

    @PostMapping("/{id}/removal")
    List<Line> remove(@PathVariable long id) {
        phrases.remove(id);
        return mine(null);
    }

    @PostMapping("/{id}/raise")
    List<Line> raise(@PathVariable long id) {
        phrases.raise(id);
        return mine(null);
    }
}
