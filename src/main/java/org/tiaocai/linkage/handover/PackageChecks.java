package org.tiaocai.linkage.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.IncomingJson;
import org.tiaocai.shared.Refused;

/** A package is taken whole or refused whole, with every reason at once. */
@Component
class PackageChecks {

    private final ObjectMapper json;
    private final ManifestSchema schema;
    private final CourtSignatures signatures;

    PackageChecks(ManifestSchema schema, CourtSignatures signatures, IncomingJson incoming) {
        this.json = JsonMapper.builder().addModule(incoming).build();
        this.schema = schema;
        this.signatures = signatures;
    }

    /**
     * @param at when it came in, which is the day for which certificates count
     * @throws Refused with the reasons
     */
    Manifest checked(String sender, ReceivedPackage zip, Instant at) {
        if (!signatures.isSignedBy(sender, zip.manifest(), zip.signature(), at)) {
            throw new Refused("签名不是发送法院登记的有效证书所作，或者内容在签名后被改动");
        }
        var tree = tree(zip.manifest());
        refuse(schema.faults(tree));
        var manifest = json.convertValue(tree, Manifest.class);
        var reasons = new ArrayList<String>();
        if (!manifest.sender().equals(sender) || !manifest.recipient().equals(Manifest.COMMISSION)) {
            reasons.add("发送方或者接收方不对：" + manifest.sender() + " → " + manifest.recipient());
        }
        manifest.files().forEach(file -> {
            var content = zip.files().get(file.path());
            if (content == null) {
                reasons.add("缺少文件 " + file.path());
            } else if (!content.equals(new Fingerprint(file.size(), file.sha256(), file.sm3()))) {
                reasons.add("文件 " + file.path() + " 与清单的长度或者摘要不符");
            }
        });
        var unlisted = new TreeSet<>(zip.files().keySet());
        manifest.files().forEach(file -> unlisted.remove(file.path()));
        if (!unlisted.isEmpty()) {
            reasons.add("清单之外还有文件：" + String.join("、", unlisted));
        }
        refuse(reasons);
        return manifest;
    }

    private JsonNode tree(byte[] manifest) {
        try {
            return json.readTree(manifest);
        } catch (JsonProcessingException unreadable) {
            throw new Refused("manifest.json 不是可以读取的 JSON");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refuse(List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused("交换包整体退回：" + String.join("；", reasons));
        }
    }
}
