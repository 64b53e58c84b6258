package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.dispute.FirmCases;
import org.tiaocai.outreach.EarlierLinks;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** From the proposal to the 小结: whom an arbitrator looks after, what they found, what came of it. */
@OnPostgres
@DisplayName("联系走访：建议、计划、走访、跟进、小结")
class OutreachStoryTest extends RootsStory {

    private static final String OUTREACH = "/outreach";
    private static final String PROPOSALS = OUTREACH + "/proposals";
    private static final String FOUND = "考勤记录由班组长保管，加班没有审批";
    private static final String GUIDANCE = "统一保管考勤记录，加班先审批";

    private static final LocalDate LINKED = LocalDate.of(2026, 3, 3);
    private static final LocalDate VISIT = LocalDate.of(2026, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    @Autowired
    TestRestTemplate web;

    @Autowired
    RuntimeService engine;

    @Autowired
    TaskService taskService;

    @Autowired
    Duties duties;

    @Autowired
    EarlierLinks earlier;

    @Autowired
    FirmCases cases;

    @Autowired
    List<UnderKey> underKey;

    @Autowired
    Vault vault;

    @Test
    @DisplayName("从建议到效果：一键建立联系，计划、走访（照片）、跟进到办结、再次走访、小结；联系前后同样月数的争议")
    void from_the_proposal_to_the_effect() {
        firm();
        post(ORGANISATIONS, organisation("虚构片区调解中心"));
        var before = cases.count(List.of(CODE), LINKED.minusMonths(1), LINKED.minusDays(1));
        var after = cases.count(List.of(CODE), LINKED, LocalDate.of(2026, 4, 2));
        bureau.register(against(CODE, MONDAY));
        var quarter = cases.count(List.of(CODE), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        var proposal = page("head", PROPOSALS).select("main");
        assertThat(proposal.select("tr:contains(虚构根样机械有限公司)").text()).contains(quarter + " 件");
        assertThat(proposal.select("tr:contains(虚构片区调解中心)").text()).contains(quarter + " 件");
        bureau.travelTo(LINKED);
        var id = linked("arbitrator2", LINKED, null);
        assertThat(page("head", PROPOSALS).select("tr:contains(虚构根样机械有限公司)").text())
                .contains("某arbitrator2");

        refused("不能早于今天", done("arbitrator2", "planVisit", plan(LINKED.minusDays(1))));
        refused("走访的主题", done("arbitrator2", "planVisit", Map.of("visitOn", VISIT.toString())));
        done("arbitrator2", "planVisit", plan(VISIT));
        bureau.travelTo(VISIT);
        var task = task("recordVisit");
        var photos = "/api/v1/tasks/" + task + "/outreach/photos";
        assertThat(photo("arbitrator2", photos, "没有照片".getBytes(StandardCharsets.UTF_8)))
                .satisfies(answer -> refused("请上传照片", answer));
        assertThat(photo("arbitrator3", photos, png(3)).getStatusCode().value()).isEqualTo(404);
        assertThat(photo("arbitrator2", photos, png(3)).getStatusCode().value()).isEqualTo(200);
        assertThat(photo("arbitrator2", photos, png(3)).getStatusCode().value()).isEqualTo(200);
        assertThat(photo("arbitrator2", photos, png(4)).getStatusCode().value()).isEqualTo(200);
        assertThat(count("outreach_photo")).as("同一张只有一份").isEqualTo(2);
        var mistaken = photos + "/" + id("outreach_photo") + "/removal";
        assertThat(as("arbitrator2").tries("POST", mistaken, "application/json").statusCode())
                .isEqualTo(200);
        assertThat(count("outreach_photo")).isEqualTo(1);
        refused("跟进期限", done("arbitrator2", "recordVisit", with(visit(VISIT, "HOURS"), "followUpDue", "")));
        refused("下次走访日期", done("arbitrator2", "recordVisit", with(visit(VISIT, "HOURS"), "nextOn", "")));
        refused("不能晚于今天", done("arbitrator2", "recordVisit", visit(VISIT.plusDays(1), "HOURS")));
        refused("联系的第一日", done("arbitrator2", "recordVisit", visit(LINKED.minusDays(1), "HOURS")));
        assertThat(submit("arbitrator3", task, visit(VISIT, "HOURS"))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
        assertThat(submit("arbitrator2", task, visit(VISIT, "HOURS"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(submit("arbitrator2", task, visit(VISIT, "HOURS"))
                        .getStatusCode()
                        .value())
                .as("按了两次")
                .isEqualTo(404);
        assertThat(count("outreach_visit")).isEqualTo(1);

        var path = OUTREACH + "/" + id;
        var advice = OUTREACH + "/visits/" + id("outreach_visit") + "/advice";
        assertThat(page("arbitrator2", path).select("main").text()).contains(FOUND, GUIDANCE, "跟进中");
        assertThat(page("arbitrator2", advice).select("main").text())
                .contains("用工风险提示", "虚构根样机械有限公司", FOUND, GUIDANCE, "2026年3月12日前");
        assertThat(as("arbitrator2")
                        .open(page("arbitrator2", path).select("a:contains(照片)").attr("href"))
                        .statusCode())
                .isEqualTo(200);
        refused("下次跟进期限", done("arbitrator2", "followUpProblem", Map.of("result", "整改中", "state", "OPEN")));
        done("arbitrator2", "followUpProblem", Map.of("result", "整改中", "state", "OPEN", "nextDue", "2026-03-15"));
        assertThat(page("head", path).text()).contains("期限 2026-03-15", "整改中");
        done("arbitrator2", "followUpProblem", Map.of("result", "已经统一保管", "state", "SETTLED"));
        bureau.travelTo(LocalDate.of(2026, 3, 20));
        bureau.register(against(CODE, LocalDate.of(2026, 3, 20)));
        done(
                "arbitrator2",
                "recordVisit",
                Map.of(
                        "visitedOn", "2026-03-20",
                        "problem", "NONE",
                        "found", "考勤记录齐全",
                        "guidance", "继续保持",
                        "next", "DONE"));
        assertThat(task("summariseOutreach")).isNotEmpty();
        assertThat(page("head", OUTREACH).select("tr:contains(虚构根样机械有限公司)").text())
                .contains("不足一个月");

        bureau.travelTo(LocalDate.of(2026, 4, 2));
        assertThat(page("head", path).text())
                .as("满一个月的最后一日")
                .contains("前 1 个月 " + (before + 1) + " 件，后 1 个月 " + (after + 1) + " 件");
        var onTheLast = bureau.register(against(CODE, LocalDate.of(2026, 4, 2)));
        bureau.travelTo(LocalDate.of(2026, 4, 3));
        var tooLate = bureau.register(against(CODE, LocalDate.of(2026, 4, 3)));
        assertThat(List.of(onTheLast, tooLate)).hasSize(2);
        assertThat(page("head", path).text()).contains("后 1 个月 " + (after + 2) + " 件");
        done("head", "summariseOutreach", Map.of("conclusion", "考勤和加班已经规范"));
        assertThat(isRunning(id)).isFalse();
        assertThat(page("head", path).text()).contains("已小结", "考勤和加班已经规范");
        assertThat(post("head", path + "/end", Map.of("reason", "走访完毕")).statusCode())
                .as("小结以后仍在联系期间")
                .isEqualTo(302);
        var ledger = page("head", OUTREACH + "/ledger").select("tbody tr");
        assertThat(ledger).hasSize(2);
        assertThat(ledger.text()).contains(FOUND, "已办结", "某arbitrator2");
        assertThat(page("head", OUTREACH + "/ledger?person=nobody").text()).contains("没有走访记录");
        assertThat(page("head", OUTREACH + "/ledger?year=2025").text()).contains("没有走访记录");
        assertThat(EngineTables.everything(tables)).doesNotContain(FOUND, GUIDANCE, "考勤和加班已经规范", "已经统一保管");
        assertThat(tables.sql("select found from outreach_visit where problem = 'HOURS'")
                        .query(String.class)
                        .single())
                .as("库里是密文")
                .startsWith(vault.mark());
    }

    @Test
    @DisplayName("联系期间不仲裁该企业的案件，期满的次日收到的可以；期满即小结，改了最后一日的按新的；当天仍在联系中")
    void kept_out_until_the_last_day_and_free_the_day_after() {
        firm();
        bureau.travelTo(LINKED);
        var id = linked("arbitrator2", LINKED, null);
        var firm = ENTERPRISES + "/" + id("enterprise");
        var end = firm + "/arbitrators/" + id("enterprise_arbitrator");
        assertThat(post(end, Map.of("until", LAST.toString())).statusCode()).isEqualTo(302);
        assertThat(page("head", OUTREACH + "/" + id).text()).contains("至 2026-03-10");
        refused("联系的最后一日", done("arbitrator2", "planVisit", plan(LAST.plusDays(1))));
        bureau.travelTo(LAST);
        assertThat(task("planVisit")).isNotEmpty();
        var onTheLast = bureau.register(against(CODE, LAST));
        assertThat(against(onTheLast, "arbitrator2")).isPresent();
        assertThat(against(onTheLast, "arbitrator3")).isEmpty();
        bureau.travelTo(LAST.plusDays(1));
        var after = bureau.register(against(CODE, LAST.plusDays(1)));
        assertThat(against(after, "arbitrator2")).as("期满的次日收到").isEmpty();
        assertThat(tasks("planVisit")).isEmpty();
        assertThat(page("head", OUTREACH).text()).contains("期满，待小结");
        done("arbitrator2", "summariseOutreach", Map.of("conclusion", "期满"));
        assertThat(isRunning(id)).isFalse();
    }

    @Test
    @DisplayName("正在审理该企业案件的仲裁员不在人选里，硬选也不成，说明原因，填的还在；选错单位的、没有日期的也一样")
    void nobody_who_sits_in_its_case() {
        post(ENTERPRISES, firm(OTHER));
        bureau.register(against(OTHER, MONDAY));
        bureau.register(against(OTHER, MONDAY));
        var number = filedAndAccepted(against(OTHER, MONDAY), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"),
                Map.of());
        var offered = page("head", PROPOSALS).select("tr:contains(虚构根样机械有限公司) select");
        assertThat(offered.select("option[value=arbitrator]")).isEmpty();
        assertThat(offered.select("option[value=arbitrator2]")).hasSize(1);
        var sits =
                post("head", PROPOSALS, link("E" + id("enterprise"), "arbitrator", LINKED, LocalDate.of(2027, 2, 3)));
        assertThat(sits.statusCode()).isEqualTo(400);
        var again = Jsoup.parse(sits.body());
        assertThat(again.select("[role=alert]").text()).contains("正在审理该企业的案件", number);
        assertThat(again.select("tr:contains(虚构根样机械有限公司) [name=until]").val()).isEqualTo("2027-02-03");
        for (var unit : List.of("", "E", "X1", "O999999", "E99999999999999999999")) {
            var wrong = post("head", PROPOSALS, link(unit, "arbitrator2", LINKED, null));
            assertThat(wrong.statusCode()).as(unit).isBetween(400, 404);
            assertThat(Jsoup.parse(wrong.body()).select("main").text()).as(unit).containsPattern("\\p{IsHan}{4}");
        }
        assertThat(post("head", PROPOSALS, with(link("E" + id("enterprise"), "arbitrator2", LINKED, null), "from", ""))
                        .body())
                .contains("请填写自何日起联系");
        assertThat(count("outreach")).isZero();
    }

    @Test
    @DisplayName("建立联系走访之前登记的联系企业：升级时各成一对；还在联系的开始走访，已经期满的只在名册里；再启动一次不重复")
    void links_of_before_have_their_pairs() throws IOException {
        firm();
        bureau.travelTo(LINKED);
        for (var link :
                List.of(List.of("arbitrator2", "2024-01-01", "2024-12-31"), List.of("arbitrator3", "2025-01-01", ""))) {
            tables.sql(
                            "insert into enterprise_arbitrator (enterprise_id, person, from_on, until_on) values (?, ?, ?, ?)")
                    .params(
                            id("enterprise"),
                            link.get(0),
                            LocalDate.parse(link.get(1)),
                            link.get(2).isEmpty() ? null : LocalDate.parse(link.get(2)))
                    .update();
        }
        assertThat(count("outreach")).isZero();
        var migration = new ClassPathResource("db/migration/V339__outreach_of_earlier_links.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        tables.sql(migration.substring(migration.indexOf("insert into"), migration.lastIndexOf(';')))
                .update();
        earlier.begin();
        earlier.begin();
        assertThat(tables.sql("select person from outreach order by from_on")
                        .query(String.class)
                        .list())
                .containsExactly("arbitrator2", "arbitrator3");
        assertThat(tasks("planVisit")).hasSize(1);
        done("arbitrator3", "planVisit", plan(VISIT));
        assertThat(page("head", OUTREACH).text()).contains("某arbitrator2", "某arbitrator3");
    }

    @Test
    @DisplayName("负责人写明原因提前结束，当天是最后一日，随即小结；没有原因、别的岗位、再按一次都不成")
    void the_head_ends_it_early() {
        firm();
        bureau.travelTo(LINKED);
        var end = OUTREACH + "/" + linked("arbitrator2", LINKED, LocalDate.of(2027, 3, 2)) + "/end";
        done("arbitrator2", "planVisit", plan(VISIT));
        var without = post("head", end, Map.of("reason", " "));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(without.body()).select("[role=alert]").text()).contains("请填写提前结束的原因");
        assertThat(post("coordinator", end, Map.of("reason", "企业注销")).statusCode())
                .isEqualTo(403);
        assertThat(post("head", end, Map.of("reason", "企业注销")).statusCode()).isEqualTo(302);
        assertThat(tasks("recordVisit")).isEmpty();
        var twice = post("head", end, Map.of("reason", "企业注销"));
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("已经结束");
        assertThat(tables.sql("select until_on from enterprise_arbitrator")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LINKED);
        bureau.travelTo(LINKED.plusDays(1));
        assertThat(against(bureau.register(against(CODE, LINKED.plusDays(1))), "arbitrator2"))
                .isEmpty();
        done("arbitrator2", "summariseOutreach", Map.of("conclusion", "企业已经注销"));
        assertThat(page("head", OUTREACH).text()).contains("已小结");
    }

    @Test
    @DisplayName("联系调解组织：一段时间一名仲裁员；仲裁员只看本人的，别的岗位看不到，没有的说明没有；领导只看")
    void an_organisation_and_who_may_read() {
        post(ORGANISATIONS, organisation("虚构片区调解中心"));
        bureau.travelTo(LINKED);
        var unit = "O" + id("root_organisation");
        assertThat(post(PROPOSALS, link(unit, "clerk", LINKED, LAST)).body()).contains("请选择仲裁员");
        assertThat(post(PROPOSALS, link(unit, "arbitrator2", LINKED, LAST)).statusCode())
                .isEqualTo(302);
        var path = OUTREACH + "/" + id("outreach");
        var overlapping = post(PROPOSALS, link(unit, "arbitrator3", LAST, null));
        assertThat(overlapping.statusCode()).isEqualTo(400);
        assertThat(overlapping.body()).contains("已有联系该组织的仲裁员");
        assertThat(post(PROPOSALS, link(unit, "arbitrator3", LAST.plusDays(1), null))
                        .statusCode())
                .as("期满的次日")
                .isEqualTo(302);
        var future = OUTREACH + "/" + id("outreach");
        assertThat(post("head", future + "/end", Map.of("reason", "误登")).body()).contains("还没有开始");
        assertThat(page("arbitrator2", OUTREACH).select("tbody tr")).hasSize(1);
        assertThat(page("manager", OUTREACH).select("tbody tr")).hasSize(2);
        assertThat(page("manager", path).select("main form")).isEmpty();
        assertThat(as("arbitrator2").open(path).statusCode()).isEqualTo(200);
        assertThat(as("arbitrator3").open(path).statusCode()).isEqualTo(403);
        assertThat(as("arbitrator2").open(PROPOSALS).statusCode()).isEqualTo(403);
        assertThat(as("clerk").open(OUTREACH).statusCode()).isEqualTo(403);
        assertThat(as("street").open(path).statusCode()).isEqualTo(403);
        assertThat(as("head").open(OUTREACH + "/999999").statusCode()).isEqualTo(404);
        assertThat(as("head").open(OUTREACH + "/visits/999999/advice").statusCode())
                .isEqualTo(404);
        assertThat(as("head").open(OUTREACH + "/photos/999999").statusCode()).isEqualTo(404);
        assertThat(as("head").open(OUTREACH + "?page=2147483647").statusCode()).isEqualTo(200);
        assertThat(as("arbitrator3")
                        .fetch("/api/v1/tasks/" + taskOf("planVisit", "arbitrator2") + "/outreach")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("arbitrator2")
                        .fetch("/api/v1/tasks/" + taskOf("planVisit", "arbitrator2") + "/outreach")
                        .body())
                .contains("虚构片区调解中心");
    }

    @Test
    @DisplayName("误登的联系撤销以后没有走访任务；走访过的不是误登，不能撤销；换密钥时走访的内容一并换")
    void a_mistaken_link_never_was() {
        firm();
        bureau.travelTo(LINKED);
        var first = linked("arbitrator3", LINKED, null);
        done("arbitrator3", "planVisit", plan(LINKED));
        assertThat(photo("arbitrator3", "/api/v1/tasks/" + task("recordVisit") + "/outreach/photos", png(5))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        var withdraw = ENTERPRISES + "/" + id("enterprise") + "/arbitrators/%s/withdraw";
        var reason = Map.of("reason", "登记时选错了人");
        assertThat(post(withdraw.formatted(id("enterprise_arbitrator")), reason).statusCode())
                .isEqualTo(302);
        assertThat(isRunning(first)).isFalse();
        assertThat(count("outreach") + count("outreach_photo")).isZero();
        linked("arbitrator2", LINKED, null);
        done("arbitrator2", "planVisit", plan(LINKED));
        done("arbitrator2", "recordVisit", with(visit(LINKED, "WAGES"), "nextOn", LINKED.toString()));
        var visited = post(withdraw.formatted(id("enterprise_arbitrator")), reason);
        assertThat(visited.statusCode()).isEqualTo(400);
        assertThat(visited.body()).contains("已经走访过该企业");
        assertThat(count("enterprise_arbitrator")).isEqualTo(1);
        var ours = underKey.stream()
                .filter(one -> one.label().equals("联系走访"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.reseal(100)).as("都在现用的密钥之下").isZero();
    }

    @Test
    @DisplayName("普法和培训：学时计入参加的仲裁员，与庭审观摩的一起算；填错的说明在哪一项，填的还在；仲裁员只看本人的学时；再按一次不重复")
    void events_and_hours() {
        var events = OUTREACH + "/events";
        var fields = Map.of(
                "heldOn", MONDAY.toString(),
                "kind", "ARBITRATORS",
                "topic", "工时制度",
                "audience", "全体仲裁员",
                "headcount", "4",
                "persons", "arbitrator3",
                "hours", "40");
        for (var wrong : List.of(
                List.of("heldOn", MONDAY.plusDays(1).toString(), "不能晚于今天"),
                List.of("kind", "PARTY", "请选择形式"),
                List.of("topic", "", "请填写主题"),
                List.of("headcount", "0", "请填写人数"),
                List.of("hours", "40.5", "四十学时以下"),
                List.of("hours", "0", "半学时以上"),
                List.of("persons", "clerk", "选择仲裁员"),
                List.of("persons", "", "选择参加的仲裁员"))) {
            var answer = post(events, with(fields, wrong.get(0), wrong.get(1)));
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(400);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("[role=alert]").text()).as(wrong.toString()).contains(wrong.get(2));
            assertThat(page.select("[name=audience]").val()).isEqualTo("全体仲裁员");
        }
        assertThat(count("outreach_event")).isZero();
        assertThat(post("arbitrator3", events, fields).statusCode()).isEqualTo(403);
        assertThat(page("arbitrator3", events).select("#hours ~ ul").text()).contains("未满");
        assertThat(post(events, fields).statusCode()).isEqualTo(302);
        var twice = post(events, fields);
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("没有重复登记");
        assertThat(count("outreach_event")).isEqualTo(1);
        assertThat(page("arbitrator3", events).select("#hours ~ ul").text()).isEqualTo("某arbitrator3：40.0 学时");
        assertThat(page("head", events).select("tbody").text()).contains("工时制度", "全体仲裁员，4 人", "某arbitrator3");
        assertThat(page("manager", events).select("main form")).isEmpty();
        tables.sql("delete from training_credit where source like 'outreach-event-%'")
                .update();
    }

    private void firm() {
        assertThat(post(ENTERPRISES, firm(CODE)).statusCode()).isEqualTo(302);
    }

    private long linked(String person, LocalDate from, LocalDate until) {
        var answer = post("head", PROPOSALS, link("E" + id("enterprise"), person, from, until));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return id("outreach");
    }

    private static Map<String, String> link(String unit, String person, LocalDate from, LocalDate until) {
        return Map.of(
                "unit",
                unit,
                "person",
                person,
                "from",
                from.toString(),
                "until",
                until == null ? "" : until.toString());
    }

    private static Map<String, String> plan(LocalDate on) {
        return Map.of("visitOn", on.toString(), "subject", "工时和加班");
    }

    private static Map<String, String> visit(LocalDate on, String problem) {
        return Map.of(
                "visitedOn",
                on.toString(),
                "problem",
                problem,
                "found",
                FOUND,
                "guidance",
                GUIDANCE,
                "followUpDue",
                "2026-03-12",
                "next",
                "AGAIN",
                "nextOn",
                "2026-03-20");
    }

    private Optional<String> against(String number, String person) {
        return duties.reasonAgainst(RegistrationNumber.of(number), person, Duty.ARBITRATOR);
    }

    private List<String> tasks(String key) {
        return taskService.createTaskQuery().processDefinitionKey("outreach").taskDefinitionKey(key).list().stream()
                .map(one -> one.getId())
                .toList();
    }

    private String task(String key) {
        assertThat(tasks(key)).as(key).hasSize(1);
        return tasks(key).get(0);
    }

    private String taskOf(String key, String person) {
        return taskService
                .createTaskQuery()
                .taskDefinitionKey(key)
                .taskAssignee(person)
                .singleResult()
                .getId();
    }

    private ResponseEntity<String> done(String user, String key, Map<String, ?> form) {
        var task = task(key);
        if (key.equals("summariseOutreach")) {
            bureau.claimTask(user, task);
        }
        return submit(user, task, form);
    }

    private ResponseEntity<String> submit(String user, String task, Map<String, ?> form) {
        try {
            var submission = Map.of(
                    "type", "Json",
                    "value", new ObjectMapper().writeValueAsString(form),
                    "valueInfo", Map.of("transient", true));
            return web.withBasicAuth(user, Browser.PASSWORD)
                    .postForEntity(
                            "/engine-rest/task/" + task + "/submit-form",
                            Map.of("variables", Map.of("submission", submission)),
                            String.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refused(String because, ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
        assertThat(answer.getBody()).contains(because);
    }

    private ResponseEntity<String> photo(String user, String path, byte[] content) {
        var part = new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "photo.png";
            }
        };
        var body = new LinkedMultiValueMap<String, Object>();
        body.add("file", part);
        return web.withBasicAuth(user, Browser.PASSWORD).postForEntity(path, body, String.class);
    }

    private static byte[] png(int side) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private boolean isRunning(long outreach) {
        return engine.createProcessInstanceQuery()
                        .processDefinitionKey("outreach")
                        .variableValueEquals("outreachId", outreach)
                        .count()
                > 0;
    }
}
