package org.tiaocai.documents;

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

/** 出具的 PDF as the chain digests them, so that no file is confirmed that was never handed out. */
@Component
record LinkedPrints(JdbcClient jdbc) implements ChainSource {

    private static final String OF = """
            select one.* from document_print one join document on document.id = one.document_id
            where document.registration_number = :number""";

    @Override
    public LinkKind kind() {
        return LinkKind.PRINT;
    }

    @Override
    public List<Entry> of(RegistrationNumber number) {
        return jdbc.sql(OF + " order by one.id")
                .param("number", number.value())
                .query(LinkedPrints::entry)
                .list();
    }

    @Override
    public List<Entry> of(RegistrationNumber number, Collection<Long> ids) {
        return jdbc.sql(OF + " and one.id in (:ids) order by one.id")
                .param("number", number.value())
                .param("ids", ids)
                .query(LinkedPrints::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("at", row.getObject("printed_at", OffsetDateTime.class))
                .with("paper", row.getLong("document_id"))
                .with("sm3", row.getString("sm3"))
                .with("sha256", row.getString("sha256"));
        return new Entry(row.getLong("id"), content.toString(), null);
    }
}
