package org.tiaocai.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 草稿: the paper as it would be printed now, without a number of its own and without a day. */
@Component
public record DraftPages(
        Catalogue catalogue,
        PaperFields fields,
        Templates templates,
        Wordings wordings,
        DocumentFiles files,
        Clock clock) {

    private static final String NO_DAY = "　　　　年　　月　　日";

    /** One draft. @param page whole in itself, as it is shown and printed */
    public record DraftPage(String code, String title, String page) {}

    public DraftPage of(RegistrationNumber number, String code, @Nullable Facts facts, List<FreeText> texts) {
        var kind = catalogue.kind(code);
        var all = fields.soFar(number, kind, facts);
        var title = String.valueOf(all.get("title"));
        undated(all);
        texts.forEach(text ->
                all.computeIfPresent(text.field(), (field, words) -> DraftMarks.around(field, String.valueOf(words))));
        texts.stream()
                .map(FreeText::field)
                .filter(field -> all.containsKey(field) && all.get(field) == null)
                .forEach(field -> all.put(field, DraftMarks.around(field, "")));
        var page = templates.page(wordings.inForce(kind).template(), all);
        return new DraftPage(code, title, DraftMarks.mark(page, texts).outerHtml());
    }

    /** 空白表: to be filled in and signed by hand, and so no draft of anything. */
    public DraftPage blank(RegistrationNumber number, String code, Facts facts) {
        var kind = catalogue.kind(code);
        var all = fields.soFar(number, kind, facts);
        undated(all);
        return new DraftPage(
                code,
                String.valueOf(all.get("title")),
                templates.page(wordings.inForce(kind).template(), all));
    }

    public byte[] print(DraftPage draft, FileFormat format) {
        return files.print(draft.page(), LocalDate.now(clock), format);
    }

    /** The day is given when the paper is made; a draft of yesterday reads the same today. */
    private static void undated(Map<String, @Nullable Object> all) {
        all.put("documentNo", null);
        all.put("madeOn", NO_DAY);
        if (all.get("closing") instanceof Map<?, ?> closing) {
            var blank = new HashMap<String, @Nullable Object>();
            closing.forEach((name, value) -> blank.put(Objects.toString(name), value));
            blank.put("madeOn", NO_DAY);
            all.put("closing", blank);
        }
    }
}
