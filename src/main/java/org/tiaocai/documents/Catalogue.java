package org.tiaocai.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 文书目录: every kind of document that is made here; read strictly at start, so that a slip names its line. */
@Component
public class Catalogue {

    private static final String FILE = "/documents/catalogue.csv";
    private static final String HEADER = "code,title,volume,service,numbered,required,basis";
    /** What no article asks for, and the house has agreed on. */
    private static final String AGREED_HERE = "本机构约定";

    private final Map<String, DocumentKind> kinds;

    Catalogue() {
        this(read());
    }

    Catalogue(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(FILE + " must begin with " + HEADER);
        }
        kinds = new LinkedHashMap<>();
        for (var line = 1; line < lines.size(); line++) {
            var kind = parse(lines.get(line), line + 1);
            if (kinds.put(kind.code(), kind) != null) {
                throw slip(line + 1, kind.code() + " stands there twice");
            }
        }
    }

    /** @throws Refused when no such kind is in the catalogue */
    public DocumentKind kind(String code) {
        var kind = kinds.get(code);
        if (kind == null) {
            throw new Refused("文书目录中没有 " + code + "，不能制作");
        }
        return kind;
    }

    /** All kinds in the order of their codes. */
    public Collection<DocumentKind> kinds() {
        return List.copyOf(kinds.values());
    }

    private static DocumentKind parse(String text, int line) {
        var cells = text.split(",", -1);
        if (cells.length != 7) {
            throw slip(line, "has " + cells.length + " cells instead of 7");
        }
        must(cells[0].matches("D\\d{3}(-\\d)?"), line, "code", cells[0]);
        must(!cells[1].isBlank(), line, "title", cells[1]);
        must(cells[3].matches("S[0-5]|—"), line, "service", cells[3]);
        must(cells[4].matches("编号|不编号"), line, "numbered", cells[4]);
        var required = List.of(cells[5].split(" "));
        required.forEach(label -> must(PageField.labelled(label).isPresent(), line, "required", label));
        must(cells[6].matches(".*\\d.*|" + AGREED_HERE), line, "basis", cells[6]);
        var volume = Volume.labelled(cells[2]).orElseThrow(() -> slip(line, "volume: " + cells[2]));
        must(mayGoThere(volume, cells[3]), line, "volume and service", cells[2]);
        return new DocumentKind(cells[0], cells[1], volume, cells[3], cells[4].equals("编号"), required, cells[6]);
    }

    /** What stays inside is internal; what is internal stays inside, or goes between commission and court. */
    private static boolean mayGoThere(Volume volume, String service) {
        return volume == Volume.MAIN ? !service.equals("S0") : service.matches("S0|S5");
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
