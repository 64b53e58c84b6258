package org.tiaocai.linkage.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The published schema, {@code schemas/court-handover-1.0.schema.json}. */
@Component
class ManifestSchema {

    private static final int MOST = 20;

    private final String text;
    private final JsonSchema schema;

    ManifestSchema() throws IOException {
        this.text = new ClassPathResource("schemas/court-handover-1.0.schema.json")
                .getContentAsString(StandardCharsets.UTF_8);
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    String text() {
        return text;
    }

    /** What does not fit the schema; the words of the court's file are not repeated. */
    List<String> faults(JsonNode manifest) {
        return schema.validate(manifest).stream()
                .map(fault -> "manifest.json 不符合规范：" + place(fault))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String place(ValidationMessage fault) {
        return fault.getInstanceLocation() + "（" + fault.getType() + "）";
    }
}
