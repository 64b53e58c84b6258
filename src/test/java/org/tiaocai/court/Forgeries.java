package org.tiaocai.court;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.walk.Dice;

/** 损坏的包: what nobody may take, whatever it says. */
final class Forgeries {

    private final CourtMachine machine;
    private final CourtMachine stranger;

    Forgeries(CourtMachine machine, CourtMachine stranger) {
        this.machine = machine;
        this.stranger = stranger;
    }

    /** @param words part of the reason that must be given */
    record Forgery(String kind, byte[] content, String words) {}

    Forgery of(Parcel good, Dice dice) {
        var messages = good.letters().stream().map(Letter::message).toList();
        var paper = "裁定书".getBytes(StandardCharsets.UTF_8);
        var whole = Map.of("files/a.txt", paper);
        var manifest = machine.manifest(good.sequence(), messages, whole);
        var bytes = manifest.toString().getBytes(StandardCharsets.UTF_8);
        return switch (dice.upTo(6)) {
            case 1 -> new Forgery("他院签名", CourtMachine.zip(bytes, stranger.signature(bytes), whole), "签名不是发送法院");
            case 2 ->
                new Forgery(
                        "签名后改动",
                        CourtMachine.zip(
                                new String(bytes, StandardCharsets.UTF_8)
                                        .replace("2026-03-02T10", "2026-03-02T11")
                                        .getBytes(StandardCharsets.UTF_8),
                                machine.signature(bytes),
                                whole),
                        "在签名后被改动");
            case 3 ->
                new Forgery(
                        "摘要不符",
                        machine.packed(manifest, Map.of("files/a.txt", "另一份裁定书".getBytes(StandardCharsets.UTF_8))),
                        "摘要不符");
            case 4 -> new Forgery("缺少文件", machine.packed(manifest, Map.of()), "缺少文件");
            case 5 ->
                new Forgery(
                        "不合规范",
                        machine.packed(
                                machine.manifest(
                                        good.sequence(), List.of(CourtMachine.message("no-such-type")), Map.of()),
                                Map.of()),
                        "不符合规范");
            default ->
                new Forgery(
                        "发送方不对",
                        machine.packed(
                                machine.manifest(good.sequence(), messages, Map.of())
                                        .put("sender", "another-court"),
                                Map.of()),
                        "发送方或者接收方不对");
        };
    }
}
