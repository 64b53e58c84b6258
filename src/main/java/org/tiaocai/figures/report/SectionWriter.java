package org.tiaocai.figures.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Table;
import org.tiaocai.figures.views.View;
import org.tiaocai.figures.views.View.Content;
import org.tiaocai.shared.Period;

/** Fills the text of {@code figures/report.txt}: {@code {view:figure}} or {@code {view:table/row/column}}. */
@Component
class SectionWriter {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([^}]+))?}");

    private final Map<String, View> views;
    private final List<String> template = template();

    SectionWriter(List<View> views) {
        this.views = views.stream().collect(Collectors.toMap(View::key, view -> view));
    }

    Section write(Period period) {
        var shown = new HashMap<String, Content>();
        var statements = new ArrayList<Statement>();
        var parts = template.stream()
                .filter(line -> !line.startsWith("# "))
                .map(line -> {
                    var text = PLACE.matcher(line).replaceAll(place -> filled(place, period, shown, statements));
                    return new Section.Part(line.startsWith("## "), text.replaceFirst("^## ", ""));
                })
                .toList();
        return new Section(template.get(0).substring(2), parts, statements);
    }

    private String filled(MatchResult place, Period period, Map<String, Content> shown, List<Statement> statements) {
        if ("period".equals(place.group(1))) {
            return period.label();
        }
        var content = shown.computeIfAbsent(
                place.group(1),
                key -> Objects.requireNonNull(views.get(key), key).show(period));
        var statement = statement(statements.size() + 1, place.group(2), content);
        statements.add(statement);
        return statement.value() + "［" + statement.ordinal() + "］";
    }

    private static Statement statement(int ordinal, String name, Content content) {
        var path = name.split("/");
        if (path.length == 3) {
            return ofTable(ordinal, path, content);
        }
        var tile = content.tiles().stream()
                .filter(one -> one.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("报告引用了不存在的指标：" + name));
        return new Statement(ordinal, tile.label(), tile.value(), tile.formula(), tile.numbers(), tile.cases());
    }

    /** A category that did not occur has no row: none. */
    private static Statement ofTable(int ordinal, String[] path, Content content) {
        var table = content.tables().stream()
                .filter(one -> one.id().equals(path[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("报告引用了不存在的表：" + path[0]));
        var column = table.columns().indexOf(path[2]);
        var formula = formula(table);
        return table.rows().stream()
                .filter(row -> row.get(0).text().equals(path[1]))
                .map(row -> row.get(column))
                .map(cell -> new Statement(ordinal, path[1], cell.text(), formula, "", cell.cases()))
                .findFirst()
                .orElse(new Statement(ordinal, path[1], "0", formula, "", null));
    }

    private static String formula(Table table) {
        return table.note().isEmpty() ? table.title() : table.title() + "：" + table.note();
    }

    private static List<String> template() {
        try {
            return new ClassPathResource("figures/report.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
