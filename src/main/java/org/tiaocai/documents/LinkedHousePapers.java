package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.chain.Verify;

/**
 * 机构文书 as the chain of the house digests them. Neither their words nor who made them go into an export: among them is who
 * reported an intervention; a change of a word shows in the digests.
 */
@Component
record LinkedHousePapers() implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.HOUSE;
    }

    @Override
    public String rows() {
        return "select one.* from house_paper one where :number = '0000-000000'";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var text = row.getString("page") + "\n" + Objects.requireNonNullElse(row.getString("facts"), "") + "\n"
                + row.getString("made_by");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var content = new Content()
                .with("madeOn", row.getObject("made_on", LocalDate.class))
                .with("code", row.getString("code"))
                .with("title", row.getString("title"))
                .with("sm3", Verify.sm3(bytes))
                .with("sha256", Verify.sha256(bytes));
        return new Entry(row.getLong("id"), content.toString());
    }
}
