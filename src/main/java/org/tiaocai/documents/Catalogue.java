package org.tiaocai.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 文书目录: every kind of paper that is made here; read strictly at start, so that a slip names its line. */
@Component
public class Catalogue {

    private static final String FILE = "/documents/catalogue.csv";
    private static final String HEADER =
            "code,module,word,title,volume,series,required,class,recipients,sending,signs,seals,court,basis";
    /** What no article asks for, and the house has agreed on. */
    private static final String AGREED_HERE = "本机构约定";

    private final Map<String, DocumentKind> byCode = new LinkedHashMap<>();
    private final Map<String, DocumentKind> byWord = new LinkedHashMap<>();

    Catalogue() {
        this(read());
    }

    Catalogue(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(FILE + " must begin with " + HEADER);
        }
        for (var line = 1; line < lines.size(); line++) {
            var kind = parse(lines.get(line), line + 1);
            if (byCode.put(kind.code(), kind) != null) {
                throw slip(line + 1, kind.code() + " stands there twice");
            }
            if (byWord.put(kind.word(), kind) != null) {
                throw slip(line + 1, kind.word() + " stands there twice");
            }
        }
    }

    /** @throws Refused when no such kind is in the catalogue */
    public DocumentKind kind(String code) {
        return found(byCode.get(code), code);
    }

    /** The same by its word, such as acceptance-notice. */
    public DocumentKind named(String word) {
        return found(byWord.get(word), word);
    }

    /** All kinds in the order of their codes. */
    public Collection<DocumentKind> kinds() {
        return List.copyOf(byCode.values());
    }

    private static DocumentKind found(@Nullable DocumentKind kind, String asked) {
        if (kind == null) {
            throw new Refused("文书目录中没有 " + asked + "，不能制作");
        }
        return kind;
    }

    private static DocumentKind parse(String text, int line) {
        var cells = text.split(",", -1);
        if (cells.length != 14) {
            throw slip(line, "has " + cells.length + " cells instead of 14");
        }
        must(cells[0].matches("D\\d{3}(-\\d)?"), line, "code", cells[0]);
        must(cells[1].matches("[a-z]+"), line, "module", cells[1]);
        must(Word.FORM.matcher(cells[2]).matches(), line, "word", cells[2]);
        must(!cells[3].isBlank(), line, "title", cells[3]);
        must(cells[5].matches("编号|不编号"), line, "series", cells[5]);
        must(cells[6].matches("\\w+( \\w+)*"), line, "required", cells[6]);
        must(cells[7].matches("S[0-5]|—"), line, "class", cells[7]);
        must(!cells[10].isBlank(), line, "signs", cells[10]);
        must(!cells[11].isBlank(), line, "seals", cells[11]);
        must(cells[12].matches("可|否"), line, "court", cells[12]);
        must(cells[13].matches(".*\\d.*|" + AGREED_HERE), line, "basis", cells[13]);
        var volume = choice(Volume.class, cells[4], line, "volume");
        must(mayGoThere(volume, cells[7]), line, "volume and class", cells[4]);
        var sending = choice(Sending.class, cells[9], line, "sending");
        must(mayBeSent(sending, cells[7]), line, "sending and class", cells[9]);
        return new DocumentKind(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                volume,
                cells[5].equals("编号"),
                List.of(cells[6].split(" ")),
                cells[7],
                choice(Addressees.class, cells[8], line, "recipients"),
                sending,
                cells[10],
                cells[11],
                cells[12].equals("可"),
                cells[13]);
    }

    /** What is internal stays inside, or goes between commission and court; of no case, somebody may be told something too. */
    private static boolean mayGoThere(Volume volume, String serviceClass) {
        return switch (volume) {
            case MAIN -> !serviceClass.equals("S0");
            case INTERNAL -> serviceClass.matches("S0|S5");
            case NONE -> serviceClass.matches("S0|S4|S5");
        };
    }

    private static boolean mayBeSent(Sending sending, String serviceClass) {
        return switch (sending) {
            case AT_ONCE, BY_MODEL -> serviceClass.matches("S[1-4]");
            case APART -> serviceClass.matches("S[1-5]");
            case ASKED, NEVER -> true;
        };
    }

    private static <E extends Enum<E> & Labelled> E choice(Class<E> type, String label, int line, String cell) {
        return Labelled.find(type, label).orElseThrow(() -> slip(line, cell + ": " + label));
    }

    private static void must(boolean right, int line, String cell, String value) {
        if (!right) {
            throw slip(line, cell + ": " + value);
        }
    }

    private static IllegalStateException slip(int line, String what) {
        return new IllegalStateException(FILE + " line " + line + " " + what);
    }

    private static List<String> read() {
        try (var file = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
