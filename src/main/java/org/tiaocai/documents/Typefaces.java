package org.tiaocai.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 字库 of printed papers: those of the office where it has named its own 仿宋 and 小标宋, then the house's, then those that
 * help out with a character that these lack, such as 𠮷 in a name.
 */
@Component
class Typefaces {

    private static final String FOLDER = "/documents/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** One file, by the name under which {@code pdf.css} asks for it. */
    record Typeface(String family, int weight, Supplier<FontFile> file) {}

    private final List<Typeface> always = new ArrayList<>();
    private final List<Typeface> rare = new ArrayList<>();
    /** The characters, not the fonts, stay in memory: a font has fifteen megabytes. */
    private final Map<Typeface, BitSet> characters = new HashMap<>();

    /** An office without fonts of its own. */
    Typefaces() {
        this("", "", List.of());
    }

    /**
     * @param body a TrueType file of the office's 仿宋, empty for the house's
     * @param title the same for the title
     * @param more TrueType files for rare names, after the one that comes with the house
     */
    @Autowired
    Typefaces(
            @Value("${tiaocai.documents.fonts.body}") String body,
            @Value("${tiaocai.documents.fonts.title}") String title,
            @Value("${tiaocai.documents.fonts.rare}") List<String> more) {
        own("Body", body, always);
        own("Title", title, always);
        always.add(house("Document", REGULAR, "NotoSerifSC_400Regular.ttf"));
        always.add(house("Document", BOLD, "NotoSerifSC_700Bold.ttf"));
        rare.add(house("Rare", REGULAR, "NotoSerifJP_400Regular.ttf"));
        more.forEach(file -> own("Rare" + rare.size(), file, rare));
    }

    /** A file that cannot be embedded stops the start, not the first paper. */
    private static void own(String family, String file, List<Typeface> faces) {
        if (!file.isBlank()) {
            var path = Path.of(file.strip());
            FontFile.read(path);
            faces.add(new Typeface(family, REGULAR, () -> FontFile.read(path)));
        }
    }

    private static Typeface house(String family, int weight, String file) {
        return new Typeface(family, weight, () -> FontFile.read(FOLDER + file));
    }

    /** Those by which the text is printed; one for rare characters only for what it alone can show. */
    List<Typeface> neededFor(String text) {
        var needed = new ArrayList<>(always);
        var missing = missing(text, always);
        for (var face : rare) {
            if (missing.intersects(charactersOf(face))) {
                needed.add(face);
                missing.andNot(charactersOf(face));
            }
        }
        return needed;
    }

    /** The families in which {@code pdf.css} looks for a sign, the one that the office may have named first. */
    static String families(String first, List<Typeface> needed) {
        return needed.stream()
                .map(Typeface::family)
                .filter(family ->
                        family.equals(first) || !List.of("Body", "Title").contains(family))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Characters that none of them has, with 、 between them; empty when all can be printed. */
    String missing(String text) {
        return missing(text, neededFor(text)).stream()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("、"));
    }

    private BitSet missing(String text, List<Typeface> faces) {
        var missing = new BitSet();
        LookAlike.resolved(text)
                .codePoints()
                .filter(one -> !Character.isWhitespace(one))
                .forEach(missing::set);
        faces.stream().filter(face -> !missing.isEmpty()).forEach(face -> missing.andNot(charactersOf(face)));
        return missing;
    }

    private synchronized BitSet charactersOf(Typeface face) {
        return characters.computeIfAbsent(face, one -> one.file().get().characters());
    }
}
