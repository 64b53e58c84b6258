package org.tiaocai.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** 虚构的争议: names, employers, claims and amounts that belong to nobody; the same ones at each first start. */
final class MadeUpDispute {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "欧阳",
            "司徒");
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "志强", "丽华", "海涛", "晓燕", "俊杰", "雪梅", "立军", "雅静", "文博", "玉兰", "春生", "思远", "佳宁", "国庆");
    static final List<String> PLACES = List.of("宝坻区", "潮阳街道", "钰华街道", "大口屯镇", "林亭口镇", "九园开发区", "口东街道");
    static final List<String> FIRMS = List.of(
            "晴川机械制造有限公司",
            "远帆物流有限公司",
            "禾盛食品有限公司",
            "锦程服装厂",
            "博岩建筑工程有限公司",
            "青禾餐饮管理有限公司",
            "云栈网络科技有限公司",
            "恒泽家具有限公司",
            "安洁物业服务有限公司",
            "启明教育培训学校",
            "卓越电子元件厂",
            "蓝湾酒店");
    private static final String[][] STORIES = {
        {"REMUNERATION", "WAGES", "被申请人自今年起拖欠工资，经多次催要未付。"},
        {"REMUNERATION", "OVERTIME_PAY", "长期安排休息日加班，未支付加班工资，有考勤记录为证。"},
        {"SEVERANCE", "SEVERANCE", "劳动合同到期后不再续签，未支付经济补偿。"},
        {"SEVERANCE", "UNLAWFUL_TERMINATION_DAMAGES", "以不服从管理为由单方解除劳动合同，未说明依据。"},
        {"LABOUR_RELATION", "SECOND_WAGE", "入职后一直未签订书面劳动合同。"},
        {"INJURY_BENEFITS", "INJURY_MEDICAL_COST", "在车间作业时手部受伤，医疗费用由本人垫付。"},
        {"REMUNERATION", "UNUSED_LEAVE_PAY", "离职时有应休未休年休假，未折算工资。"},
        {"OTHER", "LEAVING_CERTIFICATE", "离职后未出具离职证明，影响再就业。"}
    };
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Ten and more are a collective (规则 art. 6). */
    private static final int COLLECTIVE = 12;

    /** Of so many workers one has a lawyer. */
    private static final int WITH_AGENT = 4;

    private final Random random;
    private int sequence;

    MadeUpDispute(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode form(LocalDate receivedOn) {
        var json = JsonNodeFactory.instance;
        var story = STORIES[random.nextInt(STORIES.length)];
        var form = json.objectNode();
        form.put("receivedOn", receivedOn.toString());
        form.put("channel", pick(List.of("COUNTER", "COUNTER", "HOTLINE", "ONLINE", "UNION")));
        form.put("scope", "LABOUR");
        form.put("cause", story[0]);
        form.put("facts", "申请人于 " + (2018 + random.nextInt(7)) + " 年入职被申请人处工作。" + story[2]);
        form.put("workersConcerned", 1);
        form.put("commonClaim", false);
        form.put("wageArrearsEvident", false);
        form.put("migrantWorker", random.nextInt(3) == 0);
        form.put("rightKnownOn", receivedOn.minusDays(30L + random.nextInt(200)).toString());
        form.putArray("parties").add(worker()).add(employer());
        var claim = json.objectNode();
        claim.put("type", story[1]);
        claim.put("amount", 1_000 + random.nextInt(600) * 100);
        claim.put("detail", story[2]);
        form.putArray("claims").add(claim);
        var item = json.objectNode();
        item.put("name", pick(List.of("劳动合同", "银行流水", "考勤记录", "工作证", "微信聊天记录")));
        item.put("source", "申请人提供");
        item.put("purpose", "证明劳动关系和请求事项");
        form.putArray("evidence").add(item);
        return form;
    }

    /** 集体争议: twelve workers of one employer with one claim. */
    ObjectNode collective(LocalDate receivedOn) {
        var form = form(receivedOn);
        form.put("workersConcerned", COLLECTIVE);
        form.put("commonClaim", true);
        var parties = form.withArray("parties");
        for (var more = 1; more < COLLECTIVE; more++) {
            parties.add(worker());
        }
        return pay(form);
    }

    /** 劳务派遣: the agency that employs and the firm that uses the worker are both called. */
    ObjectNode dispatch(LocalDate receivedOn) {
        var form = form(receivedOn);
        form.put("cause", "DISPATCH");
        form.put("facts", "申请人由被申请人之一派遣到另一被申请人处工作，工资被拖欠，请求由两家连带支付。");
        var agency = employer();
        agency.put("name", "天津市宝坻众合劳务派遣有限公司");
        agency.put("creditCode", creditCode(FIRMS.size()));
        form.withArray("parties").add(agency);
        return pay(form);
    }

    /** Several cases of workers of the same employer. */
    ObjectNode against(ObjectNode other, LocalDate receivedOn) {
        var form = form(receivedOn);
        form.withArray("parties").set(1, other.withArray("parties").get(1).deepCopy());
        return form;
    }

    /** 请求劳动报酬, of which the law lets a part be executed in advance. */
    ObjectNode pay(ObjectNode form) {
        ((ObjectNode) form.withArray("claims").get(0)).put("type", "WAGES");
        return form;
    }

    private ObjectNode worker() {
        var worker = JsonNodeFactory.instance.objectNode();
        worker.put("side", "APPLICANT");
        worker.put("kind", "PERSON");
        worker.put("name", pick(SURNAMES) + pick(GIVEN));
        worker.put("identityNumber", identityNumber());
        worker.put("phone", "022-0000" + (1000 + random.nextInt(9000)));
        worker.put("address", "天津市" + pick(PLACES) + "虚构路 " + (1 + random.nextInt(200)) + " 号");
        if (sequence % WITH_AGENT == 0) {
            worker.putArray("agents").add(agent("LAWYER", "律师"));
        }
        return worker;
    }

    private ObjectNode employer() {
        var employer = JsonNodeFactory.instance.objectNode();
        employer.put("side", "RESPONDENT");
        employer.put("kind", "ORGANISATION");
        var firm = pick(FIRMS);
        employer.put("name", "天津市宝坻" + firm);
        employer.put("creditCode", creditCode(firm));
        employer.put("organisationKind", "ENTERPRISE");
        employer.put("legalRepresentative", pick(SURNAMES) + pick(GIVEN));
        employer.put("representativePost", "总经理");
        employer.put("phone", "022-0001" + (1000 + random.nextInt(9000)));
        employer.put("address", "天津市" + pick(PLACES) + "虚构大道 " + (1 + random.nextInt(99)) + " 号");
        employer.putArray("agents").add(agent("STAFF", "经理"));
        return employer;
    }

    private ObjectNode agent(String kind, String profession) {
        var agent = JsonNodeFactory.instance.objectNode();
        agent.put("name", pick(SURNAMES) + profession);
        agent.put("kind", kind);
        agent.put("powers", "GENERAL");
        if ("LAWYER".equals(kind)) {
            agent.put("firm", "天津虚构律师事务所");
        }
        agent.putArray("documents").add("POWER_OF_ATTORNEY");
        return agent;
    }

    /** Area code 999999 is given to no place, so the number is nobody's; its check digit is right all the same. */
    private String identityNumber() {
        var body = "999999" + (1965 + random.nextInt(38))
                + "%02d%02d%03d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28), sequence++ % 1000);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (body.charAt(place) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    static String creditCode(String firm) {
        return creditCode(FIRMS.indexOf(firm));
    }

    /** Area code 999999 again; each place weighs three times the one before it. */
    private static String creditCode(int firm) {
        var body = "91999999MA%07d".formatted(firm);
        var sum = 0;
        var weight = 1;
        for (var place : body.toCharArray()) {
            sum += weight * CODE_ALPHABET.indexOf(place);
            weight = weight * 3 % CODE_ALPHABET.length();
        }
        return body
                + CODE_ALPHABET.charAt(
                        (CODE_ALPHABET.length() - sum % CODE_ALPHABET.length()) % CODE_ALPHABET.length());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
