package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever may change an award's sentence finds it in a template: code gathers what a paper says and words nothing. */
@DisplayName("文书的句子只在样式中")
class PaperSentencesTest {

    /** Gathers the facts of a paper, or issues one. */
    private static final Pattern ON_PAPER =
            Pattern.compile("implements Facts|\\bpapers\\.(issue|letter)\\(|documents\\.make\\(");
    /** A literal with the stop of a sentence, unless it refuses, annotates a field, or goes into the journal. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<!Refused\\()(?<!message = )\"(?:[^\"\\\\\\n]|\\\\.)*。(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** Their sentences are of notices, which are no papers. */
    private static final String NOTICES = "Notices.java";

    /** Not yet converted; the list only shrinks. */
    private static final Set<String> NOT_YET = Set.of("MotionPapers.java");

    @Test
    @DisplayName("收集事项、制作文书的程序里没有一句文书的话")
    void no_sentence_of_a_paper_stands_in_code() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/tiaocai"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".java"))
                    .filter(one -> !one.toString().endsWith(NOTICES))
                    .filter(one -> !NOT_YET.contains(one.getFileName().toString()))
                    .toList()) {
                var text = Files.readString(file);
                if (ON_PAPER.matcher(text).find()) {
                    SENTENCE.matcher(text).results().forEach(hit -> found.add(file.getFileName() + " " + hit.group()));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
