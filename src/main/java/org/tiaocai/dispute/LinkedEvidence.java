package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.shared.RegistrationNumber;

/** 证据材料 as the chain digests them; {@code fileId} is the SHA-256 of the file itself. */
@Component
record LinkedEvidence(JdbcClient jdbc) implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.EVIDENCE;
    }

    @Override
    public List<Entry> of(RegistrationNumber number) {
        return jdbc.sql("select * from evidence_item where registration_number = ? order by id")
                .param(number.value())
                .query(LinkedEvidence::entry)
                .list();
    }

    @Override
    public List<Entry> of(RegistrationNumber number, Collection<Long> ids) {
        return jdbc.sql("select * from evidence_item where registration_number = :number and id in (:ids) order by id")
                .param("number", number.value())
                .param("ids", ids)
                .query(LinkedEvidence::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("at", row.getObject("submitted_at", OffsetDateTime.class))
                .with("name", row.getString("name"))
                .with("source", row.getString("source"))
                .with("purpose", row.getString("purpose"))
                .with("fileId", row.getString("file_id"))
                .with("mediaType", row.getString("media_type"))
                .with("size", row.getObject("file_size"))
                .with("by", row.getString("submitted_by"));
        return new Entry(row.getLong("id"), content.toString(), null);
    }
}
