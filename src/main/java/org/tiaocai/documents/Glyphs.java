package org.tiaocai.documents;

import java.util.BitSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 字形: which characters a printed paper can show; names hold rare ones. */
@Component
public class Glyphs {

    private final SingletonSupplier<BitSet> shown;

    Glyphs(Typefaces typefaces) {
        this.shown = SingletonSupplier.of(() -> {
            var all = new BitSet();
            typefaces.all().forEach(font -> all.or(font.characters()));
            return all;
        });
    }

    /** The characters of the text that no font has a sign for, each once. */
    public List<String> missing(String text) {
        return LookAlike.resolved(text)
                .codePoints()
                .filter(one -> !isCommon(one) && !Character.isWhitespace(one))
                .filter(one -> !shown.obtain().get(one))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** What every font has: no font is opened for it. */
    private static boolean isCommon(int character) {
        return (character >= ' ' && character <= '~') || (character >= 0x4E00 && character <= 0x9FA5);
    }
}
