package org.tiaocai.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** 应有的文书: what a case that ended so must hold, read from {@code archive/required.csv}; of kinds joined by | one is enough. */
@Component
@Order(1)
class RequiredPapers implements FileCheck {

    private static final String FILE = "/archive/required.csv";

    private final Map<DisputeOutcome, List<List<String>>> required = read();
    private final Disputes disputes;
    private final Documents documents;
    private final Catalogue catalogue;

    RequiredPapers(Disputes disputes, Documents documents, Catalogue catalogue) {
        this.disputes = disputes;
        this.documents = documents;
        this.catalogue = catalogue;
    }

    @Override
    public List<Gap> gaps(RegistrationNumber number) {
        var outcome = disputes.get(number).outcome();
        var made = documents.of(number).stream().map(DocumentEntry::code).collect(Collectors.toSet());
        return outcome == null
                ? List.of()
                : required.getOrDefault(outcome, List.of()).stream()
                        .filter(either -> either.stream().noneMatch(made::contains))
                        .map(either -> new Gap("MISSING-" + String.join("-", either), "卷内没有" + names(either)))
                        .toList();
    }

    private String names(List<String> either) {
        return either.stream()
                .map(code -> "《" + catalogue.kind(code).name() + "》")
                .distinct()
                .collect(Collectors.joining("或者"));
    }

    private static Map<DisputeOutcome, List<List<String>>> read() {
        try (var file = Objects.requireNonNull(RequiredPapers.class.getResourceAsStream(FILE), FILE)) {
            var required = new EnumMap<DisputeOutcome, List<List<String>>>(DisputeOutcome.class);
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        var cells = line.split(",");
                        required.put(
                                DisputeOutcome.valueOf(cells[0]),
                                Arrays.stream(cells[1].split(" "))
                                        .map(either -> List.of(either.split("\\|")))
                                        .toList());
                    });
            return required;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
