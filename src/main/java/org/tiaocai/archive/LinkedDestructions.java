package org.tiaocai.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;

/** 销毁记录 as the chain digests them: the program that checks an export lets {@code list} and {@code upTo} account for what is gone. */
@Component
record LinkedDestructions() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.DESTRUCTION;
    }

    @Override
    public String rows() {
        return "select one.* from archive_destruction one where one.registration_number = :number";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var content = new Content()
                .with("madeOn", row.getObject("destroyed_on", LocalDate.class))
                .with("list", row.getLong("list_id"))
                .with("upTo", row.getInt("up_to"))
                .with("by", row.getString("destroyed_by"));
        return new Entry(row.getLong("id"), content.toString());
    }
}
