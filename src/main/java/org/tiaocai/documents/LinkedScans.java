package org.tiaocai.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/** 签名件 as the chain digests them; {@code fileId} is the SHA-256 of the scan itself. */
@Component
record LinkedScans() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.SCAN;
    }

    @Override
    public String rows() {
        return "select one.* from paper_signed one where one.registration_number = :number";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var fileId = row.getString("file_id");
        var content = new Content()
                .with("at", row.getObject("kept_at", OffsetDateTime.class))
                .with("paper", row.getLong("document_id"))
                .with("fileId", fileId)
                .with("mediaType", row.getString("media_type"))
                .with("by", row.getString("kept_by"));
        return new Entry(row.getLong("id"), content.toString(), null, fileId);
    }
}
