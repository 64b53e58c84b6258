package org.tiaocai.documents;

import java.time.LocalDate;
import org.jsoup.nodes.Document;

/** Puts a stored page into a file; the same page and day give the same bytes. */
interface Printer {

    FileFormat format();

    byte[] print(Document page, LocalDate madeOn);
}
