package org.tiaocai.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.documents.SignedPapers.SignedPaper;
import org.tiaocai.shared.RegistrationNumber;

/** 要看原件的: records that people sign on paper (规则42) of which no signed scan lies here, and evidence of which no file lies here. */
@Component
@Order(3)
record OriginalsToSee(Documents documents, SignedPapers signed, EvidenceItems evidence) implements FileCheck {

    @Override
    public List<Gap> gaps(RegistrationNumber number) {
        var back = signed.of(number).stream().map(SignedPaper::documentId).collect(Collectors.toSet());
        var records = documents.of(number).stream()
                .filter(paper -> signed.isRecord(paper.code()) && !back.contains(paper.id()))
                .map(paper -> new Gap("SIGNED-" + paper.id(), "《" + paper.title() + "》没有签名件，请上传签名的扫描件，或者核对签名的原件是否入卷"));
        var pieces = evidence.of(number).stream()
                .filter(piece -> piece.fileId() == null)
                .map(piece -> new Gap("ORIGINAL-" + piece.id(), "证据材料“" + piece.name() + "”没有文件，请核对原件或者核对过的复印件是否入卷"));
        return Stream.concat(records, pieces).toList();
    }
}
