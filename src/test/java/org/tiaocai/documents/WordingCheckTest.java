package org.tiaocai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("核对文书样式")
class WordingCheckTest {

    private static final String REASON = "<p>理由：{{reason}}</p>";

    private final WordingCheck check = new WordingCheck(new FactTypes());
    private final DocumentKind refusal = new Catalogue().kind("D308");

    static List<DocumentKind> kinds() {
        return PaperTemplatesTest.kinds().toList();
    }

    @ParameterizedTest
    @DisplayName("系统自带的样式都通得过核对")
    @MethodSource("kinds")
    void the_house_keeps_to_its_own_rules(DocumentKind kind) {
        assertThat(check.faults(kind, Templates.text(kind.template())))
                .as(kind.word())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("每一种错误都指明行和原因")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>{{reason}}{{salary}}</p> | 第 5 行：没有字段 {{salary}}",
                "<p>{{reason}}</p>{{#parties}}<p>{{salary}}</p>{{/parties}} | 第 5 行：没有字段 {{salary}}",
                "<p>{{reason}}{{name}}</p> | 第 5 行：没有字段 {{name}}",
                "<p>{{{reason}}}</p> | 第 5 行：{{{reason}} 的写法不能使用",
                "<p>{{&reason}}</p> | 第 5 行：{{&reason}} 的写法不能使用",
                "<p>{{reason.class}}</p> | 第 5 行：{{reason.class}} 的写法不能使用",
                "{{#reason}}<p>{{reason}}</p> | 第 5 行：{{#reason}} 没有结尾 {{/reason}}",
                "<p>{{reason}}</p>{{/reason}} | 第 5 行：{{/reason}} 没有对应的开头",
                "{{#reason}}<p>{{/reason}}{{reason}}</p> | 第 5 行：{{#reason}} 到 {{/reason}} 之间的标签没有成对",
                "<p>{{reason}} | 标签没有成对",
                "<p>{{reason}}&nbsp;</p> | 第 5 行：标签没有成对",
                "<p>{{reason}}</p>{{>secret}} | 第 5 行：没有共用部分 {{>secret}}",
                "<p>{{reason}}</p>{{>page}} | 第 5 行：没有共用部分 {{>page}}",
                "<p>{{reason}}</p><script>alert(1)</script> | 第 5 行：不能使用标签 <script>",
                "<p onclick=`x`>{{reason}}</p> | 第 5 行：不能使用属性 onclick",
                "<p style=`background: url(http://a)`>{{reason}}</p> | 第 5 行：不能使用属性 style",
                "<p>{{reason}}</p><style>@import `a`</style> | 第 5 行：不能使用标签 <style>",
                "<p>{{reason}}</p><img src=`http://a/b.png`/> | 第 5 行：不能使用标签 <img>",
                "<p>{{reason}}</p><iframe src=`/`></iframe> | 第 5 行：不能使用标签 <iframe>",
                "<p>{{reason}}</p><a href=`http://a`>x</a> | 第 5 行：不能使用标签 <a>",
                "<p class=`{{reason}}`>x</p> | 第 5 行：不能使用属性 class",
                "<p>{{reason}}</p><?php x?> | 第 5 行：不能使用处理指令",
                "<p>{{reason}}</p><!--> <img src=`x`/> --> | 第 5 行：不能使用注释",
                "<p>{{reason}}</p><![CDATA[><img src=`x`>]]> | 第 5 行：不能使用 <![CDATA[",
                "<p>{{reason}}{{.}}</p> | 第 5 行：{{.}} 只能写在逐项列出文字的部分里",
                "<p>{{reason}}</p>{{#parties}}{{.}}{{/parties}} | 第 5 行：{{.}} 只能写在逐项列出文字的部分里",
                "<p>{{reason}}</p>{{#parties}}{{#parties}}x{{/parties}}{{/parties}} | 第 5 行：{{#parties}} 套得太深",
                "<!DOCTYPE html><p>{{reason}}</p> | 标签没有成对",
                "<p>理由略</p> | 缺少必填项“理由”：样式中没有 {{reason}}"
            })
    void each_fault_is_told(String line, String fault) {
        assertThat(check.faults(refusal, with(line.replace('`', '"'))))
                .anySatisfy(one -> assertThat(one).contains(fault));
    }

    @Test
    @DisplayName("须盖章的文书不能没有落款；空的、过长的样式不能用")
    void what_a_whole_text_lacks() {
        assertThat(check.faults(refusal, Templates.text(refusal.template()).replace("{{>closing}}", "")))
                .containsExactly("这种文书须盖章（仲裁委），样式中没有落款：请加上 {{>closing}}");
        assertThat(check.faults(refusal, " \n")).containsExactly("样式是空的");
        var tooLong = with("<p>{{reason}}</p>" + "字".repeat(100_000));
        assertThat(check.faults(refusal, tooLong)).containsExactly("样式不能超过十万字");
        assertThat(check.faults(refusal, with(REASON + "<p>一<br/>二</p>"))).isEmpty();
    }

    private String with(String line) {
        return Templates.text(refusal.template()).replace(REASON, line);
    }
}
