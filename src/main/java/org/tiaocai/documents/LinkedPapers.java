package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainSource;
import org.tiaocai.chain.Content;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.chain.Verify;
import org.tiaocai.vault.Vault;

/** 文书 as the chain digests them: page and facts as one text, opened where they lie sealed. */
@Component
record LinkedPapers(Vault vault) implements ChainSource {

    @Override
    public LinkKind kind() {
        return LinkKind.PAPER;
    }

    @Override
    public String rows() {
        return "select one.* from document one where one.registration_number = :number";
    }

    @Override
    public Entry entry(ResultSet row, int line) throws SQLException {
        var text = opened(row, "page") + "\n" + opened(row, "facts");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var content = new Content()
                .with("madeOn", row.getObject("made_on", LocalDate.class))
                .with("by", row.getString("made_by"))
                .with("code", row.getString("code"))
                .with("title", row.getString("title"))
                .with("documentNo", row.getString("document_no"))
                .with("volume", row.getString("volume"))
                .with("occasion", row.getString("occasion"))
                .with("sm3", Verify.sm3(bytes))
                .with("sha256", Verify.sha256(bytes));
        return new Entry(row.getLong("id"), content.toString(), text, null);
    }

    private String opened(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            return "";
        }
        return row.getBoolean("sealed") ? vault.open(text, row.getString("registration_number")) : text;
    }
}
