package org.tiaocai.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.roots.RegisterImport;
import org.tiaocai.roots.RootOrganisations;
import org.tiaocai.spreadsheet.Spreadsheet;

/** 演示的基层组织与企业: a dozen organisations with their people, and the firms of the demo's cases; once, as a list is taken. */
@Component
@Profile("demo")
@Order(45)
record DemoRoots(ProcessEngine engine, RegisterImport lists, RootOrganisations organisations, DemoOutreach outreach)
        implements ApplicationRunner {

    private static final String STREET = "第一街道劳动争议调解中心";
    private static final String CONTACT = "服务大厅";

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisations.all().isEmpty()) {
            var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
            var desk = new DemoDesk(engine);
            desk.as("coordinator", () -> {
                lists.take("organisations", organisationRows(today));
                lists.take("people", peopleRows(today));
                lists.take("enterprises", enterpriseRows(today));
                return STREET;
            });
            outreach.tell(desk, today, STREET);
        }
    }

    private static List<Spreadsheet.Row> organisationRows(LocalDate today) {
        var from = today.minusYears(2).toString();
        var rows = rows("组织全称", "类型", "区域", "印章上的名称", "联系方式", "自何日起", "最后一日");
        add(rows, STREET, "街道", "第一街道", STREET, "", "", "");
        add(rows, "开发区企业劳动争议调解委员会", "园区", "九园开发区", "开发区企业劳动争议调解委员会", "", "", "");
        add(rows, "区劳动人事争议仲裁院调解中心", "仲裁院调解中心", "宝坻区", "区劳动人事争议仲裁院调解中心", "", "", "");
        add(rows, "区劳动争议人民调解委员会", "人民调解委员会", "宝坻区", "区劳动争议人民调解委员会", "", "", "");
        for (var place : List.of("潮阳街道", "钰华街道", "口东街道")) {
            add(rows, place + "劳动争议调解中心", "街道", place, place + "劳动争议调解中心", place + CONTACT, from, "");
        }
        for (var place : List.of("大口屯镇", "林亭口镇")) {
            add(rows, place + "劳动争议调解中心", "乡镇", place, "", place + CONTACT, from, "");
        }
        add(rows, "虚构物流行业劳动争议调解委员会", "行业", "宝坻区", "", "行业协会秘书处", from, "");
        add(
                rows,
                "虚构建筑行业劳动争议调解委员会",
                "行业",
                "宝坻区",
                "",
                "行业协会秘书处",
                from,
                today.minusDays(20).toString());
        add(rows, "区总工会劳动争议调解委员会", "工会", "宝坻区", "区总工会劳动争议调解委员会", "区总工会", from, "");
        return rows;
    }

    private static List<Spreadsheet.Row> peopleRows(LocalDate today) {
        var from = today.minusYears(2).toString();
        var until = today.plusYears(1).toString();
        var rows = rows("组织全称", "姓名", "资格", "证书编号", "登录名", "聘期自", "聘期至");
        add(rows, STREET, "街调员", "劳动争议调解员", "XG-0001", "street", from, until);
        add(
                rows,
                STREET,
                "林静和",
                "人民调解员",
                "XG-0002",
                "",
                from,
                today.minusDays(10).toString());
        add(rows, "潮阳街道劳动争议调解中心", "潘睦邻", "劳动争议调解员", "XG-0003", "", from, until);
        add(rows, "大口屯镇劳动争议调解中心", "田理顺", "劳动争议调解员", "XG-0004", "", from, until);
        add(rows, "区总工会劳动争议调解委员会", "龚明理", "律师", "XG-0005", "", from, until);
        return rows;
    }

    private static List<Spreadsheet.Row> enterpriseRows(LocalDate today) {
        var sizes = List.of("大型", "中型", "小型", "微型");
        var trades = List.of("制造业", "交通运输业", "食品加工业", "制造业", "建筑业", "餐饮业", "软件业", "制造业", "物业管理", "教育", "制造业", "住宿业");
        var rows = rows("统一社会信用代码", "企业名称", "区域", "行业", "规模", "联系方式", "自何日起", "最后一日");
        for (var at = 0; at < MadeUpDispute.FIRMS.size(); at++) {
            var firm = MadeUpDispute.FIRMS.get(at);
            add(
                    rows,
                    MadeUpDispute.creditCode(firm),
                    "天津市宝坻" + firm,
                    MadeUpDispute.PLACES.get(at % MadeUpDispute.PLACES.size()),
                    trades.get(at),
                    sizes.get(at % sizes.size()),
                    "人力资源部",
                    today.minusYears(2).toString(),
                    "");
        }
        return rows;
    }

    private static List<Spreadsheet.Row> rows(String... columns) {
        var rows = new ArrayList<Spreadsheet.Row>();
        add(rows, columns);
        return rows;
    }

    private static void add(List<Spreadsheet.Row> rows, String... cells) {
        rows.add(new Spreadsheet.Row(rows.size() + 1, List.of(cells)));
    }
}
