package org.tiaocai.documents;

import java.util.List;
import org.tiaocai.shared.CaseNumber;

/** 文书已制作: told in the transaction that makes it; its service on the recipients begins at once. */
public record PaperIssued(CaseNumber number, long documentId, List<Long> recipients) {}
