package org.tiaocai.walk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.platform.Wire;

/** What Tasklist and programs ask of the engine, asked wrongly. */
@Component
class EngineCalls {

    private final FuzzInputs inputs;

    EngineCalls(FuzzInputs inputs) {
        this.inputs = inputs;
    }

    /** @param known ids of the case that is tried */
    void one(Wire wire, FuzzTable table, String user, Map<String, String> known, Dice dice) {
        var task = dice.in(50) ? known.getOrDefault("taskId", "x") : dice.one("no-such-task", "-1", "%E3%80%80", "%zz");
        var spoiling = dice.one(Spoiling.values());
        switch (dice.upTo(6)) {
            case 1 ->
                inputs.send(
                        wire,
                        table,
                        "引擎 查询",
                        user,
                        "GET",
                        "/engine-rest/task"
                                + dice.one(
                                        "/" + task,
                                        "?maxResults=x",
                                        "?maxResults=-1",
                                        "?maxResults=99999999999",
                                        "?createdAfter=9999",
                                        "?nameLike=%00",
                                        "?sortBy=x&sortOrder=y",
                                        "?processVariables=x",
                                        "?dueBefore=%2B999999999-01-01T00:00:00.000%2B0000",
                                        "?taskDefinitionKeyIn=%ED%A0%80"),
                        null,
                        "");
            case 2 ->
                inputs.send(
                        wire,
                        table,
                        "引擎 查询 " + spoiling,
                        user,
                        "POST",
                        "/engine-rest/task" + dice.one("", "/count"),
                        "application/json",
                        spoiling.of(
                                Map.of(
                                        "nameLike",
                                        "x",
                                        "candidateGroups",
                                        List.of("intake"),
                                        "createdAfter",
                                        "2026-01-01T00:00:00.000+0800",
                                        "priority",
                                        1),
                                dice));
            case 3 ->
                inputs.send(
                        wire,
                        table,
                        "引擎 领取 " + spoiling,
                        user,
                        "POST",
                        "/engine-rest/task/" + task + "/claim",
                        dice.in(80) ? "application/json" : dice.one("*/*", "text/plain"),
                        spoiling.of(Map.of("userId", user, "x", 1), dice));
            case 4 ->
                inputs.send(
                        wire,
                        table,
                        "引擎 办理 " + spoiling,
                        user,
                        "POST",
                        "/engine-rest/task/" + task + dice.one("/complete", "/submit-form", "/resolve"),
                        "application/json",
                        spoiling.of(
                                Map.of("variables", Map.of("route", Map.of("value", "MEDIATION", "type", "String"))),
                                dice));
            case 5 ->
                inputs.send(
                        wire,
                        table,
                        "引擎 变量 " + spoiling,
                        user,
                        "POST",
                        "/engine-rest/process-definition/key/" + dice.one("dispute-intake", "no-such") + "/submit-form",
                        "application/json",
                        spoiling.of(
                                Map.of(
                                        "variables",
                                        Map.of(
                                                "submission",
                                                Map.of(
                                                        "value",
                                                        "{",
                                                        "type",
                                                        dice.one(
                                                                "Json",
                                                                "Integer",
                                                                "Date",
                                                                "Object",
                                                                "Bytes",
                                                                "String",
                                                                "nonsense")))),
                                dice));
            default ->
                inputs.send(
                        wire,
                        table,
                        "引擎 其他",
                        user,
                        "GET",
                        dice.one(
                                "/engine-rest/history/task?finishedAfter=x",
                                "/engine-rest/filter/%20/list",
                                "/engine-rest/no-such",
                                "/engine-rest/task/" + task + "/form-variables?variableNames=%00",
                                "/engine-rest/process-instance?variables=x_y",
                                "/engine-rest/process-definition/" + task,
                                "/engine-rest/task/" + task + "/deployed-form",
                                "/engine-rest/engine/nonsense/task"),
                        null,
                        "");
        }
    }
}
