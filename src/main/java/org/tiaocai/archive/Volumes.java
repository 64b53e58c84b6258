package org.tiaocai.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.Verify;
import org.tiaocai.casefile.StoredFiles;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.DocumentFiles.DocumentFile;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.documents.SignedPapers.SignedPaper;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.RegistrationNumber;

/** 正卷、副卷 (规则22) put together: every paper and every piece of evidence in its place, with its pages. */
@Component
record Volumes(
        Documents documents,
        DocumentFiles files,
        EvidenceItems evidence,
        SignedPapers signed,
        StoredFiles stored,
        VolumeOrder order,
        PageCounts counts) {

    private static final String COVER = "D515";
    private static final String PDF = "application/pdf";

    /** 卷内目录: what a volume holds, without its own cover. */
    List<Leaf> index(RegistrationNumber number, Volume volume) {
        var index = new ArrayList<Leaf>();
        var page = 1;
        for (var one : inOrder(number, volume)) {
            var pages = pages(number, one);
            index.add(new Leaf(one.paper(), one.evidence(), one.signed(), index.size() + 1, page, pages));
            page += pages;
        }
        return List.copyOf(index);
    }

    /** What the volume holds, as one digest: papers never change once made, so their ids tell enough. */
    String state(RegistrationNumber number, Volume volume) {
        var held = new StringBuilder();
        covers(number, volume).forEach(cover -> held.append("cover ").append(cover.id()).append('\n'));
        inOrder(number, volume).forEach(one -> held.append(id(one))
                .append(' ')
                .append(one.title())
                .append(' ')
                .append(one.evidence() == null ? "" : one.evidence().fileId())
                .append(one.signed().stream().map(SignedPaper::fileId).toList())
                .append('\n'));
        return Verify.sha256(held.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** 卷宗封面 of the volume as it was made last, with its index and closing sheet; empty before that. */
    List<DocumentEntry> covers(RegistrationNumber number, Volume volume) {
        return documents.of(number).stream()
                .filter(one -> one.volume() == volume && one.code().startsWith(COVER))
                .toList();
    }

    DocumentFile print(RegistrationNumber number, DocumentEntry paper) {
        return files.file(number, paper.id(), FileFormat.PDF)
                .orElseThrow(() -> new IllegalStateException("no page of document " + paper.id()));
    }

    private List<Leaf> inOrder(RegistrationNumber number, Volume volume) {
        var back = signed.of(number).stream().collect(Collectors.groupingBy(SignedPaper::documentId));
        var papers = documents.of(number).stream()
                .filter(one -> one.volume() == volume && !one.code().startsWith(COVER))
                .map(one -> new Leaf(one, null, back.getOrDefault(one.id(), List.of()), order.place(one.code()), 0, 0));
        var pieces = volume == Volume.MAIN
                ? evidence.of(number).stream()
                        .map(one -> new Leaf(null, one, List.of(), order.place(VolumeOrder.EVIDENCE), 0, 0))
                : Stream.<Leaf>empty();
        return Stream.concat(papers, pieces)
                .sorted(Comparator.comparingInt(Leaf::ordinal)
                        .thenComparing(Leaf::day)
                        .thenComparingLong(Volumes::id))
                .toList();
    }

    private static long id(Leaf one) {
        return one.paper() != null
                ? one.paper().id()
                : one.evidence() == null ? 0 : one.evidence().id();
    }

    private int pages(RegistrationNumber number, Leaf one) {
        var paper = one.paper();
        var scans = one.signed().stream()
                .mapToInt(scan -> pages(scan.fileId(), scan.mediaType()))
                .sum();
        if (paper != null) {
            return scans
                    + counts.of(
                            documents.page(number, paper.id()).orElse(""),
                            () -> PageCounts.count(print(number, paper).content()));
        }
        var piece = one.evidence();
        return piece == null ? 1 : pages(piece.fileId(), piece.mediaType());
    }

    /** Of what came as a PDF its own; of what came otherwise, or on paper, one. */
    private int pages(@Nullable String fileId, @Nullable String mediaType) {
        if (fileId == null || !PDF.equals(mediaType)) {
            return 1;
        }
        return counts.of(fileId, () -> {
            try (var file = stored.open(fileId)) {
                return PageCounts.count(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
