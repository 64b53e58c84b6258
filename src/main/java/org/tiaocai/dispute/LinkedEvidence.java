package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/** 证据材料 as the chain digests them; {@code fileId} is the SHA-256 of the file itself. */
@Component
record LinkedEvidence() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.EVIDENCE;
    }

    @Override
    public String rows() {
        return "select one.* from evidence_item one where one.registration_number = :number";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("at", row.getObject("submitted_at", OffsetDateTime.class))
                .with("name", row.getString("name"))
                .with("source", row.getString("source"))
                .with("purpose", row.getString("purpose"))
                .with("fileId", row.getString("file_id"))
                .with("mediaType", row.getString("media_type"))
                .with("size", row.getObject("file_size"))
                .with("by", row.getString("submitted_by"));
        return new Entry(row.getLong("id"), content.toString(), null, row.getString("file_id"));
    }
}
