package org.tiaocai.linkage.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code manifest.json} of a package; its form is the published schema. */
public record Manifest(
        String format,
        String version,
        String sender,
        String recipient,
        long sequence,
        String createdAt,
        List<JsonNode> messages,
        List<Attached> files) {

    public static final String FORMAT = "tiaocai-court-handover";
    public static final String VERSION = "1.1";
    public static final String COMMISSION = "commission";

    /** A paper in the package. */
    public record Attached(String path, String title, String mediaType, long size, String sha256, String sm3) {

        public static Attached of(String path, String title, String mediaType, byte[] content) {
            return new Attached(path, title, mediaType, content.length, Digests.sha256(content), Digests.sm3(content));
        }
    }
}
