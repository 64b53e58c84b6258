package org.tiaocai.delivery.serving;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.shared.Csv;
import org.tiaocai.shared.Refused;

/** 送达人员的工作台: what is printed and read in for many services at once. */
@RestController
@RequestMapping("/api/v1/service")
class ServingDeskApi {

    private static final List<String> COLUMNS = List.of("邮件单号", "案号", "收件人", "收件地址", "电话", "内件", "交寄日期");

    private final ServingTasks tasks;
    private final Companions companions;
    private final BlankReceipts receipts;
    private final Envelopes envelopes;
    private final MailResults results;
    private final VisitRecords visits;

    ServingDeskApi(
            ServingTasks tasks,
            Companions companions,
            BlankReceipts receipts,
            Envelopes envelopes,
            MailResults results,
            VisitRecords visits) {
        this.tasks = tasks;
        this.companions = companions;
        this.receipts = receipts;
        this.envelopes = envelopes;
        this.results = results;
        this.visits = visits;
    }

    /** 批量空白送达回证: one sheet for each visit to which one of the tasks belongs. */
    @GetMapping("/receipts")
    ResponseEntity<byte[]> receipts(@RequestParam("tasks") List<String> taskIds) {
        var visits = new LinkedHashMap<String, List<Serving>>();
        for (var id : taskIds) {
            var service = tasks.facts(id)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项送达任务，或者您无权办理"))
                    .service();
            visits.computeIfAbsent(
                    service.number() + "/" + service.partyId(), first -> companions.visit(service, tasks.step(id)));
        }
        if (visits.isEmpty()) {
            throw new Refused("请选择要打印送达回证的送达任务");
        }
        return receipts.print(List.copyOf(visits.values()));
    }

    /** 邮寄地址清单: all letters posted on a day, one line each. */
    @GetMapping("/envelopes.csv")
    ResponseEntity<byte[]> envelopes(@RequestParam LocalDate day) {
        var rows =
                envelopes.postedOn(day).stream().map(Envelopes.Envelope::cells).toList();
        return Csv.file("邮寄地址清单" + day, COLUMNS, rows);
    }

    /** 邮寄结果导入: with {@code preview} nothing is recorded; what has its result already is passed over. */
    @PostMapping("/mail-results")
    @Transactional
    public MailResults.Outcome results(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "true") boolean preview) {
        return results.take(file, preview);
    }

    /** 批量登记: one act for several visits; what cannot be recorded is named, the others stand. */
    @PostMapping("/visits")
    VisitRecords.Outcome visits(@Valid @RequestBody VisitRecords.Sheet sheet) {
        return visits.take(sheet);
    }
}
