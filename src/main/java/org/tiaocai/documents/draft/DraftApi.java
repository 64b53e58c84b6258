package org.tiaocai.documents.draft;

import static org.tiaocai.documents.draft.DraftRows.Way.SYSTEM;
import static org.tiaocai.documents.draft.DraftRows.Way.WORD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 草稿 beside the form of a task: seen, printed, worked on in Word and read back; only for whom the task is open. */
@RestController
@RequestMapping("/api/v1/tasks/{task}/draft")
class DraftApi {

    private final Drafts drafts;
    private final DraftPages pages;
    private final DraftRows rows;
    private final DraftFiles files;
    private final WordReading reading;
    private final LackingParticulars lacking;
    private final Journal journal;
    private final Actor actor;

    DraftApi(
            Drafts drafts,
            DraftPages pages,
            DraftRows rows,
            DraftFiles files,
            WordReading reading,
            LackingParticulars lacking,
            Journal journal,
            Actor actor) {
        this.drafts = drafts;
        this.pages = pages;
        this.rows = rows;
        this.files = files;
        this.reading = reading;
        this.lacking = lacking;
        this.journal = journal;
        this.actor = actor;
    }

    /** @param file whether there is a Word file to be downloaded */
    record Version(long id, String way, OffsetDateTime at, String by, boolean file) {}

    /**
     * @param lacking what its head should say of the parties and is not on record
     * @param changes how many paragraphs differ from what the person saw before; null where they never saw it
     */
    record Paper(
            int index,
            String code,
            String title,
            List<String> lacking,
            @Nullable Integer changes,
            @Nullable OffsetDateTime seenAt,
            List<Version> versions) {}

    /** @param texts the fields that the drafter writes */
    record Sheet(boolean writes, List<String> texts, List<Paper> papers) {}

    /** The texts as they stand after a change, for the form. */
    record Texts(Map<String, String> texts) {}

    /** Why what the head has to say of the parties cannot be had. */
    record Explained(@Nullable String lackingReason) {}

    @GetMapping
    Sheet sheet(@PathVariable String task) {
        var all = drafts.of(task);
        return new Sheet(
                drafts.mayWrite(task),
                all.stream()
                        .flatMap(draft -> draft.texts().stream())
                        .map(FreeText::field)
                        .distinct()
                        .toList(),
                IntStream.range(0, all.size())
                        .mapToObj(index -> paper(index + 1, all.get(index)))
                        .toList());
    }

    /** The page, with what changed since the person saw it; or its printed pages, one below the other. */
    @GetMapping(path = "/{index:\\d+}", produces = "text/html;charset=UTF-8")
    @Transactional
    public String page(
            @PathVariable String task, @PathVariable int index, @RequestParam(defaultValue = "text") String view) {
        var draft = drafts.get(task, index);
        if (view.equals("pages")) {
            return PagesInPictures.of(
                    pages.print(draft.page(), FileFormat.PDF), draft.page().title());
        }
        var last = rows.seen(draft).orElse(null);
        var marked = MarkedPage.of(seenBefore(draft, last), draft.page().page());
        rows.see(draft, last);
        return marked;
    }

    @GetMapping("/{index:\\d+}.{extension:docx|pdf}")
    ResponseEntity<byte[]> file(@PathVariable String task, @PathVariable int index, @PathVariable String extension) {
        var draft = drafts.get(task, index);
        var format = extension.equals(FileFormat.PDF.extension()) ? FileFormat.PDF : FileFormat.WORD;
        return answer(
                pages.print(draft.page(), format),
                format,
                draft.number() + " " + draft.page().title() + "（草稿）");
    }

    /** What the drafter has written so far, before the task is done. */
    @PostMapping
    @Transactional
    public Texts save(@PathVariable String task, @RequestBody Map<String, String> texts) {
        drafts.write(drafts.get(task, 1), texts);
        return new Texts(texts);
    }

    /** 无法查明的原因 for what the head lacks; of whoever is to draft, review, sign, approve or seal it. */
    @PostMapping("/{index:\\d+}/lacking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void explain(@PathVariable String task, @PathVariable int index, @RequestBody Explained explained) {
        var draft = drafts.get(task, index);
        lacking.explain(draft.number(), draft.code(), draft.between(), explained.lackingReason());
    }

    @PostMapping("/{index:\\d+}/word")
    @Transactional
    public Texts upload(@PathVariable String task, @PathVariable int index, @RequestParam MultipartFile file)
            throws IOException {
        var draft = drafts.get(task, index);
        if (!drafts.mayWrite(task)) {
            throw new Refused("这一环节只看草稿，不改文字；需要修改的，请退回拟稿人");
        }
        var content = file.getBytes();
        var texts = reading.read(draft, content);
        rows.keep(draft, SYSTEM, null);
        drafts.write(draft, texts);
        rows.keep(drafts.get(task, index), WORD, files.keep(content));
        journal.internalAct(draft.number(), "上传 Word 修改草稿：" + draft.page().title(), null);
        return new Texts(texts);
    }

    /** One version as it was kept: the Word file that came, or the page printed to Word. */
    @GetMapping("/{index:\\d+}/versions/{version:\\d+}")
    ResponseEntity<byte[]> version(@PathVariable String task, @PathVariable int index, @PathVariable long version) {
        var draft = drafts.get(task, index);
        var kept = rows.versions(draft).stream()
                .filter(one -> one.id() == version)
                .findFirst()
                .orElseThrow(() -> new Refused("没有这一版草稿"));
        var name = draft.number() + " " + draft.page().title() + "（草稿，"
                + kept.way().label() + "）";
        var content = kept.fileId() == null
                ? pages.print(
                        new DraftPages.DraftPage(
                                draft.code(), draft.page().title(), rows.page(draft.number(), version)),
                        FileFormat.WORD)
                : files.content(kept.fileId());
        return answer(content, FileFormat.WORD, name);
    }

    private Paper paper(int index, Drafts.Draft draft) {
        var last = rows.seen(draft).orElse(null);
        var before = seenBefore(draft, last);
        return new Paper(
                index,
                draft.code(),
                draft.page().title(),
                lacking.of(draft.number(), draft.code(), draft.between()),
                last == null
                        ? null
                        : before == null
                                ? 0
                                : MarkedPage.changes(before, draft.page().page())
                                        .count(),
                last == null ? null : last.seenAt(),
                rows.versions(draft).stream()
                        .map(one -> new Version(
                                one.id(),
                                one.way().label(),
                                one.keptAt(),
                                actor.nameOf(one.keptBy()),
                                one.fileId() != null))
                        .toList());
    }

    /** What the draft is compared with: what was seen last, or what was seen before it, where nothing changed since. */
    private static @Nullable String seenBefore(Drafts.Draft draft, DraftRows.@Nullable Seen last) {
        if (last == null) {
            return null;
        }
        return last.page().equals(draft.page().page()) ? last.earlier() : last.page();
    }

    private static ResponseEntity<byte[]> answer(byte[] content, FileFormat format, String name) {
        var disposition = format == FileFormat.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
