package org.tiaocai.unfinished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Read from the templates, so that a page made tomorrow is asked, too. */
@DisplayName("本站的页面：写的字不丢，查的号码不进网址")
class PagesKeepTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What the templates name a place by, as one case, person or paper has it. */
    private static final Map<String, String> NAMES = Map.of(
            "${number}", "2026-000001",
            "${dispute.number.value}", "2026-000001",
            "${kind}", "PARTY",
            "${subject}", "12",
            "${kind.word}", "acceptance-notice",
            "${account.id}", "zhang-san",
            "${person}", "zhang-san",
            "${one.id}", "12",
            "${it.one.id}", "12",
            "${list.id}", "12");

    private static final Pattern PLACE = Pattern.compile("data-place=\"\\|?(page-[^\"|]+)\\|?\"");

    @Test
    @DisplayName("有大段文字可写的页面都说明暂存在哪里")
    void every_page_with_room_for_words_keeps_them() throws IOException {
        for (var page : pages()) {
            var html = Files.readString(page);
            if (html.contains("<main") && (html.contains("<textarea") || hasRoomForWords(html))) {
                assertThat(html).as(name(page)).containsPattern("<(main|form)[^>]* (th:)?data-place=");
            }
        }
        assertThat(Files.readString(TEMPLATES.resolve("case-file.html"))).contains("data-place=");
    }

    /** A reason, a name: whatever is typed into a form that changes something. */
    private static boolean hasRoomForWords(String html) {
        return !Jsoup.parse(html)
                .select("main form")
                .select("[method=post], [data-act], [th:data-act]")
                .select("input[type=text]")
                .isEmpty();
    }

    @Test
    @DisplayName("页面写明的地方都可以暂存")
    @SuppressWarnings("NullAway") // No place of a page asks the engine.
    void every_place_is_one() throws IOException {
        var places = new Places(null, null);
        for (var page : pages()) {
            var found = PLACE.matcher(Files.readString(page));
            while (found.find()) {
                var place = found.group(1);
                for (var one : NAMES.entrySet()) {
                    place = place.replace(one.getKey(), one.getValue());
                }
                places.mustBeOpen(place);
            }
        }
        places.mustBeOpen("page-calendar-move-12");
    }

    @Test
    @DisplayName("可以写电话、证件号的查找框都不用 GET 提交")
    void no_box_for_numbers_of_persons_asks_by_get() throws IOException {
        var boxes = pages().stream()
                .flatMap(page -> Jsoup.parse(read(page)).select("form input").stream()
                        .filter(PagesKeepTest::takesNumbersOfPersons)
                        .map(box -> name(page) + " "
                                + Objects.requireNonNull(box.closest("form"))
                                        .attr("method")
                                        .toLowerCase(Locale.ROOT)))
                .toList();
        assertThat(boxes)
                .contains("frame.html post", "search.html post", "calls.html post")
                .allMatch(box -> box.endsWith(" post"));
    }

    private static boolean takesNumbersOfPersons(Element box) {
        var words = Objects.requireNonNull(box.parent()).text() + box.attr("placeholder");
        return Stream.of("电话", "证件号", "身份证").anyMatch(words::contains)
                && (box.attr("name").equals("q") || box.attr("type").equals("search"));
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String name(Path page) {
        return page.getFileName().toString();
    }
}
