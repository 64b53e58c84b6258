package org.tiaocai.delivery.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.shared.Refused;

/**
 * 邮寄结果导入: one line for each letter, its number, what became of it, the day, and for one that came back why. A letter that
 * was signed for or returned already is passed over, so the same file may come twice.
 */
@Component
record MailResults(Envelopes envelopes, Companions companions, Authorised authorised, DeskForms forms) {

    private static final Map<String, AttemptResult> WORDS = Map.of(
            "已签收", AttemptResult.SIGNED,
            "签收", AttemptResult.SIGNED,
            "拒收", AttemptResult.REFUSED,
            "退回", AttemptResult.RETURNED,
            "地址不准确", AttemptResult.WRONG_ADDRESS);

    private static final int MOST = 2_000;
    private static final int COLUMNS = 3;

    /** One line as it was understood. @param fault what keeps it from being recorded */
    record Line(
            int line,
            String trackingNumber,
            @Nullable String result,
            int papers,
            boolean done,
            @Nullable String fault) {}

    /** @param recorded how many letters have their result now by this file */
    record Outcome(boolean preview, int recorded, int faults, List<Line> lines) {}

    Outcome take(MultipartFile file, boolean preview) {
        var rows = rows(file);
        var seen = new HashSet<String>();
        var lines = new ArrayList<Line>();
        var due = new ArrayList<Runnable>();
        for (var at = 0; at < rows.size(); at++) {
            lines.add(line(at + 2, rows.get(at), seen, due));
        }
        var faults = (int) lines.stream().filter(line -> line.fault() != null).count();
        if (!preview) {
            due.forEach(Runnable::run);
        }
        return new Outcome(preview, preview ? 0 : due.size(), faults, lines);
    }

    private Line line(int at, List<String> cells, Set<String> seen, List<Runnable> due) {
        var tracking = cells.get(0);
        var word = cells.size() > 1 ? cells.get(1) : "";
        try {
            if (cells.size() < COLUMNS || tracking.isEmpty()) {
                throw new Refused("应当有邮件单号、结果和日期三列");
            }
            if (!seen.add(tracking)) {
                throw new Refused("同一邮件单号在文件里出现了两次");
            }
            var result = ServingChecks.given(WORDS.get(word), "结果应当是已签收、拒收、退回或者地址不准确");
            var day = day(cells.get(2));
            var letters = envelopes.under(tracking);
            if (letters.isEmpty()) {
                throw new Refused("没有登记过这个邮件单号");
            }
            var waiting =
                    letters.stream().flatMap(letter -> waiting(letter).stream()).toList();
            var papers =
                    letters.stream().mapToInt(letter -> letter.papers().size()).sum();
            if (waiting.isEmpty()) {
                return new Line(at, tracking, word, papers, true, null);
            }
            if (letters.size() > 1) {
                throw new Refused("这个邮件单号登记在几件邮件上，请在任务里逐件登记");
            }
            var why = cells.size() > COLUMNS ? cells.get(COLUMNS) : "";
            var report = report(result, day, why, letters.get(0), waiting);
            if (Receiver.AGREED.name().equals(report.get("receiver"))) {
                waiting.forEach(one -> authorised.mustBe(
                        companions.facts(one), Receiver.AGREED, String.valueOf(report.get("receiverName"))));
            }
            due.add(() -> forms.complete(waiting.get(0).task(), report));
            return new Line(at, tracking, word, waiting.size(), false, null);
        } catch (Refused refusal) {
            return new Line(at, tracking, word, 0, false, refusal.getMessage());
        }
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeParseException unreadable) {
            throw new Refused("日期应当写成 2026-03-06 的样子");
        }
    }

    private List<WaitingServings.Waiting> waiting(Envelopes.Envelope letter) {
        return companions.waiting(letter.number(), "recordMailResult").stream()
                .filter(one -> letter.papers().stream()
                        .anyMatch(paper -> paper.id() == one.service().id()))
                .filter(one -> companions.isUnder(one.service().id(), letter.trackingNumber()))
                .toList();
    }

    /** What comes back is tried again in person; who wants another way says so in the task. */
    private static Map<String, Object> report(
            AttemptResult result,
            LocalDate day,
            String why,
            Envelopes.Envelope letter,
            List<WaitingServings.Waiting> waiting) {
        if (day.isBefore(letter.postedOn())) {
            throw new Refused("日期早于交寄日期（" + letter.postedOn() + "）");
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("result", result.name());
        report.put("day", day.toString());
        if (result == AttemptResult.SIGNED) {
            var guardian = letter.recipient().guardian();
            if (why.isBlank() && guardian.isPresent()) {
                report.put("receiver", Receiver.AGREED.name());
                report.put("receiverName", guardian.get().name() + "，法定代理人");
            } else if (why.isBlank()) {
                report.put("receiver", Receiver.RECIPIENT.name());
            } else if (letter.recipient().kind() == PartyKind.ORGANISATION) {
                // 负责收件的人 of a firm signs for it; the name stays on record.
                report.put("receiver", Receiver.RECIPIENT.name());
                report.put("receiverName", why);
            } else {
                report.put("receiver", Receiver.AGREED.name());
                report.put("receiverName", why);
            }
        } else {
            report.put("account", ServingChecks.text(why, "退回的，请在第四列写明原因"));
            report.put("next", NextWay.AGAIN.name());
        }
        report.put(
                "papers",
                waiting.stream()
                        .map(one -> Map.of("service", one.service().id()))
                        .toList());
        return report;
    }

    /** The lines below the first one, which names the columns. */
    private static List<List<String>> rows(MultipartFile file) {
        try {
            var text = new String(file.getBytes(), StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                throw new Refused("这不是 CSV 文件：请在表格软件里另存为“CSV UTF-8”以后上传");
            }
            var lines = text.replace("\uFEFF", "")
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(MailResults::cells)
                    .toList();
            if (lines.isEmpty()) {
                throw new Refused("文件里没有邮寄结果；第一行是列名，以下每行一件邮件");
            }
            if (lines.size() > MOST) {
                throw new Refused("一次最多导入 " + MOST + " 件邮件的结果");
            }
            return lines;
        } catch (IOException unreadable) {
            throw new Refused("文件读不出来，请重新选择");
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(
                    cell.strip().replaceAll("^\"|\"$", "").replace("\"\"", "\"").strip());
        }
        return cells;
    }
}
