package org.tiaocai.linkage.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/**
 * 送法院的交换包 as the chain digests them, with the SHA-256 of the zip that the court got. What a court sends concerns several
 * cases; what it changed in one stands in the journal of that case.
 */
@Component
record LinkedPackages() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.PACKAGE;
    }

    @Override
    public String rows() {
        return "select one.* from court_package one where one.registration_number = :number and one.direction = 'OUT'";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("at", row.getObject("received_at", OffsetDateTime.class))
                .with("court", row.getString("court"))
                .with("sequence", row.getLong("sequence_no"))
                .with("sha256", row.getString("digest"));
        return new Entry(row.getLong("id"), content.toString());
    }
}
