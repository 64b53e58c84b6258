package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("文书目录")
class CatalogueTest {

    private static final String HEADER = "code,title,volume,service,numbered,required,basis";
    private static final Pattern CODE = Pattern.compile("\"(D\\d{3}(?:-\\d)?)\"");

    private final Catalogue catalogue = new Catalogue();

    @Test
    @DisplayName("程序制作的每一种文书都在目录中，目录中没有不制作的文书")
    void the_catalogue_is_what_the_sources_issue() throws IOException {
        assertThat(catalogue.kinds()).extracting(DocumentKind::code).containsExactlyInAnyOrderElementsOf(issued());
    }

    @Test
    @DisplayName("审批表、评议和讨论笔录入副卷，不送达；其余入正卷（规则第22条）")
    void sheets_of_approval_and_deliberation_stay_inside() {
        assertThat(catalogue.kinds())
                .filteredOn(kind -> kind.volume() == Volume.INTERNAL)
                .extracting(DocumentKind::code)
                .containsExactlyInAnyOrder(
                        "D306", "D502", "D503", "D512", "D514", "D606", "D606-2", "D608", "D611", "D611-2");
        assertThat(catalogue.kinds())
                .filteredOn(kind -> kind.serviceClass().equals("S0"))
                .allMatch(kind -> kind.volume() != Volume.MAIN);
    }

    @Test
    @DisplayName("调解书须双方签收，裁决书不得简易送达")
    void what_the_law_serves_strictly_is_of_the_strict_classes() {
        assertThat(List.of("D208", "D505"))
                .allMatch(code -> catalogue.kind(code).serviceClass().equals("S1"));
        assertThat(List.of("D506", "D507", "D508", "D509", "D510"))
                .allMatch(code -> catalogue.kind(code).serviceClass().equals("S2"));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("写错的一行在启动时指明")
    @CsvSource(
            delimiter = '|',
            value = {
                "X1,受理通知书,正卷,S3,编号,正文,规则 第30条| line 2 code: X1",
                "D307,受理通知书,中卷,S3,编号,正文,规则 第30条| line 2 volume: 中卷",
                "D307,受理通知书,正卷,S9,编号,正文,规则 第30条| line 2 service: S9",
                "D307,受理通知书,正卷,S3,编号,正文 天气,规则 第30条| line 2 required: 天气",
                "D307,受理通知书,正卷,S3,编号,正文,规则| line 2 basis: 规则",
                "D306,立案审批表,副卷,S3,不编号,正文,规则 第30条| line 2 volume and service: 副卷",
                "D307,受理通知书| line 2 has 2 cells instead of 7"
            })
    void a_slip_is_told_by_its_line(String line, String message) {
        assertThatThrownBy(() -> new Catalogue(List.of(HEADER, line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(message);
    }

    private static Set<String> issued() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(hit -> codes.add(hit.group(1)));
            }
        }
        return codes;
    }
}
