package org.tiaocai.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** A house of that many cases, and what its colleagues look for. All people and firms are put together from syllables. */
@Component
public class SearchQuestions {

    private static final String SURNAMES = "张王李赵陈刘杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕单仇解";
    private static final String GIVEN = "试样例虚寻构示范作演练拟设假比仿某甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    private static final String TRADES = "电子机械物流餐饮纺织建筑软件印刷家具食品化工汽车";

    private static final String DEFINITION = "select id_, key_ from act_re_procdef where key_ = 'arbitration' order by version_ desc fetch first 1 rows only";

    private final Search search;

    SearchQuestions(Search search) {
        this.search = search;
    }

    /** The words from here with the terms that the house itself makes of them; cases and ties in the database. */
    public void fill(DataSource database, long cases) throws SQLException, IOException {
        var people = (int) Math.max(1000, cases / 2);
        var firms = (int) Math.max(100, cases / 20);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var random = new Random(1);
            var words = new StringBuilder();
            var terms = new StringBuilder();
            for (var id = 1; id <= people + firms; id++) {
                var text = id == 1 ? "张试样" : id <= people ? person(random) : firm(random);
                words.append(id).append("\tPARTY\t").append(text).append("\t1\n");
                for (var term : Terms.of(new Word(WordKind.PARTY, text))) {
                    terms.append(term).append('\t').append(id).append('\n');
                }
                if (terms.length() > 4_000_000 || id == people + firms) {
                    copy.copyIn("copy search_word (id, kind, word, making) from stdin", new StringReader(words.toString()));
                    copy.copyIn("copy search_term (term, word_id) from stdin", new StringReader(terms.toString()));
                    words.setLength(0);
                    terms.setLength(0);
                }
            }
            for (var sql : cases(cases, people, firms)) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = default");
        }
    }

    private static List<String> cases(long cases, int people, int firms) {
        var number = "to_char(2016 + n %% 10, 'FM0000') || '-' || to_char(n / 10 + 1, 'FM000000')".replace("%%", "%");
        var all = " from generate_series(0, " + (cases - 1) + ") n";
        var phones = people + firms;
        var caseNos = phones + cases;
        return List.of(
                "insert into dispute (registration_number, received_on, registered_at, registered_by, channel, cause, scope, facts,"
                        + " workers_concerned, common_claim, wage_arrears_evident, migrant_worker, stage, road) select " + number
                        + ", date '2016-01-01' + (n % 3650)::int, now(), 'registrar', 'COUNTER', (array['REMUNERATION', 'SEVERANCE'])[1 + n % 2], 'LABOUR', '', 1, false, false, false,"
                        + " case when n % 20 = 0 then 'HEARING' else 'CLOSED' end, 'ARBITRATION'" + all,
                "insert into search_case (registration_number, road, cause, stage, received_on, organisation, handler, due_on, making)"
                        + " select " + number + ", 'ARBITRATION', (array['REMUNERATION', 'SEVERANCE'])[1 + n % 2], case when n % 20 = 0 then 'HEARING' else 'CLOSED' end,"
                        + " date '2016-01-01' + (n % 3650)::int, null, 'person' || n % 200, case when n % 20 = 0 then date '2026-11-01' + (n % 60)::int end, 1" + all,
                // what waits in each open case: half of it with somebody, half for whoever of a group takes it
                "insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_, is_concurrent_,"
                        + " is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, proc_def_key_) select 'p' || n, 1, 'p' || n, 'p' || n, " + number
                        + ", d.id_, 'hearing', true, false, true, false, 1, 2, d.key_" + all + ", (" + DEFINITION + ") d where n % 20 = 0",
                "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_, create_time_, due_date_,"
                        + " suspension_state_, task_state_) select 't' || n, 1, 'p' || n, 'p' || n, d.id_, '开庭审理', 'holdHearing',"
                        + " case when n % 40 = 0 then 'person' || (n / 20) % 200 end, 50, now(), date '2026-11-01' + (n % 60)::int + time '23:59', 1, 'Created'"
                        + all + ", (" + DEFINITION + ") d where n % 20 = 0",
                "insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_) select 'l' || n, 1, 'candidate', 'clerk', 't' || n" + all
                        + " where n % 40 = 20",
                "insert into party (registration_number, side, ordinal, kind, name, identity_hash) select " + number
                        + ", 'APPLICANT', 1, 'PERSON', '试样', md5(n::text) || md5(n::text)" + all,
                "insert into duty (registration_number, person, duty, taken_at) select " + number
                        + ", 'own-cases', 'ARBITRATOR', now()" + all + " where n % 1000 = 0",
                "insert into search_word (id, kind, word, making) select " + phones + " + n + 1, 'PHONE', '138' || to_char(n, 'FM00000000'), 1" + all,
                "insert into search_term (term, word_id) select 't' || reverse('138' || to_char(n, 'FM00000000')), " + phones + " + n + 1" + all,
                "insert into search_word (id, kind, word, making) select " + caseNos + " + n + 1, 'CASE_NO', '样劳人仲案〔' || (2016 + n % 10) || '〕第' || (n / 10 + 1) || '号', 1" + all,
                "insert into search_term (term, word_id) select 'k' || place || " + hex("(2016 + n % 10)") + " || '" + hexOf("第") + "' || "
                        + hex("(n / 10 + 1)") + " || '" + hexOf("号") + "', " + caseNos + " + n + 1" + all
                        + ", (values ('" + hexOf("样劳人仲案") + "'), ('')) f (place)",
                "insert into search_tie (registration_number, word_id) select " + number + ", 1 + (n::bigint * 7919) % " + people + all,
                "insert into search_tie (registration_number, word_id) select " + number + ", " + people + " + 1 + (n % 97 * (n % 1031)) % " + firms + all,
                "insert into search_tie (registration_number, word_id) select " + number + ", " + phones + " + n + 1" + all,
                "insert into search_tie (registration_number, word_id) select " + number + ", " + caseNos + " + n + 1" + all);
    }

    private static String hexOf(String words) {
        return Terms.chinese(Terms.CASE_NO, words).substring(1);
    }

    /** A number as terms hold it. */
    private static String hex(String number) {
        return "regexp_replace(" + number + "::text, '([0-9])', '003\\1', 'g')";
    }

    /** Each asks and says how many were found. */
    public Map<String, Supplier<Long>> all() {
        var all = new LinkedHashMap<String, Supplier<Long>>();
        all.put("登记号", () -> asked("2020-000077"));
        all.put("姓名 whole name", () -> asked("张试样"));
        all.put("姓名的一部分 part of a name", () -> asked("试样"));
        all.put("拼音首字母 initials", () -> asked("zsy"));
        all.put("全拼 pinyin", () -> asked("zhangshiyang"));
        all.put("单位 firm", () -> asked("虚构甲乙"));
        all.put("单位的一部分，太宽 part of all firms", () -> asked("有限公司"));
        all.put("姓名和单位 name and firm", () -> asked("试样 虚构"));
        all.put("电话 telephone", () -> asked("13800000077"));
        all.put("电话末四位 last four digits", () -> asked("0077"));
        all.put("证件号 identity number", () -> asked("999999199001010016"));
        all.put("案号", () -> asked("样劳人仲案〔2020〕第77号"));
        all.put("没有这个人 nobody", () -> asked("欧阳没有"));
        all.put("不写，最新的 the newest", () -> asked(""));
        all.put("阶段、案由 stage and cause", () -> asked("", "HEARING", "REMUNERATION", null, null));
        all.put("办理人 handler", () -> asked("", null, null, "person8", null));
        all.put("超期，先到期的在前 overdue", () -> asked("", null, null, null, "true"));
        return all;
    }

    /** What the database goes by. */
    public Map<String, String> plans() {
        var plans = new LinkedHashMap<String, String>();
        plans.put(
                "一个词的开头 · The words that begin as was typed, from `search_term_term`",
                "select word_id from search_term where term between 'izsy' and 'izsyzzzz' fetch first 501 rows only");
        plans.put(
                "词所在的案件 · The newest cases of some words, from `search_tie_word`",
                "select c.registration_number from search_case c where c.registration_number in (select registration_number"
                        + " from search_tie where word_id in (select word_id from search_term where term between 'izsy' and"
                        + " 'izsyzzzz' fetch first 501 rows only)) order by c.registration_number desc fetch first 20 rows only");
        plans.put(
                "一个阶段最新的 · The newest of a stage, from `search_case_stage`",
                "select registration_number from search_case where stage = 'HEARING' order by registration_number desc fetch first 20 rows only");
        plans.put(
                "超期的 · Overdue, from `search_case_due`",
                "select registration_number from search_case where due_on < date '2026-11-15' order by due_on nulls last, registration_number fetch first 20 rows only");
        plans.put(
                "一页案件各有什么在等 · What waits in the cases of a page, from `act_idx_exec_buskey`",
                "select distinct t.* from act_ru_task t join act_ru_execution e on t.proc_inst_id_ = e.id_ where e.business_key_ in"
                        + " (select registration_number from search_case where stage = 'HEARING' order by registration_number desc fetch first 20 rows only)"
                        + " order by t.create_time_");
        plans.put(
                "谁可以领取 · For whom a task waits, from `act_idx_tskass_task`",
                "select * from act_ru_identitylink where task_id_ = 't20'");
        plans.put(
                "一个人手上的任务 · A person's tasks, from `act_idx_task_assignee`",
                "select * from act_ru_task where assignee_ = 'person8'");
        return plans;
    }

    private long asked(String typed) {
        return asked(typed, null, null, null, null);
    }

    private long asked(
            String typed,
            @Nullable String stage,
            @Nullable String cause,
            @Nullable String handler,
            @Nullable String overdue) {
        var form = new Wanted.Typed(
                typed, stage, null, cause, null, handler, null, null, overdue, overdue == null ? null : "DUE", null, null);
        return search.find(search.asked(typed), form.wanted()).total();
    }

    private static String person(Random random) {
        return one(SURNAMES, random) + one(GIVEN, random) + (random.nextInt(4) == 0 ? "" : one(GIVEN, random));
    }

    private static String firm(Random random) {
        var trade = random.nextInt(TRADES.length() / 2) * 2;
        return "虚构" + one(GIVEN, random) + one(GIVEN, random) + one(GIVEN, random) + TRADES.substring(trade, trade + 2) + "有限公司";
    }

    private static String one(String characters, Random random) {
        var at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
