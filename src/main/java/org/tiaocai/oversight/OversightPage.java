package org.tiaocai.oversight;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;

/** 监督和登记: everybody enters, each register is read by those whom it concerns; interventions by supervision alone. */
@Controller
@RequestMapping("/oversight")
record OversightPage(Registers registers, HousePapers papers, DocumentFiles files, Rights rights, Actor actor) {

    /** A register, and its entries where the person may read them. */
    public record Book(Register register, boolean readable, List<Line> lines) {}

    public record Line(Entry entry, String enteredBy, List<HousePapers.Entry> papers) {}

    @GetMapping
    String show(Model page) {
        page.addAttribute("books", Arrays.stream(Register.values()).map(this::book).toList());
        page.addAttribute(
                "zeroReports", rights.may("oversight.interventions") ? registers.zeroReports() : List.of());
        return "oversight";
    }

    @GetMapping("/papers/{id:\\d+}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable long id) {
        var entry = papers.find(id)
                .filter(one -> one.code().startsWith("D7"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份文书"));
        if (!rights.may(entry.code().startsWith("D702") ? "oversight.interventions" : "oversight.look")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看这份文书");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(entry.title() + " " + entry.madeOn() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.print(papers.page(id), entry.madeOn(), FileFormat.PDF));
    }

    private Book book(Register register) {
        var readable = rights.may(register.right());
        return new Book(
                register,
                readable,
                readable ? registers.all(register).stream().map(this::line).toList() : List.of());
    }

    private Line line(Entry entry) {
        return new Line(entry, actor.nameOf(entry.enteredBy()), registers.papersOf(entry));
    }
}
