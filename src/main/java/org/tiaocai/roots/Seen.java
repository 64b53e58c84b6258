package org.tiaocai.roots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.tiaocai.shared.Faults;

/** 打开时的登记: what a page showed of an entry, so that a change is not written over one that its author has not seen. */
final class Seen {

    private static final String FIELD = "seen";

    private Seen() {}

    /** Of the entry as it is now; the page sends it back. */
    static String mark(Record entry) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256").digest(entry.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What comes without a mark was typed on no page.
     *
     * @param words what the entry says now
     * @throws Faults when it is not what the page showed
     */
    static void mustStand(Map<String, String> fields, Record entry, String words) {
        new Faults.Check()
                .that(
                        !fields.containsKey(FIELD) || mark(entry).equals(fields.get(FIELD)),
                        "form",
                        "没有保存：您打开这一页以后登记有了变更，现在是“" + words + "”；您填写的还在，请核对后再保存")
                .refuse();
    }
}
