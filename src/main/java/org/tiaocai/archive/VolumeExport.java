package org.tiaocai.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.casefile.StoredFiles;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Volume;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Csv;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 导出案卷: one volume as a zip: the index, the covers, the papers as PDF and the evidence as it came in, in their order. */
@Controller
record VolumeExport(
        Volumes volumes,
        BoundVolume bound,
        BoundVolumes kept,
        StoredFiles stored,
        Disputes disputes,
        Rights rights,
        List<ExtraEntries> extras) {

    private static final int LONGEST_NAME = 60;
    private static final Semaphore BINDER = new Semaphore(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> COLUMNS = List.of("序号", "文书名称", "日期", "页次", "页数", "文件");

    @GetMapping("/api/v1/cases/{number}/file/{volume:main|internal}.zip")
    void export(@PathVariable String number, @PathVariable String volume, HttpServletResponse response)
            throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        var which = readable(registrationNumber, volume);
        var index = volumes.index(registrationNumber, which);
        var page = bound.printedIndex(registrationNumber, which, index);
        answer(response, "application/zip", number + " " + which.label() + ".zip");
        try (var zip = new VolumeZip(response.getOutputStream())) {
            zip.add(
                    "目录.csv",
                    Objects.requireNonNull(Csv.file("目录", COLUMNS, lines(index)).getBody()));
            zip.add("目录.pdf", page);
            write(registrationNumber, which, index, zip);
        }
    }

    /** The same bound: one PDF with every page numbered, made once for what the volume holds. */
    @GetMapping("/api/v1/cases/{number}/file/{volume:main|internal}.pdf")
    void bind(@PathVariable String number, @PathVariable String volume, HttpServletResponse response)
            throws IOException {
        var registrationNumber = RegistrationNumber.of(number);
        var which = readable(registrationNumber, volume);
        var state = volumes.state(registrationNumber, which);
        var before = kept.find(registrationNumber, which, state);
        var pdf = before.isPresent() ? before.get() : bind(registrationNumber, which, state);
        answer(response, MediaType.APPLICATION_PDF_VALUE, number + " " + which.label() + ".pdf");
        response.getOutputStream().write(pdf);
    }

    private byte[] bind(RegistrationNumber number, Volume volume, String state) throws IOException {
        var pdf = new ByteArrayOutputStream();
        oneAtATime(() -> bound.write(number, volume, pdf));
        kept.keep(number, volume, state, pdf.toByteArray());
        return pdf.toByteArray();
    }

    private interface Binding {
        void run() throws IOException;
    }

    /** A volume is bound in memory: several at once would leave none for the house. Who comes second waits for a while. */
    private static void oneAtATime(Binding binding) throws IOException {
        if (!isOurTurn()) {
            throw new Refused("正在装订另一册案卷，请稍后再试");
        }
        try {
            binding.run();
        } finally {
            BINDER.release();
        }
    }

    private static boolean isOurTurn() {
        try {
            return BINDER.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Volume readable(RegistrationNumber number, String volume) {
        var which = Volume.valueOf(volume.toUpperCase(Locale.ROOT));
        if (which == Volume.INTERNAL && !rights.in(number).may("paper.internal")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看该案副卷");
        }
        disputes.get(number);
        return which;
    }

    private static void answer(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private void write(RegistrationNumber number, Volume volume, List<Leaf> index, VolumeZip zip) throws IOException {
        for (var cover : volumes.covers(number, volume)) {
            zip.add("封面/" + cover.id() + ".pdf", volumes.print(number, cover).content());
        }
        for (var leaf : index) {
            add(number, leaf, zip);
        }
        for (var extra : extras) {
            extra.add(number, volume, zip);
        }
    }

    private void add(RegistrationNumber number, Leaf leaf, VolumeZip zip) throws IOException {
        var evidence = leaf.evidence();
        if (leaf.paper() != null) {
            zip.add(name(leaf), volumes.print(number, leaf.paper()).content());
        } else if (evidence != null && evidence.fileId() != null) {
            try (var content = stored.open(evidence.fileId())) {
                zip.add(name(leaf), content);
            }
        }
    }

    private static List<List<String>> lines(List<Leaf> index) {
        return index.stream()
                .map(leaf -> List.of(
                        "" + leaf.ordinal(),
                        leaf.title(),
                        "" + leaf.day(),
                        leaf.pageSpan(),
                        "" + leaf.pages(),
                        name(leaf)))
                .toList();
    }

    /** Such as {@code 003 受理通知书.pdf}; empty for evidence of which only the original exists. */
    private static String name(Leaf leaf) {
        var evidence = leaf.evidence();
        if (evidence != null && evidence.fileId() == null) {
            return "";
        }
        return "%03d %s.%s"
                .formatted(
                        leaf.ordinal(),
                        named(leaf.title()),
                        evidence == null ? "pdf" : ending(Objects.requireNonNullElse(evidence.mediaType(), "")));
    }

    /** As a file may be called. */
    static String named(String title) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return plain.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            case "application/msword" -> "doc";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "docx";
            default -> "bin";
        };
    }
}
