package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both registers from a file: looked at first, then the whole of it or nothing. */
@DisplayName("导入调解组织、人员、企业")
class RootsImportStoryTest extends RootsStory {

    private static final String FIRMS = "统一社会信用代码,企业名称,区域,行业,规模,联系方式,自何日起,最后一日\n";
    private static final String BODIES = "组织全称,类型,区域,印章上的名称,联系方式,自何日起,最后一日\n";
    private static final String PEOPLE = "组织全称,姓名,资格,证书编号,登录名,聘期自,聘期至\n";
    private static final String SOUND = CODE + ",虚构导样厂,虚构片区,制造业,小型,,2026/3/1,\n";

    @Test
    @DisplayName("核对不写入；导入以后再传全部没有变化；改过的按清单变更并留痕")
    void looked_at_and_taken() {
        var shown =
                Jsoup.parse(bring("coordinator", "enterprises", FIRMS + SOUND).body());
        assertThat(shown.select("[role=status]").text()).contains("共 1 行：新增 1，变更 0，没有变化 0，有问题 0");
        assertThat(count("enterprise")).isZero();
        assertThat(confirm("coordinator", "enterprises", shown).body()).contains("已导入：新增 1");
        assertThat(count("enterprise")).isEqualTo(1);
        var twice = confirm("coordinator", "enterprises", shown);
        assertThat(twice.statusCode()).as("连点两次").isEqualTo(200);
        assertThat(twice.body()).contains("已经导入", "没有变化 1").doesNotContain("没有导入");
        assertThat(count("enterprise")).isEqualTo(1);
        var again =
                Jsoup.parse(bring("coordinator", "enterprises", FIRMS + SOUND).body());
        assertThat(again.select("tbody").text()).contains("已登记，没有变化");
        var changed = Jsoup.parse(bring("coordinator", "enterprises", FIRMS + SOUND.replace("小型", "大型"))
                .body());
        assertThat(confirm("coordinator", "enterprises", changed).body()).contains("变更 1");
        assertThat(page("head", ENTERPRISES).text()).contains("大型", "成批导入", "成批导入企业");
    }

    @ParameterizedTest
    @DisplayName("有一行有问题就一行也不导入，写明哪一行为什么")
    @CsvSource(
            delimiter = '|',
            value = {
                "91999999MC0000001S,名称,片区,制造业,小型,,2026-03-01,|请核对最后一位校验码",
                "91999999MC0000001T,,片区,制造业,小型,,2026-03-01,|请填写企业名称",
                "91999999MC0000001T,名称,片区,制造业,巨型,,2026-03-01,|请选择企业规模",
                "91999999MC0000001T,名称,片区,制造业,小型,,2026-02-30,|应为确有其日的日期",
                "91999999MC0000001T,名称,片区,制造业,小型,,2026-03-02,2026-03-01|最后一日不能早于第一日",
                "91999999MC0000001T,名\u0001称,片区,制造业,小型,,2026-03-02,|不能使用的字符",
                "91999999mb0000001q,名称,片区,制造业,小型,,2026-03-01,|与第 2 行重复",
            })
    void a_fault_at_its_line(String wrong, String words) {
        var shown = Jsoup.parse(bring("coordinator", "enterprises", FIRMS + SOUND + wrong + "\n")
                .body());
        assertThat(shown.select("tbody tr").get(1).text()).startsWith("3 ").contains(words);
        assertThat(shown.select("tbody tr").get(0).text()).contains("新增");
        assertThat(shown.select("main form button")).as("没有可以导入的").isEmpty();
        var forced = confirm("coordinator", "enterprises", shown);
        assertThat(forced.statusCode()).isEqualTo(400);
        assertThat(forced.body()).contains("没有导入", words);
        assertThat(count("enterprise")).isZero();
    }

