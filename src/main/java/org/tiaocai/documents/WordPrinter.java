package org.tiaocai.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Word, to be worked on in the office: the page's text in the customary typefaces. */
@Component
class WordPrinter implements Printer {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public FileFormat format() {
        return FileFormat.WORD;
    }

    @Override
    public byte[] print(Document page, LocalDate madeOn) {
        Paragraphs.split(page);
        try (var word = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            WordSheet.prepare(word);
            new WordPage(word).write(page.body());
            var about = word.getProperties().getCoreProperties();
            about.setTitle(page.title());
            about.setCreator("");
            about.setCreated(Optional.of(Date.from(madeOn.atStartOfDay(ZONE).toInstant())));
            word.write(file);
            return withoutTimes(file.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The archive carries the moment of writing in every entry; the same page has to give the same file. */
    private static byte[] withoutTimes(byte[] archive) throws IOException {
        var same = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(same)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                to.putNextEntry(plain);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return same.toByteArray();
    }
}
