package org.tiaocai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 文书种类: one line of {@code documents/catalogue.csv}.
 *
 * @param serviceClass S1 to S5 as they are served, S0 for what stays inside, — for what is made with the parties present
 * @param numbered whether each gets a number within its case
 * @param basis the article, by the short names of {@code limits/laws.csv}
 */
public record DocumentKind(
        String code,
        String title,
        Volume volume,
        String serviceClass,
        boolean numbered,
        List<String> required,
        String basis) {

    /** The required fields that the page leaves empty, by their names in Chinese. */
    List<String> missing(String title, Map<String, Object> model) {
        var page = model.get("page");
        var missing = new ArrayList<String>();
        if (title.isBlank()) {
            missing.add("文书名称");
        }
        required.stream()
                .filter(label -> PageField.labelled(label)
                        .filter(field -> field.isFilledIn(page))
                        .isEmpty())
                .forEach(missing::add);
        return List.copyOf(missing);
    }
}
