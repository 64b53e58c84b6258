package org.tiaocai.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiaocai.people.Groups;

/** 权限矩阵 for readers. */
final class MatrixPage {

    private MatrixPage() {}

    static String of(Matrix matrix) {
        var page = new ArrayList<String>();
        page.add("# 权限矩阵\n");
        page.add("由 `src/main/resources/rights/matrix.yaml` 生成，测试比对（MatrixFileTest）。没有列出的一律不许；"
                + "回避尚未决定或者已经决定回避的人（规则第十二条）在该案中不适用任何一行。\n");
        page.add("## 事项\n");
        page.add("| 事项 | 岗位（关系） |\n|---|---|");
        matrix.acts().forEach(act -> page.add("| " + act.name() + " | " + who(act) + " |"));
        page.add("\n## 路径\n");
        page.add("| 路径 | 事项 | 适用的任务 |\n|---|---|---|");
        matrix.routes()
                .forEach(route -> page.add("| `" + route.key().replace("|", "\\|") + "` | "
                        + route.act().name() + " | "
                        + route.tasks().stream().sorted().collect(Collectors.joining("、")) + " |"));
        return String.join("\n", page) + "\n";
    }

    private static String who(Act act) {
        return switch (act.scope()) {
            case OPEN -> "任何人";
            case LOGIN -> "已登录的人";
            case TASK -> "任务的承办人，或者可以领取而没有人领取的人";
            case HOUSE -> names(act.grants().getOrDefault(Relation.OTHER, Set.of()));
            case CASE -> inCase(act);
        };
    }

    private static String inCase(Act act) {
        var always = act.grants().getOrDefault(Relation.OTHER, Set.of());
        var lines = new ArrayList<String>();
        if (!always.isEmpty()) {
            lines.add(names(always));
        }
        for (var relation : List.of(
                Relation.OWN, Relation.TASK, Relation.AGENCY, Relation.ENTRUSTED, Relation.COURT, Relation.FORMER)) {
            var only = act.grants().getOrDefault(relation, Set.of()).stream()
                    .filter(role -> !always.contains(role))
                    .collect(Collectors.toSet());
            if (!only.isEmpty()) {
                lines.add("**" + relation.label() + "**：" + names(only));
            }
        }
        return String.join("；", lines);
    }

    private static String names(Collection<String> roles) {
        return Stream.concat(
                        Groups.NAMES.keySet().stream()
                                .sorted()
                                .filter(roles::contains)
                                .map(Groups.NAMES::get),
                        roles.contains(MatrixReader.ADMINISTRATOR) ? Stream.of("系统管理员") : Stream.empty())
                .collect(Collectors.joining("、"));
    }
}
