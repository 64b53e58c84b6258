package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/** 办案日志 as the chain digests it. */
@Component
record LinkedJournal() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.JOURNAL;
    }

    @Override
    public String rows() {
        return "select one.* from journal one where one.registration_number = :number";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("at", row.getObject("happened_at", OffsetDateTime.class))
                .with("actor", row.getString("actor"))
                .with("kind", row.getString("kind"))
                .with("process", row.getString("process_id"))
                .with("version", row.getObject("process_version"))
                .with("element", row.getString("element_id"))
                .with("elementName", row.getString("element_name"))
                .with("elementType", row.getString("element_type"))
                .with("instance", row.getString("activity_instance"))
                .with("title", row.getString("title"))
                .with("detail", row.getString("detail"))
                .with("due", row.getObject("due_on", LocalDate.class))
                .with("internal", row.getBoolean("internal"));
        return new Entry(row.getLong("id"), content.toString());
    }
}
