package org.tiaocai.court;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiaocai.linkage.handover.InboundPackages.Standing;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.story.Inbox;
import org.tiaocai.story.Workplace;
import org.tiaocai.walk.Dice;

/** 一个法院的来包: its own account of what must become of each package, held against what did. */
final class Exchange {

    private static final Path KEPT = Workplace.folder("files", "court");
    private static final int MOST_HELD = 3;
    private static final int WINDOW = 20;

    final String court;
    private final CourtMachine machine;
    private final Forgeries forgeries;
    private final Inbox inbound;
    private final Tables tables;
    private final Report report;
    private final TreeMap<Long, Parcel> held = new TreeMap<>();
    private final TreeMap<Long, Parcel> waiting = new TreeMap<>();
    private final TreeMap<Long, Parcel> refusedInTurn = new TreeMap<>();
    private final Map<Long, Parcel> applied = new TreeMap<>();
    private @Nullable Letter known;
    private long next = 1;

    Exchange(String court, CourtMachine machine, CourtMachine stranger, Inbox inbound, Tables tables, Report report) {
        this.court = court;
        this.machine = machine;
        this.forgeries = new Forgeries(machine, stranger);
        this.inbound = inbound;
        this.tables = tables;
        this.report = report;
    }

    void send(RegistrationNumber number, Dice dice, List<Letter> letters) {
        var parcel = parcel(free(), letters);
        if (dice.in(12)) {
            forged(number, forgeries.of(parcel, dice));
        }
        if (dice.in(25) && held.size() < MOST_HELD && known != null) {
            held.put(parcel.sequence(), parcel);
        } else {
            deliver(number, parcel);
        }
        if (dice.in(10) && !applied.isEmpty()) {
            replay(number, dice.one(List.copyOf(applied.values())), dice.in(30));
        }
    }

    /** What was held up on its way arrives, the younger perhaps before the older. */
    void something(RegistrationNumber number, Dice dice) {
        if (!held.isEmpty()) {
            var late = dice.one(List.copyOf(held.values()));
            held.remove(late.sequence());
            deliver(number, late);
        }
    }

    /** Everything arrives; where a number is missing, the court says again something that is known already. */
    void everything(RegistrationNumber number) {
        for (var parcel : List.copyOf(held.values())) {
            held.remove(parcel.sequence());
            deliver(number, parcel);
        }
        while (!waiting.isEmpty()) {
            deliver(number, parcel(next, List.of(Objects.requireNonNull(known))));
        }
    }

    void startAfresh() {
        held.clear();
        waiting.clear();
        refusedInTurn.clear();
        applied.clear();
        tables.forgetPackages(court);
        next = 1;
    }

    private Parcel parcel(long sequence, List<Letter> letters) {
        var messages = letters.stream().map(Letter::message).toList();
        return new Parcel(sequence, machine.packed(machine.manifest(sequence, messages, Map.of()), Map.of()), letters);
    }

    private long free() {
        var number = next;
        while (held.containsKey(number) || waiting.containsKey(number)) {
            number++;
        }
        return number;
    }

    private void deliver(RegistrationNumber number, Parcel parcel) {
        var before = tables.linkage(number);
        if (parcel.sequence() > next) {
            Report.count(report.deliveries, "提前到达，等候");
            var receipt = inbound.receive(court, parcel.content());
            must(receipt.standing() == Standing.WAITING, "提前到的包没有等候：" + parcel.sequence());
            waiting.put(parcel.sequence(), parcel);
            mustBeUnchanged(number, before, "提前到的包已经有了效果：" + parcel.kinds());
        } else if (parcel.refusal().isEmpty()) {
            var receipt = inbound.receive(court, parcel.content());
            must(receipt.standing() == Standing.APPLIED, "轮到的包没有处理：" + parcel.sequence());
            var alone = !waiting.containsKey(next + 1);
            takes(parcel, "按序到达");
            if (parcel.isKnown() && alone) {
                mustBeUnchanged(number, before, "再次告知又有了效果：" + parcel.kinds());
            }
            takeThoseWaiting();
            must(receipt.next() == next, "下一个序号应为 " + next + "，回执为 " + receipt.next());
        } else {
            refused(number, parcel.content(), parcel.refusal(), parcel.kinds());
        }
        mustBeInOrder();
    }

