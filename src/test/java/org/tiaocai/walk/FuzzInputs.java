package org.tiaocai.walk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.platform.Wire;

/** Calls with something wrong in them: sent, answered, noted, and looked after for what they left behind. */
@Component
class FuzzInputs {

    private final Traces traces;

    FuzzInputs(Traces traces) {
        this.traces = traces;
    }

    /** A task's form over the engine's REST: the content, what is wrapped around it, or the call itself is wrong. */
    void form(
            Wire wire,
            FuzzTable table,
            String user,
            String path,
            Map<String, ?> form,
            Map<String, ?> choices,
            Dice dice) {
        var spoiling = dice.one(Spoiling.values());
        if (dice.in(70)) {
            send(
                    wire,
                    table,
                    "表单 " + spoiling,
                    user,
                    "POST",
                    path,
                    "application/json",
                    FuzzBodies.envelope(spoiling.of(form, dice), choices));
        } else if (dice.in(60)) {
            send(
                    wire,
                    table,
                    "信封 " + spoiling,
                    user,
                    "POST",
                    path,
                    "application/json",
                    spoiling.of(FuzzBodies.read(FuzzBodies.envelope(FuzzBodies.text(form), choices)), dice));
        } else {
            send(
                    wire,
                    table,
                    "格式",
                    user,
                    "POST",
                    path,
                    FuzzBodies.strangeType(dice),
                    FuzzBodies.envelope(FuzzBodies.text(form), choices));
        }
    }

    /** A page or a call of ours. */
    void own(Wire wire, FuzzTable table, String user, Call call, Map<String, String> known, Dice dice) {
        var spoiling = dice.one(Spoiling.values());
        var strangePath = dice.in(25);
        var path = FuzzBodies.path(call.path(), known, strangePath, dice);
        if (call.json() != null && !strangePath) {
            var strangeType = dice.in(15);
            send(
                    wire,
                    table,
                    strangeType ? "格式" : "接口 " + spoiling,
                    user,
                    call.method(),
                    path,
                    strangeType ? FuzzBodies.strangeType(dice) : "application/json",
                    strangeType ? FuzzBodies.text(call.json()) : spoiling.of(call.json(), dice));
        } else if (call.hasFile() || call.method().equals("POST")) {
            var multipart = call.hasFile() && dice.in(80);
            send(
                    wire,
                    table,
                    (multipart ? "上传 " : "页面表单 ") + spoiling,
                    user,
                    call.method(),
                    path,
                    multipart ? FuzzBodies.MULTIPART : dice.in(80) ? FuzzBodies.FORM : FuzzBodies.strangeType(dice),
                    multipart ? FuzzBodies.parts(call, spoiling, dice) : FuzzBodies.pairs(call, spoiling, dice));
        } else {
            var query = call.fields().isEmpty() ? "" : "?" + FuzzBodies.pairs(call, spoiling, dice);
            send(wire, table, strangePath ? "地址" : "参数 " + spoiling, user, call.method(), path + query, null, "");
        }
    }

    /** Sends as it is. */
    void send(
            Wire wire,
            FuzzTable table,
            String what,
            String user,
            String method,
            String path,
            @Nullable String type,
            String body) {
        var before = traces.now();
        var answer = wire.send(user, method, path, type, body.getBytes(StandardCharsets.UTF_8));
        var where = user + " " + method + " " + shortened(path) + " " + type + " " + shortened(body);
        table.note(what, where, answer);
        if (answer.status() >= 400) {
            var left = Traces.difference(before, traces.now());
            if (!left.isEmpty()) {
                table.traces(where + " " + answer.status(), left);
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
