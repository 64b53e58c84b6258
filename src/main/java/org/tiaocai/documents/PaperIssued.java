package org.tiaocai.documents;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 文书已制作: told in the transaction that makes it; its service on the recipients begins at once. */
public record PaperIssued(RegistrationNumber number, long documentId, List<Long> recipients) {}
