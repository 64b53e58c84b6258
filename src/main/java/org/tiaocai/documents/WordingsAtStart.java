package org.tiaocai.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the release and the bureau's folder say is written down before the first paper is made. A new text of either is a new
 * version; what was uploaded since stays in force. A fault in the folder stops the start, with every fault by its file.
 */
@Component
class WordingsAtStart implements SmartInitializingSingleton {

    private final Catalogue catalogue;
    private final WordingRows rows;
    private final WordingCheck check;
    private final TransactionTemplate transaction;
    private final Path folder;

    WordingsAtStart(
            Catalogue catalogue,
            WordingRows rows,
            WordingCheck check,
            TransactionTemplate transaction,
            @Value("${tiaocai.documents.folder}") Path folder) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.check = check;
        this.transaction = transaction;
        this.folder = folder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var faults = new ArrayList<String>(strangers());
        for (var kind : catalogue.kinds()) {
            var file = folder.resolve(kind.template() + ".html");
            if (Files.exists(file)) {
                var own = read(file);
                check.faults(kind, own).forEach(fault -> faults.add(file + " " + fault));
                if (faults.isEmpty()) {
                    settle(kind, Wording.Source.FOLDER, own);
                }
            } else if (Templates.textOrNull(kind.template()) != null) {
                settle(kind, Wording.Source.HOUSE, Templates.text(kind.template()));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("文书样式有误：\n" + String.join("\n", faults));
        }
    }

    /** Another node that starts at the same moment writes the same. */
    private void settle(DocumentKind kind, Wording.Source source, String template) {
        try {
            transaction.executeWithoutResult(status -> {
                var known = rows.last(kind.word(), source);
                var replaces = source == Wording.Source.FOLDER
                        || rows.inForce(kind.word())
                                .filter(one -> one.source() != Wording.Source.HOUSE)
                                .isEmpty();
                if (replaces
                        && known.filter(one -> one.template().equals(template)).isEmpty()) {
                    rows.take(rows.write(kind.word(), source, template), kind.word());
                }
            });
        } catch (DuplicateKeyException writtenMeanwhile) {
            // the other node has said it
        }
    }

    /** Files whose name is that of no kind would be overlooked silently. */
    private List<String> strangers() {
        Set<String> known = catalogue.kinds().stream()
                .map(kind -> kind.template() + ".html")
                .collect(Collectors.toSet());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !known.contains(name))
                    .map(name -> folder.resolve(name) + " 不是目录中任何一种文书的样式")
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n").strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " 无法读取，应为 UTF-8 文本", unreadable);
        }
    }
}
