package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Drafts as the forms show and take them. */
abstract class DraftStory extends AwardStory {

    @Autowired
    TestRestTemplate web;

    String drafts(String number, String task) {
        return "/api/v1/tasks/"
                + Objects.requireNonNull(bureau.waiting(number, task)).getId() + "/draft";
    }

    JsonNode sheet(String user, String path) {
        return Objects.requireNonNull(
                web.withBasicAuth(user, "a-long-enough-secret").getForObject(path, JsonNode.class));
    }

    String text(String user, String path) {
        return Objects.requireNonNullElse(
                web.withBasicAuth(user, "a-long-enough-secret").getForObject(path, String.class), "");
    }

    byte[] file(String user, String path) {
        return Objects.requireNonNull(
                web.withBasicAuth(user, "a-long-enough-secret").getForObject(path, byte[].class));
    }

    int status(String user, String path) {
        return web.withBasicAuth(user, "a-long-enough-secret")
                .getForEntity(path, String.class)
                .getStatusCode()
                .value();
    }

    ResponseEntity<JsonNode> save(String user, String path, Map<String, String> texts) {
        return web.withBasicAuth(user, "a-long-enough-secret").postForEntity(path, texts, JsonNode.class);
    }

    ResponseEntity<JsonNode> upload(String user, String path, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "draft.docx";
            }
        });
        return web.withBasicAuth(user, "a-long-enough-secret").postForEntity(path, parts, JsonNode.class);
    }

    void refused(ResponseEntity<JsonNode> answer, String... reasons) {
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Objects.requireNonNull(answer.getBody()).path("detail").asText())
                .contains(reasons);
    }

    /** The Word file as somebody has worked on it. */
    static byte[] worked(byte[] file, Consumer<XWPFDocument> work) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            work.accept(word);
            word.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static CTSdtBlock control(XWPFDocument word, String field) {
        return word.getDocument().getBody().getSdtList().stream()
                .filter(one -> one.getSdtPr().getTag().getVal().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** New paragraphs in the place of those of a control. */
    static void write(XWPFDocument word, String field, String... lines) {
        var content = control(word, field).getSdtContent();
        while (content.sizeOfPArray() > 0) {
            content.removeP(0);
        }
        for (var line : lines) {
            content.addNewP().addNewR().addNewT().setStringValue(line);
        }
    }
}
