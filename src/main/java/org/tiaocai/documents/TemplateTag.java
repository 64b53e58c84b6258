package org.tiaocai.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mark of a template, such as {@code {{#claims}}}.
 *
 * @param sign "" prints a field, # begins a part and ^ one for its absence, / ends either, &gt; takes in a shared part
 * @param line where it stands, from 1
 */
record TemplateTag(String sign, String name, int line, int start, int end) {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern INSIDE =
            Pattern.compile("([#^/>]?)\\s*([a-zA-Z][a-zA-Z0-9-]*|\\.|-first|-last|-index)\\s*");

    static List<TemplateTag> of(String text) {
        return TAG.matcher(text)
                .results()
                .map(found -> {
                    var inside = INSIDE.matcher(found.group(1));
                    var line = 1
                            + (int) text.substring(0, found.start())
                                    .chars()
                                    .filter(sign -> sign == '\n')
                                    .count();
                    return inside.matches()
                            ? known(inside, line, found.start(), found.end())
                            : new TemplateTag("?", found.group(1), line, found.start(), found.end());
                })
                .toList();
    }

    private static TemplateTag known(Matcher inside, int line, int start, int end) {
        return new TemplateTag(inside.group(1), inside.group(2), line, start, end);
    }

    boolean isOfTheList() {
        return name.equals(".") || name.startsWith("-");
    }
}
