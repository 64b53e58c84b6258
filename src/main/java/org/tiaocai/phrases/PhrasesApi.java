package org.tiaocai.phrases;

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

    record Wanted(
            @Nullable PhraseField field,
            @Nullable String content,
            @Nullable Boolean house) {}

    /** @param field of which kind of field; all of them without it */
    @GetMapping
    List<Line> mine(@RequestParam(required = false) @Nullable PhraseField field) {
        return phrases.mine().stream()
                .filter(one -> field == null || one.field() == field || one.field() == PhraseField.ANY)
                .map(one -> new Line(one.id(), one.content(), one.isOfTheHouse()))
                .toList();
    }

    @PostMapping
    List<Line> add(@RequestBody Wanted wanted) {
        phrases.add(wanted.field(), wanted.content(), Boolean.TRUE.equals(wanted.house()));
        return mine(wanted.field());
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
