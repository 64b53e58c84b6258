package org.tiaocai.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.RegistrationNumber;

/** 卷宗封面、目录和备考表 (D515; 规则21, 22, 24) of each volume, as the file stands. */
@Component
record FileCovers(
        Arbitrations arbitrations,
        Disputes disputes,
        TribunalFacts tribunal,
        Volumes volumes,
        ArchivedFiles files,
        ArchiveGaps gaps) {

    /**
     * 卷宗封面、目录和备考表 of one volume; what is a paper of a volume itself is not in its index.
     *
     * @param archivedOn like all that follows it known once the file has been archived
     * @param lacking 缺件和说明, what was missing and the answer to it
     */
    @SaidBy({"file-cover", "internal-file-cover"})
    record FileCover(
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn,
            @Nullable String method,
            List<SeatHolder> seats,
            List<Line> index,
            int volumePages,
            @Nullable LocalDate archivedOn,
            @Nullable String fileNo,
            @Nullable String retention,
            @Nullable LocalDate keepUntil,
            List<String> lacking,
            @Nullable String remark)
            implements Facts {}

    /** One line of the index. */
    record Line(String entry, LocalDate entryMadeOn, String pageSpan) {}

    FileCover of(RegistrationNumber number, Volume volume) {
        var arbitration = arbitrations.find(number);
        var index = volumes.index(number, volume);
        var file = files.find(number);
        return new FileCover(
                arbitration.map(Arbitration::acceptedOn).orElse(null),
                disputes.get(number).closedOn(),
                method(number),
                arbitration.isPresent() ? tribunal.seats(number) : List.of(),
                index.stream()
                        .map(leaf -> new Line(leaf.title(), leaf.day(), leaf.pageSpan()))
                        .toList(),
                index.stream().mapToInt(Leaf::pages).sum(),
                file.map(ArchivedFile::archivedOn).orElse(null),
                file.map(ArchivedFile::fileNo).orElse(null),
                file.map(ArchivedFile::retention).map(Retention::label).orElse(null),
                file.map(ArchivedFile::keepUntil).orElse(null),
                gaps.of(number).stream()
                        .map(one -> one.what() + "：" + one.answer())
                        .toList(),
                file.map(ArchivedFile::remark).orElse(null));
    }

    private @Nullable String method(RegistrationNumber number) {
        var closing = arbitrations.find(number).map(Arbitration::closing).orElse(null);
        var outcome = disputes.get(number).outcome();
        return closing != null ? closing.label() : outcome == null ? null : outcome.label();
    }
}
