package org.tiaocai.limits.parameters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiaocai.shared.IncomingText;

/** 粘贴或者上传的放假安排: the text as its lines are counted when one of them is at fault. */
final class PastedSchedule {

    private static final String HEADER = "日期,类型,名称";
    private static final Set<String> HEADERS = Set.of(HEADER, "日期,种类,名称", "date,kind,name");

    private PastedSchedule() {}

    /** Without empty lines, under its first line, which may have been left out; empty when nothing was pasted. */
    static String of(String text) {
        var lines = IncomingText.of(null, text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !HEADERS.contains(line.replace('，', ',').replace(" ", "")))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : HEADER + "\n" + lines + "\n";
    }

    /** A file of UTF-8, or of the encoding that spreadsheet programs here write. */
    static String of(byte[] file) {
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return of(new String(file, Charset.forName("GB18030")));
        }
    }
}
