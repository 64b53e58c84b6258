package org.tiaocai.linkage.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.LetterPage;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.linkage.Courts;

/** 诉调对接回复函 (D612): however it ended, the court is told what came of it. */
@Component
class ReplyToCourt {

    private final Designations designations;
    private final Documents documents;
    private final Parties parties;
    private final Courts courts;
    private final Journal journal;
    private final Clock clock;
    private final String commission;

    ReplyToCourt(
            Designations designations,
            Documents documents,
            Parties parties,
            Courts courts,
            Journal journal,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.designations = designations;
        this.documents = documents;
        this.parties = parties;
        this.courts = courts;
        this.journal = journal;
        this.clock = clock;
        this.commission = commission;
    }

    void send(Designation designation, DesignationResult result) {
        var number = designation.number();
        var today = LocalDate.now(clock);
        designations.closed(number, result, today);
        var page = new LetterPage(
                number.value(),
                commission,
                "诉调对接回复函",
                parties.of(number).stream().map(PartyBlock::of).toList(),
                paragraphs(designation, result),
                today);
        documents.make(number, "D612", "诉调对接回复函", "court-designation", LetterPage.TEMPLATE, Map.of("page", page));
        journal.act(number, "函复法院：" + result.label(), null);
    }

    private List<String> paragraphs(Designation designation, DesignationResult result) {
        var agreed = result == DesignationResult.AGREED;
        return Stream.of(
                        courts.name(designation.court()) + "：",
                        "你院" + designation.kind().label() + "的上列当事人劳动人事争议（平台编号：" + designation.platformNo() + "），于"
                                + designation.receivedOn() + "收到，结果为：" + result.label() + "。",
                        designation.account() == null ? "" : "情况：" + designation.account(),
                        designation.terms() == null ? "" : "协议内容：" + designation.terms(),
                        agreed ? (designation.confirmation() ? "双方申请你院司法确认。" : "双方未申请司法确认。") : "现将材料退回，请依法处理。")
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
