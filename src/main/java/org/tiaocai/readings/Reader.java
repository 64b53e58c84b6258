package org.tiaocai.readings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who reads where nobody has logged in: a calendar program, for whoever made its token. */
public final class Reader {

    private static final String ATTRIBUTE = Reader.class.getName();

    private Reader() {}

    public static void is(HttpServletRequest request, String person) {
        request.setAttribute(ATTRIBUTE, person);
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }
}
