package org.tiaocai.chain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** Reads records of one kind back as they stand in the tables, the sealed ones opened: a change of keys changes no digest. */
public interface ChainSource {

    LinkKind kind();

    /**
     * A record.
     *
     * @param content one line of JSON, see {@link Content}
     * @param text what is exported beside it as a file; its digests stand in the content
     */
    record Entry(long id, String content, @Nullable String text) {}

    /** All of a case in the order of their ids. */
    List<Entry> of(RegistrationNumber number);

    /** Those of a case with these ids, in the same order; at least one is asked for. */
    List<Entry> of(RegistrationNumber number, Collection<Long> ids);
}
