package org.tiaocai.documents;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/**
 * 文书模板: Mustache, which prints names, repeats lists and leaves out what is empty, and can do nothing else. Shared parts
 * lie in {@code documents/house}; {@code house/page} is the sheet around every wording.
 */
@Component
class Templates {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .nullValue("")
            .emptyStringIsFalse(true)
            .strictSections(true)
            .withEscaper(
                    Escapers.simple(new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}}))
            .withCollector(new NamesOnly());

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /** The page of one paper. @throws Refused when the wording asks for what is not among the fields */
    String page(String wording, Map<String, @Nullable Object> fields) {
        try {
            return FactTree.inOneBracket(
                    compiled.computeIfAbsent(wording, Templates::sheet).execute(fields));
        } catch (MustacheException unfit) {
            throw new Refused("这一版文书样式与文书的事项不符，请由负责人在“文书样式”中换用另一版");
        }
    }

    /** What the paper is called. */
    String title(DocumentKind kind, Map<String, @Nullable Object> fields) {
        return compiled.computeIfAbsent(
                        kind.title(),
                        title -> COMPILER.withEscaper(Escapers.NONE).compile(title))
                .execute(fields);
    }

    /** A shared part by itself. */
    String printed(String part, Map<String, @Nullable Object> fields) {
        return compiled.computeIfAbsent("house/" + part, path -> COMPILER.compile(text(path)))
                .execute(fields);
    }

    private static Template sheet(String wording) {
        return COMPILER.withLoader(name -> name.equals("body") ? new StringReader(wording) : part(name))
                .compile(text("house/page"));
    }

    /** @throws MustacheException for what is no Mustache */
    static void compile(String wording) {
        COMPILER.withLoader(Templates::part).compile(wording);
    }

    /** A part that several papers share; empty when there is none of that name. */
    static Optional<String> sharedPart(String name) {
        return name.equals("page") || !Word.FORM.matcher(name).matches()
                ? Optional.empty()
                : Optional.ofNullable(textOrNull("house/" + name));
    }

    /** The house's own text of a template or a shared part. */
    static String text(String path) {
        return Objects.requireNonNull(textOrNull(path), path);
    }

    static @Nullable String textOrNull(String path) {
        try (var file = Templates.class.getResourceAsStream("/documents/" + path + ".html")) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader part(String name) {
        return new StringReader(text("house/" + name));
    }

    /** Only what stands in the facts has a name; nothing of Java can be reached. */
    private static final class NamesOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
