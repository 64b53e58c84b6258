package org.tiaocai.scheduling.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of an iCalendar object: escaped, folded at 75 octets, ended by CRLF (RFC 5545 §3.1, §3.3.11). */
final class CalendarText {

    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    static String calendar(String method, String name, List<String> events) {
        var calendar = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//tiaocai.org//Tiaocai//ZH")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", method);
        if (!name.isEmpty()) {
            calendar.value("X-WR-CALNAME", name);
        }
        events.forEach(calendar.text::append);
        return calendar.line("END", "VCALENDAR").toString();
    }

    /** A line whose value is free text. */
    CalendarText value(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r", "")
                        .replace("\n", "\\n"));
    }

    CalendarText line(String name, String value) {
        var line = name + ":" + value;
        var octets = 0;
        for (var point : line.codePoints().toArray()) {
            var one = Character.toString(point);
            var size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