    @Test
    @DisplayName("核对以后登记簿变了，先给看再导入；同一文件里前后两行冲突，一行也不导入；残缺的清单 400")
    void between_the_two_steps() {
        var shown =
                Jsoup.parse(bring("coordinator", "enterprises", FIRMS + SOUND).body());
        post(ENTERPRISES, firm(CODE));
        var late = confirm("coordinator", "enterprises", shown);
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains("核对以后登记簿有变化", "变更 1");
        assertThat(page("head", ENTERPRISES).select("tbody").text()).contains("虚构根样机械有限公司");

        post(ORGANISATIONS, organisation("虚构行业调解委员会"));
        var overlapping = PEOPLE + "虚构行业调解委员会,导调员,律师,,,2026-03-01,2026-12-31\n" + "虚构行业调解委员会,导调员,律师,,,2026-12-31,\n";
        var people = Jsoup.parse(bring("head", "people", overlapping).body());
        var refused = confirm("head", "people", people);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("第 3 行", "聘期重叠");
        assertThat(count("root_person")).isZero();
        for (var broken : new String[] {"", "{", "null", "[null]", "[{}]", "[{\"line\":1,\"cells\":[null]}]"}) {
            var answer = as("head")
                    .submitWithFiles(
                            ROOTS + "/import/people",
                            Map.of("rows", broken, "_csrf", as("head").token()),
                            Map.of());
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("组织与往来单位同名的就是它；人员归到组织；没有登记的组织说明；.xlsx 照收；缺列、空文件说明")
    void organisations_and_their_people() throws IOException {
        var list = BODIES + "第一街道劳动争议调解中心,街道,第一街道,,另一个联系方式,2020-01-01,\n虚构工会调解委员会,工会,片区,虚构工会调解委员会,,2026年3月1日,\n";
        confirm(
                "head",
                "organisations",
                Jsoup.parse(bring("head", "organisations", list).body()));
        assertThat(count("root_organisation")).isEqualTo(2);
        assertThat(page("street", ROOTS).select("tbody").text()).contains("第一街道劳动争议调解中心");
        var again = Jsoup.parse(bring("head", "organisations", list).body());
        assertThat(again.select("[role=status]").text()).contains("没有变化 2");
        var people = workbook(PEOPLE + "虚构工会调解委员会,导调员,律师,ZS-2,,2026-03-01,2028-12-31\n虚构无此组织,导调员,律师,,,2026-03-01,\n");
        var shown = Jsoup.parse(as("head")
                .submitWithFile(
                        ROOTS + "/import/people", Map.of("_csrf", as("head").token()), people)
                .body());
        assertThat(shown.select("tbody").text()).contains("登记簿里没有“虚构无此组织”", "新增");
        for (var broken : new String[] {"", "姓名\n某\n", PEOPLE}) {
            var answer = bring("head", "people", broken);
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).containsAnyOf("缺少", "没有内容");
        }
    }

    @Test
    @DisplayName("导入和模板只给协调员、负责人；没有这种清单 404")
    void who_imports() {
        for (var user : new String[] {"manager", "street", "mediator"}) {
            assertThat(bring(user, "enterprises", FIRMS + SOUND).statusCode()).isEqualTo(403);
            assertThat(as(user).open(ROOTS + "/import/people").statusCode()).isEqualTo(403);
        }
        for (var list : new String[] {"organisations", "people", "enterprises"}) {
            assertThat(as("head").open(ROOTS + "/import/" + list).statusCode()).isEqualTo(200);
            assertThat(as("head")
                            .open(ROOTS + "/import/" + list + "/template.xlsx")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(as("head").open(ROOTS + "/import/gardens").statusCode()).isEqualTo(404);
        assertThat(bring("head", "gardens", FIRMS).statusCode()).isEqualTo(404);
    }

    private static byte[] workbook(String csv) throws IOException {
        try (var book = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var lines = csv.split("\n");
            for (var line = 0; line < lines.length; line++) {
                var cells = lines[line].split(",", -1);
                var row = sheet.createRow(line);
                for (var at = 0; at < cells.length; at++) {
                    row.createCell(at).setCellValue(cells[at]);
                }
            }
            book.write(written);
            return written.toByteArray();
        }
    }
}
