package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("文书模板：每一种都印得出来")
class PaperTemplatesTest {

    private final Catalogue catalogue = new Catalogue();
    private final Templates templates = new Templates();
    private final PaperSamples samples = new PaperSamples();

    static Stream<DocumentKind> kinds() {
        return new Catalogue().kinds().stream().filter(kind -> {
            var text = Templates.textOrNull(kind.template());
            return text != null && !text.startsWith("<!DOCTYPE");
        });
    }

    @ParameterizedTest
    @DisplayName("事项齐全时，必填项都印在纸上")
    @MethodSource("kinds")
    void a_complete_case(DocumentKind kind) {
        var fields = samples.complete(kind);
        var page = page(kind, fields);
        for (var required : kind.required()) {
            words(fields.get(required))
                    .forEach(word -> assertThat(page).as(kind.word()).contains(word));
        }
        assertThat(page).doesNotContain("{{", "null", "true", "false");
    }

    @ParameterizedTest
    @DisplayName("可以没有的都没有时，也印得出来，不留空话")
    @MethodSource("kinds")
    void a_minimal_case(DocumentKind kind) {
        var page = page(kind, samples.minimal(kind));
        assertThat(page).doesNotContain("{{", "null", "true", "false", "：。", "：；", "；。", "于前", "（）", "《》");
    }

    @Test
    @DisplayName("尚未生效的调解协议书，日期留空待填；生效的写明生效日期和两种确认途径的最后一日")
    void an_agreement_before_and_after_its_effect() {
        var kind = catalogue.kind("D110");
        var fields = new LinkedHashMap<>(samples.complete(kind));
        assertThat(fields).containsEntry("title", "调解协议书（生效）");
        fields.put("effectiveOn", "2026年3月9日");
        fields.put("reviewDue", "2026年3月24日");
        fields.put("confirmationDue", "2026年4月8日");
        assertThat(page(kind, fields))
                .contains("生效日期：<strong>2026年3月9日</strong>", "2026年3月24日", "2026年4月8日")
                .contains("双方可自协议生效之日起十五日内共同申请仲裁审查，或三十日内共同申请司法确认。");
        fields.put("effectiveOn", null);
        fields.put("reviewDue", null);
        assertThat(page(kind, fields))
                .contains("生效日期：<strong>　　　　年　　月　　日</strong>")
                .doesNotContain("2026年3月24日");
        assertThat(templates.title(kind, fields)).isEqualTo("调解协议书");
    }

    private String page(DocumentKind kind, Map<String, @Nullable Object> fields) {
        return templates.page(Templates.text(kind.template()), fields);
    }

    private static Stream<String> words(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> part) {
            return part.values().stream().flatMap(PaperTemplatesTest::words);
        }
        if (plain instanceof Collection<?> several) {
            return several.stream().flatMap(PaperTemplatesTest::words);
        }
        return plain instanceof String text && !text.isEmpty() ? Stream.of(text) : Stream.empty();
    }
}
