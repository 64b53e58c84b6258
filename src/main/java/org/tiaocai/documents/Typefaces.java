package org.tiaocai.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 字库: the house's typeface, and those that help out with a character that it lacks, such as 𠮷 in a name. */
@Component
class Typefaces {

    /** The characters, not the font, stay in memory: a font has fifteen megabytes. */
    record Typeface(Supplier<FontFile> file, BitSet characters) {}

    private final List<Supplier<FontFile>> files;
    private final List<Typeface> known = new ArrayList<>();

    /** @param more TrueType files of the office, after the two that come with the house */
    Typefaces(@Value("${tiaocai.documents.fonts:}") List<String> more) {
        files = Stream.concat(
                        Stream.of("NotoSerifSC_400Regular.ttf", "NotoSerifJP_400Regular.ttf")
                                .map(name -> () -> FontFile.read("/documents/fonts/" + name)),
                        more.stream().map(path -> (Supplier<FontFile>) () -> FontFile.read(Path.of(path))))
                .toList();
    }

    /** Those by which the text is printed, the house's own first; another only for what it alone can show. */
    List<Typeface> neededFor(String text) {
        var needed = new ArrayList<Typeface>();
        var missing = characters(text);
        for (var place = 0; place < files.size() && (place == 0 || !missing.isEmpty()); place++) {
            var face = face(place);
            if (place == 0 || missing.intersects(face.characters())) {
                needed.add(face);
                missing.andNot(face.characters());
            }
        }
        return needed;
    }

    /** Characters that none of them has, with 、 between them; empty when all can be printed. */
    String missing(String text) {
        var missing = characters(text);
        neededFor(text).forEach(face -> missing.andNot(face.characters()));
        return missing.stream().mapToObj(Character::toString).collect(Collectors.joining("、"));
    }

    private static BitSet characters(String text) {
        var all = new BitSet();
        text.codePoints().filter(one -> !Character.isWhitespace(one)).forEach(all::set);
        return all;
    }

    private synchronized Typeface face(int place) {
        while (known.size() <= place) {
            var file = files.get(known.size());
            known.add(new Typeface(file, file.get().characters()));
        }
        return known.get(place);
    }
}
