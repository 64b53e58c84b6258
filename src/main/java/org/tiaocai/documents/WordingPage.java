package org.tiaocai.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 文书样式: which kinds of papers there are, what each is printed with, and another wording for it. */
@Controller
@RequestMapping("/wordings")
record WordingPage(Catalogue catalogue, Wordings wordings, FactTypes types, NamedCases cases, Actor actor) {

    @GetMapping
    String list(Model page) {
        page.addAttribute("kinds", catalogue.kinds());
        return "wordings";
    }

    @GetMapping("/{word}")
    String show(@PathVariable String word, @RequestParam(defaultValue = "") String number, Model page) {
        var kind = kind(word);
        try {
            var named = cases.find(number);
            return show(kind, null, named == null ? "" : named.value(), "", page);
        } catch (Refused unknown) {
            page.addAttribute("asked", number);
            return show(kind, null, "", unknown.getMessage(), page);
        }
    }

    /** The text of one version, to be changed in an editor and handed in again. */
    @GetMapping("/{word}/{id:\\d+}.html")
    ResponseEntity<byte[]> download(@PathVariable String word, @PathVariable long id) {
        var name = ContentDisposition.attachment().filename(word + ".html").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(wordings.get(kind(word), id).template().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{word}")
    String draft(
            @PathVariable String word,
            @RequestParam(defaultValue = "") String template,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model page)
            throws IOException {
        var text = template;
        try {
            if (file != null && !file.isEmpty()) {
                text = text(file);
            }
            wordings.draft(kind(word), text);
            return "redirect:/wordings/{word}?done";
        } catch (Refused faulty) {
            return show(kind(word), text, "", faulty.getMessage(), page);
        }
    }

    @PostMapping("/{word}/{id:\\d+}/use")
    String use(@PathVariable String word, @PathVariable long id, Model page) {
        try {
            wordings.use(kind(word), id);
            return "redirect:/wordings/{word}?done";
        } catch (Refused refused) {
            return show(kind(word), null, "", refused.getMessage(), page);
        }
    }

    /** @throws Refused for a file in another encoding: its Chinese would be lost */
    private static String text(MultipartFile file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            throw new Refused("文件不是 UTF-8 编码的文本，请在编辑器中另存为 UTF-8 后再上传");
        }
    }

    private String show(DocumentKind kind, @Nullable String typed, String number, @Nullable String fault, Model page) {
        var inForce = wordings.inForce(kind);
        page.addAttribute("kind", kind);
        page.addAttribute("inForce", inForce);
        page.addAttribute("versions", wordings.of(kind));
        page.addAttribute("fields", types.fields(kind).names().keySet());
        page.addAttribute("typed", typed == null ? inForce.template() : typed);
        page.addAttribute("number", number);
        page.addAttribute("fault", fault);
        page.addAttribute("people", actor);
        return "wording";
    }

    private DocumentKind kind(String word) {
        return catalogue.kinds().stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这种文书"));
    }
}
