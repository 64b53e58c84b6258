package org.tiaocai.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 字体 of printed papers: those of the office where it has named its own (仿宋, 小标宋), then those that come with the
 * application, then those for rare names. A character is shown by the first that has a sign for it.
 */
@Component
class Typefaces {

    private static final String FOLDER = "/documents/fonts/";
    private static final String HOUSE = "Document";
    private static final String RARE = "Rare";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Map<Face, Path> own = new LinkedHashMap<>();
    private SoftReference<Map<Face, FontFile>> files = new SoftReference<>(Map.of());

    /** @param family as {@code pdf.css} names it */
    private record Face(String family, int weight) {}

    /** An office without fonts of its own. */
    Typefaces() {
        this("", "", List.of());
    }

    @org.springframework.beans.factory.annotation.Autowired
    Typefaces(
            @Value("${tiaocai.documents.fonts.body}") String body,
            @Value("${tiaocai.documents.fonts.title}") String title,
            @Value("${tiaocai.documents.fonts.rare}") List<String> rare) {
        add("Body", body);
        add("Title", title);
        for (var one : rare) {
            add(RARE + (own.size() + 1), one);
        }
        // A file that cannot be embedded stops the start, not the first paper.
        own.values().forEach(FontFile::read);
    }

    private void add(String family, String file) {
        if (!file.isBlank()) {
            own.put(new Face(family, REGULAR), Path.of(file.strip()));
        }
    }

    /** In the order in which a sign is looked for. */
    List<FontFile> all() {
        return new ArrayList<>(files().values());
    }

    void addTo(PdfRendererBuilder builder) {
        files().forEach((face, file) ->
                builder.useFont(file::stream, face.family(), face.weight(), FontStyle.NORMAL, true));
    }

    /** The families of a text for {@code pdf.css}, the first one being what it should be set in. */
    String families(String first) {
        var names = new ArrayList<String>();
        names.add(first);
        names.add(HOUSE);
        own.keySet().stream().map(Face::family).filter(name -> name.startsWith(RARE)).forEach(names::add);
        names.add(RARE);
        return String.join(", ", names);
    }

    private synchronized Map<Face, FontFile> files() {
        var read = files.get();
        if (read == null || read.isEmpty()) {
            read = new LinkedHashMap<>();
            for (var one : own.entrySet()) {
                read.put(one.getKey(), FontFile.read(one.getValue()));
            }
            read.put(new Face(HOUSE, REGULAR), FontFile.read(FOLDER + "NotoSerifSC_400Regular.ttf"));
            read.put(new Face(HOUSE, BOLD), FontFile.read(FOLDER + "NotoSerifSC_700Bold.ttf"));
            read.put(new Face(RARE, REGULAR), FontFile.read(FOLDER + "NotoSerifJP_400Regular.ttf"));
            files = new SoftReference<>(read);
        }
        return read;
    }
}
