package org.tiaocai.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/** 出具的 PDF as the chain digests them, so that no file is confirmed that was never handed out. */
@Component
record LinkedPrints() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.PRINT;
    }

    @Override
    public String rows() {
        return """
                select one.* from document_print one join document on document.id = one.document_id
                where document.registration_number = :number""";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("at", row.getObject("printed_at", OffsetDateTime.class))
                .with("paper", row.getLong("document_id"))
                .with("sm3", row.getString("sm3"))
                .with("sha256", row.getString("sha256"));
        return new Entry(row.getLong("id"), content.toString());
    }
}
