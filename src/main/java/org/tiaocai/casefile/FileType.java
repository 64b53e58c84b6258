package org.tiaocai.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.tiaocai.shared.Refused;

/** Which documents a file takes in; told by the first bytes, never by the name. */
enum FileType {
    PDF("application/pdf", "25504446"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304"),
    OLD_WORD("application/msword", "d0cf11e0a1b11ae1");

    private static final byte[] WORD_PART = "word/".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;
    private final byte[] beginning;

    FileType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws Refused for anything that is no document */
    static FileType of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> startsWith(content, type.beginning))
                .filter(type -> type != WORD || contains(content, WORD_PART))
                .findFirst()
                .orElseThrow(() -> new Refused("这个文件不是可以入卷的材料，请上传 PDF、图片（JPG、PNG）或 Word 文档"));
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int from = 0; from <= content.length - part.length; from++) {
            if (Arrays.equals(content, from, from + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
