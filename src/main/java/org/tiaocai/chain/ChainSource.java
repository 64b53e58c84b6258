package org.tiaocai.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads records of one kind back as they stand in the tables, the sealed ones opened: a change of keys changes no digest. */
public interface ChainSource {

    LinkKind kind();

    /**
     * A record.
     *
     * @param content one line of JSON, see {@link Content}
     * @param text what is exported beside it as a file; its digests stand in the content
     * @param fileId of a file that came in and is exported beside it: its SHA-256, which stands in the content too
     */
    record Entry(
            long id,
            String content,
            @Nullable String text,
            @Nullable String fileId) {

        public Entry(long id, String content) {
            this(id, content, null, null);
        }
    }

    /** Where they stand: a select of whole rows called {@code one}, of the case {@code :number}, that more conditions may follow. */
    String rows();

    /** @param row of {@link #rows()} */
    Entry entry(ResultSet row, int line) throws SQLException;
}
