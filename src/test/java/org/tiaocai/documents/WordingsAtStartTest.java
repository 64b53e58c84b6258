package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("启动时核对本机构文件夹中的文书样式")
class WordingsAtStartTest {

    private static final String OWN = Templates.text("arbitration/evidence-notice") + "\n<p>本机构的话。</p>";

    @TempDir
    Path folder;

    private final WordingRows rows = mock(WordingRows.class);
    private final TransactionTemplate transaction = mock(TransactionTemplate.class);

    @BeforeEach
    void aTransactionRuns() {
        doAnswer(call -> {
                    call.<Consumer<TransactionStatus>>getArgument(0).accept(mock(TransactionStatus.class));
                    return null;
                })
                .when(transaction)
                .executeWithoutResult(any());
    }

    @Test
    @DisplayName("没有文件夹的，记下系统自带的样式")
    void without_a_folder() {
        start(folder.resolve("none"));
        verify(rows).write("evidence-notice", Wording.Source.HOUSE, Templates.text("arbitration/evidence-notice"));
        verify(rows, never()).write(anyString(), eq(Wording.Source.FOLDER), anyString());
    }

    @Test
    @DisplayName("文件夹中的样式代替系统自带的，成为新的一版")
    void with_a_wording_of_the_bureau() throws IOException {
        put("arbitration/evidence-notice.html", OWN);
        start(folder);
        verify(rows).write("evidence-notice", Wording.Source.FOLDER, OWN);
        verify(rows, never()).write(eq("evidence-notice"), eq(Wording.Source.HOUSE), anyString());
    }

    @Test
    @DisplayName("有错误的、不知道是哪种文书的，不能启动，指明文件")
    void a_fault_stops_the_start() throws IOException {
        put("arbitration/evidence-notice.html", OWN + "{{salary}}");
        put("arbitration/evidence-notic.html", OWN);
        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("evidence-notice.html 第 ")
                .hasMessageContaining("没有字段 {{salary}}")
                .hasMessageContaining("evidence-notic.html 不是目录中任何一种文书的样式");
        put("arbitration/evidence-notice.html", OWN);
        Files.delete(folder.resolve("arbitration/evidence-notic.html"));
        assertThatCode(() -> start(folder)).doesNotThrowAnyException();
    }

    private void start(Path from) {
        new WordingsAtStart(new Catalogue(), rows, new WordingCheck(new FactTypes()), transaction, from)
                .afterSingletonsInstantiated();
    }

    private void put(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
