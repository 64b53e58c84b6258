package org.tiaocai.linkage.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/**
 * 与法院的交换包 as the chain digests them, with the SHA-256 of the zip: what a court got stands in the chain of its case; what a
 * court sent concerns several cases and stands in the chain of the house, what it changed in one in that case's journal too.
 */
@Component
record LinkedPackages() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.PACKAGE;
    }

    @Override
    public String rows() {
        return """
                select one.* from court_package one
                where (one.registration_number = :number and one.direction = 'OUT'
                    or :number = '0000-000000' and one.direction = 'IN' and one.state = 'APPLIED')""";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("direction", row.getString("direction").equals("IN") ? "IN" : null)
                .with("at", row.getObject("received_at", OffsetDateTime.class))
                .with("court", row.getString("court"))
                .with("sequence", row.getLong("sequence_no"))
                .with("sha256", row.getString("digest"));
        return new Entry(row.getLong("id"), content.toString());
    }
}
