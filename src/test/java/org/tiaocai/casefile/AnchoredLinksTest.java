package org.tiaocai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.shared.CasePart;

/** A link that names a place nobody has leads to the top of a long page, and says nothing. */
class AnchoredLinksTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path TEMPLATES = MAIN.resolve(Path.of("resources", "templates"));
    private static final Path MANUALS = MAIN.resolve(Path.of("resources", "manual"));

    private static final Pattern HREF = Pattern.compile("(?:href|th:data-then)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("#([\\p{IsHan}a-z][\\p{IsHan}a-z-]*)(?=['\"})]|$)");
    private static final Pattern IN_CODE = Pattern.compile("\"([^\"#]*)#([a-z][a-z-]*)\"");
    private static final Pattern PATH = Pattern.compile("/([a-z-]+)");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    /** Pages that are put together of other templates. */
    private static final Map<String, String> PARTS = Map.of("linkage", "linkage/", "administration", "setup");

    @Test
    @DisplayName("模板里每一个带“#”的链接，落到的那一页都有这个位置")
    void every_link_of_a_template_has_its_place() {
        assertThat(files(TEMPLATES, ".html").flatMap(AnchoredLinksTest::missing).toList())
                .isEmpty();
    }

    @Test
    @DisplayName("代码里每一个带“#”的地址，落到的那一页都有这个位置")
    void every_address_in_code_has_its_place() {
        assertThat(files(MAIN.resolve("java"), ".java")
                        .flatMap(file -> IN_CODE.matcher(read(file))
                                .results()
                                .filter(found -> found.group(1).isEmpty()
                                        || found.group(1).startsWith("/")
                                        || found.group(1).startsWith("redirect:"))
                                .filter(found -> !isThere(found.group(1), found.group(2), pageOf(file, found)))
                                .map(found -> file.getFileName() + ": " + found.group()))
                        .toList())
                .isEmpty();
    }

    private static Stream<String> missing(Path template) {
        return HREF.matcher(read(template))
                .results()
                .map(found -> found.group(1))
                .flatMap(link -> ANCHOR.matcher(link)
                        .results()
                        .filter(found -> !isThere(link, found.group(1), template))
                        .map(found -> TEMPLATES.relativize(template) + ": " + link));
    }

    private static boolean isThere(String link, String anchor, Path own) {
        if (link.contains("/help/")) {
            var manual = link.replaceAll(".*/help/([a-z-]+)#.*", "$1");
            return Stream.of(manual, "all")
                    .flatMap(name -> read(MANUALS.resolve(name + ".md")).lines())
                    .anyMatch(line -> line.matches("#+ " + anchor));
        }
        if (link.contains("/cases/")) {
            return caseAnchors().contains(anchor);
        }
        var path = PATH.matcher(link);
        var named = path.find() ? TEMPLATES.resolve(path.group(1) + ".html") : own;
        var page = Files.exists(named) ? named : own;
        return page.startsWith(TEMPLATES.resolve("cases"))
                ? caseAnchors().contains(anchor)
                : anchors(page).contains(anchor);
    }

    /** Of an address that a constant begins: the page that the file shows. */
    private static Path pageOf(Path file, MatchResult found) {
        var house = file.toString().contains("house");
        return house ? TEMPLATES.resolve("house.html") : TEMPLATES.resolve(Path.of("cases", "documents.html"));
    }

    private static Set<String> caseAnchors() {
        var all = files(TEMPLATES.resolve("cases"), ".html")
                .flatMap(file -> ID.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(CasePart.values()).map(CasePart::anchor).forEach(all::add);
        return all;
    }

    private static Set<String> anchors(Path page) {
        var name = TEMPLATES.relativize(page).toString().replace(".html", "");
        var parts = PARTS.getOrDefault(name, name);
        var texts = Stream.concat(
                Stream.of(page),
                files(TEMPLATES, ".html")
                        .filter(file -> TEMPLATES.relativize(file).toString().startsWith(parts)));
        var found = texts.map(AnchoredLinksTest::read)
                .flatMap(text -> ID.matcher(text).results())
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (found.contains("${part.group.word()}")) {
            found.addAll(Set.of("commission", "numbers", "hours"));
        }
        return found;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