    private void takes(Parcel parcel, String how) {
        Report.count(report.deliveries, how);
        parcel.applied();
        parcel.letters().stream().filter(Letter::isDocket).forEach(letter -> known = letter.again());
        refusedInTurn.remove(parcel.sequence());
        applied.put(parcel.sequence(), parcel);
        next++;
    }

    private void takeThoseWaiting() {
        while (waiting.containsKey(next)) {
            var parcel = waiting.remove(next);
            if (!parcel.refusal().isEmpty()) {
                Report.count(report.deliveries, "轮到时退回");
                refusedInTurn.put(next, parcel);
                return;
            }
            takes(parcel, "等候后处理");
        }
    }

    private void replay(RegistrationNumber number, Parcel parcel, boolean changed) {
        var before = tables.linkage(number);
        if (changed) {
            var other = machine.manifest(
                            parcel.sequence(),
                            parcel.letters().stream().map(Letter::message).toList(),
                            Map.of())
                    .put("createdAt", "2026-03-03T11:11:11+08:00");
            refused(number, machine.packed(other, Map.of()), "内容与本次不同", "同一序号另一内容");
        } else {
            Report.count(report.deliveries, "重复到达");
            must(inbound.receive(court, parcel.content()).standing() == Standing.REPLAYED, "重复的包没有认出");
            mustBeUnchanged(number, before, "重复的包又有了效果：" + parcel.kinds());
        }
        mustBeInOrder();
    }

    private void forged(RegistrationNumber number, Forgeries.Forgery forgery) {
        refused(number, forgery.content(), forgery.words(), forgery.kind());
    }

    private void refused(RegistrationNumber number, byte[] content, String words, String kind) {
        Report.count(report.refusals, kind);
        report.checks++;
        var before = tables.linkage(number);
        var packages = tables.packages(court, next - WINDOW);
        try {
            inbound.receive(court, content);
            report.violations.add(number + " 应当退回而没有退回：" + kind + "（" + words + "）");
        } catch (Refused refusal) {
            must(
                    String.valueOf(refusal.getMessage()).contains(words),
                    "退回的理由应为“" + words + "”：" + refusal.getMessage());
        }
        mustBeUnchanged(number, before, "退回的包留下了痕迹：" + kind);
        must(tables.packages(court, next - WINDOW).equals(packages), "退回的包留在登记中：" + kind);
        must(Files.notExists(KEPT.resolve(CourtMachine.sha256(content) + ".zip")), "退回的包留下了文件：" + kind);
    }

    /** Each number once, applied up to the one whose turn it is, and after it only what waits or was refused in its turn. */
    private void mustBeInOrder() {
        var expected = new ArrayList<String>();
        waiting.forEach((sequence, parcel) -> expected.add(sequence + " " + parcel.digest() + " WAITING"));
        refusedInTurn.forEach((sequence, parcel) -> expected.add(sequence + " " + parcel.digest() + " REFUSED"));
        expected.sort(null);
        var found = tables.packages(court, next);
        var sorted = new ArrayList<>(found);
        sorted.sort(null);
        must(sorted.equals(expected), "等候的包应为 " + expected + "，登记为 " + found);
        must(tables.packages(court) - found.size() == next - 1, "处理过的包有缺号或者重号");
    }

    private void mustBeUnchanged(RegistrationNumber number, String before, String otherwise) {
        var after = tables.linkage(number);
        must(after.equals(before), otherwise);
    }

    private void must(boolean holds, String otherwise) {
        report.checks++;
        if (!holds) {
            report.violations.add(court + "：" + otherwise);
        }
    }
}
