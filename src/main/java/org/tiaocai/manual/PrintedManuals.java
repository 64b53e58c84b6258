package org.tiaocai.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.LimitsInWords;

/**
 * The manuals as they are shown. {@code {limit A06}} and {@code {target draftAward}} stand for a limit with its article and
 * for a target of the office, so that a manual never tells another length than the rules.
 */
@Component
class PrintedManuals {

    private static final String FOR_EVERYBODY = "all";
    private static final Pattern PLACE = Pattern.compile("\\{(limit|target) ([\\w-]+)}");
    private static final Pattern TITLE = Pattern.compile("\\A# (.+)\\R");

    private final Map<Manual, Page> pages = new EnumMap<>(Manual.class);
    private final LimitsInWords limits;
    private final Parser parser;
    private final HtmlRenderer renderer;

    PrintedManuals(LimitsInWords limits) {
        this.limits = limits;
        var tables = List.of(TablesExtension.create());
        this.parser = Parser.builder().extensions(tables).build();
        this.renderer = HtmlRenderer.builder()
                .extensions(tables)
                .attributeProviderFactory(context -> PrintedManuals::describe)
                .build();
        for (var manual : Manual.values()) {
            pages.put(manual, print(read(manual.key()) + "\n" + read(FOR_EVERYBODY)));
        }
    }

    record Page(String title, String html) {

        /** Where the page tells how the form of a task is filled in. */
        static String anchor(String task) {
            return "task-" + task;
        }

        boolean tells(String task) {
            return html.contains(" id=\"" + anchor(task) + "\"");
        }
    }

    Page page(Manual manual) {
        return Objects.requireNonNull(pages.get(manual));
    }

    private Page print(String text) {
        var title = TITLE.matcher(text);
        if (!title.find()) {
            throw new IllegalStateException(
                    "A manual begins with its title: " + text.lines().findFirst());
        }
        var filled = PLACE.matcher(text.substring(title.end())).replaceAll(this::inWords);
        return new Page(title.group(1), renderer.render(parser.parse(filled)));
    }

    private String inWords(MatchResult place) {
        var words = place.group(1).equals("limit") ? limits.limit(place.group(2)) : limits.target(place.group(2));
        return Matcher.quoteReplacement(words.length() + "<small>（" + words.source() + "）</small>");
    }

    /** A reader of the screen hears which heading a cell belongs to; the form of a task leads to the task's row. */
    private static void describe(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", text(heading));
        }
        if (node instanceof Image) {
            attributes.put("loading", "lazy");
        }
        if (node instanceof TableCell cell) {
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            } else if (cell.getPrevious() == null && isOfTasks(cell)) {
                attributes.put("id", Page.anchor(text(cell)));
            }
        }
    }

    private static boolean isOfTasks(TableCell cell) {
        var table = cell.getParent().getParent().getParent();
        var heading = table.getFirstChild().getFirstChild().getFirstChild();
        return "任务".equals(text(heading));
    }

    private static String text(Node cell) {
        return cell.getFirstChild() instanceof Text words ? words.getLiteral().strip() : "";
    }

    private static String read(String key) {
        try {
            return new ClassPathResource("manual/" + key + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
