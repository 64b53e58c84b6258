package org.tiaocai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.shared.Refused;

@DisplayName("上传的文件按内容识别")
class FileTypeTest {

    @Test
    @DisplayName("PDF 和带 Word 部件的压缩包可以入卷")
    void documents_are_taken_in() {
        assertThat(FileType.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.PDF);
        assertThat(FileType.of("PK\u0003\u0004…word/document.xml".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileType.WORD);
    }

    @Test
    @DisplayName("网页、程序和普通压缩包不是材料，名字再像也不行")
    void anything_else_is_refused() {
        for (var content : new String[] {"<html>", "MZ\u0090", "PK\u0003\u0004…classes.dex", ""}) {
            assertThatThrownBy(() -> FileType.of(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("请上传 PDF");
        }
    }
}
