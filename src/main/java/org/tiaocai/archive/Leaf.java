package org.tiaocai.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.EvidenceItems.EvidenceItem;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.SignedPapers.SignedPaper;

/**
 * 卷内文件: one line of a volume's index.
 *
 * @param paper what we made; null for evidence
 * @param evidence what came in; null for a paper
 * @param signed 签名件, the paper as it came back signed, behind it
 * @param ordinal 顺序号, from one
 * @param firstPage its first page in the volume
 */
record Leaf(
        @Nullable DocumentEntry paper,
        @Nullable EvidenceItem evidence,
        List<SignedPaper> signed,
        int ordinal,
        int firstPage,
        int pages) {

    public String title() {
        return paper != null ? paper.title() : evidence == null ? "" : "证据材料：" + evidence.name();
    }

    public LocalDate day() {
        return paper != null
                ? paper.madeOn()
                : evidence == null ? LocalDate.MIN : evidence.submittedAt().toLocalDate();
    }

    int lastPage() {
        return firstPage + pages - 1;
    }

    /** 3 or 3—5, as an index prints it. */
    public String pageSpan() {
        return pages > 1 ? firstPage + "—" + lastPage() : "" + firstPage;
    }
}
