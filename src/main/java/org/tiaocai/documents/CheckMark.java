package org.tiaocai.documents;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 核对标记 at the foot of a paper: its code, where to check it, and both as a picture for a telephone. */
@Component
class CheckMark {

    static final String PATH = "/portal/check";

    private static final int LONGEST = 150;

    private final Templates templates;
    private final String address;

    CheckMark(Templates templates, @Value("${tiaocai.public-address:}") String address) {
        this.templates = templates;
        this.address = address.isBlank() ? "" : address.strip().replaceAll("/$", "") + PATH;
    }

    /** While nobody has said what we are called, or it is too long for a picture, the picture holds the code alone. */
    String on(String page, CheckCode code) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("code", code.toString());
        said.put("address", address.isEmpty() ? null : address);
        said.put("picture", QrCode.of(address.isEmpty() || address.length() > LONGEST ? code.toString() : address + "?code=" + code)
                .dataAddress());
        var end = page.lastIndexOf("</body>");
        return page.substring(0, end) + templates.printed("check", said) + "\n" + page.substring(end);
    }
}
