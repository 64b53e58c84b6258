package org.tiaocai.linkage.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The published schemas, {@code schemas/court-handover-<version>.schema.json}; a court may stay with an older one. */
@Component
class ManifestSchema {

    private static final List<String> VERSIONS = List.of("1.0", Manifest.VERSION);
    private static final int MOST = 20;

    private final Map<String, JsonSchema> schemas = VERSIONS.stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    version -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(text(version))));

    /** The newest. */
    String text() {
        return text(Manifest.VERSION);
    }

    /** What does not fit the schema of the version that the manifest names; the words of the court's file are not repeated. */
    List<String> faults(JsonNode manifest) {
        var schema = schemas.get(manifest.path("version").asText());
        return schema == null
                ? Stream.concat(
                                Stream.of("manifest.json 的版本不受支持，可以使用 " + String.join("、", VERSIONS)),
                                faults(manifest, Objects.requireNonNull(schemas.get(Manifest.VERSION))))
                        .toList()
                : faults(manifest, schema).toList();
    }

    private static Stream<String> faults(JsonNode manifest, JsonSchema schema) {
        return schema.validate(manifest).stream()
                .map(fault -> "manifest.json 不符合规范：" + place(fault))
                .distinct()
                .limit(MOST);
    }

    private static String place(ValidationMessage fault) {
        return fault.getInstanceLocation() + "（" + fault.getType() + "）";
    }

    private static String text(String version) {
        try {
            return new ClassPathResource("schemas/court-handover-" + version + ".schema.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
