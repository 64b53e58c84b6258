package org.tiaocai.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiaocai.casefile.StoredFiles;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.PageStamp;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 装订成册: one volume as one PDF: the cover, the index, each paper with its signed scan and each piece of evidence in their
 * order, every page of these numbered at its top right, and the closing sheet 备考表.
 */
@Component
record BoundVolume(
        Volumes volumes,
        Documents documents,
        DocumentFiles files,
        StoredFiles stored,
        PageStamp stamp,
        ITemplateEngine templates,
        Clock clock) {

    private static final String CLOSING_SHEET = "备考表";
    private static final String INDEX = "卷内目录";

    void write(RegistrationNumber number, Volume volume, OutputStream out) throws IOException {
        var index = volumes.index(number, volume);
        var covers = volumes.covers(number, volume);
        var cover = covers.isEmpty()
                ? null
                : documents.page(number, covers.get(covers.size() - 1).id()).orElse(null);
        try (var pages = new VolumePages()) {
            if (cover != null) {
                pages.mark("卷宗封面");
                pages.pdf(print(front(cover)));
            }
            pages.mark(INDEX);
            pages.pdf(printedIndex(number, volume, index));
            var first = pages.count();
            for (var leaf : index) {
                pages.mark(leaf.ordinal() + " " + leaf.title());
                add(number, leaf, pages);
            }
            var inVolume = pages.count() - first;
            pages.number(stamp, first);
            if (cover != null) {
                pages.mark(CLOSING_SHEET);
                pages.pdf(print(back(cover, inVolume)));
            }
            pages.save(number + " " + volume.label(), out);
        }
    }

    /** 卷内目录 as the volume stands, with the pages that are stamped on it. */
    byte[] printedIndex(RegistrationNumber number, Volume volume, List<Leaf> index) {
        return print(templates.process(
                "archive/index",
                new Context(
                        Locale.SIMPLIFIED_CHINESE,
                        Map.of("number", number.value(), "volume", volume.label(), "index", index))));
    }

    private void add(RegistrationNumber number, Leaf leaf, VolumePages pages) throws IOException {
        if (leaf.paper() != null) {
            pages.pdf(volumes.print(number, leaf.paper()).content());
        } else if (leaf.evidence() != null) {
            add(leaf.title(), leaf.evidence().fileId(), leaf.evidence().mediaType(), pages);
        }
        for (var scan : leaf.signed()) {
            add(leaf.title() + "（签名件）", scan.fileId(), scan.mediaType(), pages);
        }
    }

    /** What is no page itself has one that says where it is. */
    private void add(String title, @Nullable String fileId, @Nullable String mediaType, VolumePages pages)
            throws IOException {
        if (fileId == null) {
            pages.pdf(instead(title, "没有电子文件，原件或者核对过的复印件存纸质案卷。"));
            return;
        }
        byte[] content;
        try (var file = stored.open(fileId)) {
            content = file.readAllBytes();
        } catch (Refused lost) {
            pages.pdf(instead(title, "存储中没有这份文件，摘要（SHA-256）：" + fileId));
            return;
        }
        var laid = switch (VolumeExport.ending(mediaType == null ? "" : mediaType)) {
            case "pdf" -> pages.pdf(content);
            case "jpg", "png" -> pages.picture(content);
            default -> false;
        };
        if (!laid) {
            pages.pdf(instead(title, "不能作为页面显示，原文件随案卷压缩包导出，摘要（SHA-256）：" + fileId));
        }
    }

    private byte[] instead(String title, String words) {
        return print(templates.process(
                "archive/instead", new Context(Locale.SIMPLIFIED_CHINESE, Map.of("title", title, "words", words))));
    }

    /** 封面: all of the sheet before its index. */
    private static String front(String cover) {
        var page = Jsoup.parse(cover);
        var heading = heading(page, INDEX);
        if (heading != null) {
            heading.nextElementSiblings().remove();
            heading.remove();
        }
        return page.outerHtml();
    }

    /** 备考表: what stands below its heading, and how many pages there are where more came in since it was made. */
    private static String back(String cover, int inVolume) {
        var page = Jsoup.parse(cover);
        var heading = heading(page, CLOSING_SHEET);
        if (heading != null) {
            heading.previousElementSiblings().remove();
            page.title(CLOSING_SHEET);
            heading.tagName("h1");
            var counted = page.select("tr:has(th:containsOwn(本卷页数))").first();
            if (counted != null && !counted.select("td").text().strip().equals("" + inVolume)) {
                counted.after("<tr><th scope=\"row\">装订时</th><td>归档以后又有材料入卷，本卷现有 " + inVolume + " 页</td></tr>");
            }
        }
        return page.outerHtml();
    }

    private static @Nullable Element heading(Element page, String words) {
        return page.select("h2").stream()
                .filter(one -> one.text().contains(words))
                .findFirst()
                .orElse(null);
    }

    private byte[] print(String page) {
        return files.print(page, LocalDate.now(clock), FileFormat.PDF);
    }
}
