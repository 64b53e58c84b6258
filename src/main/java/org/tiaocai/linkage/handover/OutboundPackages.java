package org.tiaocai.linkage.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.linkage.handover.CourtPackages.Direction;
import org.tiaocai.linkage.joint.JointHandlings;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 发包: papers of the main volume to a court that has to do with the case; nothing internal ever goes into one. */
@Component
public class OutboundPackages {

    private final ObjectMapper json = JsonMapper.builder().build();
    private final CourtPackages packages;
    private final PackageFiles files;
    private final CommissionKey key;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Arbitrations arbitrations;
    private final JointHandlings jointHandlings;
    private final AwardNumbers awardNumbers;
    private final Courts courts;
    private final CourtCases courtCases;
    private final DropFolder drop;
    private final Journal journal;
    private final Clock clock;

    OutboundPackages(
            CourtPackages packages,
            PackageFiles files,
            CommissionKey key,
            Documents documents,
            Catalogue catalogue,
            Arbitrations arbitrations,
            JointHandlings jointHandlings,
            AwardNumbers awardNumbers,
            Courts courts,
            CourtCases courtCases,
            DropFolder drop,
            Journal journal,
            Clock clock) {
        this.packages = packages;
        this.files = files;
        this.key = key;
        this.documents = documents;
        this.catalogue = catalogue;
        this.arbitrations = arbitrations;
        this.jointHandlings = jointHandlings;
        this.awardNumbers = awardNumbers;
        this.courts = courts;
        this.courtCases = courtCases;
        this.drop = drop;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hands papers of the case over. @return the number of the package */
    @Transactional
    public long send(RegistrationNumber number, String court, List<Long> documentIds) {
        var name = courts.get(court).name();
        if (!courtCases.isOf(number, court)) {
            throw new Refused(name + "没有与本案有关的案件，不能移交文书");
        }
        var contents = new TreeMap<String, byte[]>();
        var listed = new ArrayList<Manifest.Attached>();
        var message = json.createObjectNode()
                .put("type", "documents")
                .put("number", number.value())
                .put("caseNo", arbitrations.find(number).map(Arbitration::title).orElse(number.value()));
        var judges = jointHandlings.judgesIn(number, court);
        if (!judges.isEmpty()) {
            judges.forEach(message.putArray("judges")::add);
        }
        var paths = message.putArray("documents");
        for (var id : documentIds) {
            var entry = mayLeave(number).stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new Refused("所选文书不在本案正卷中，或者不属于可以移交法院的文书"));
            var content = documents.page(number, id).orElseThrow().getBytes(StandardCharsets.UTF_8);
            var path = "files/" + entry.code() + "-" + id + ".html";
            contents.put(path, content);
            listed.add(Manifest.Attached.of(path, entry.title(), "text/html", content));
            paths.add(path);
            awardNumbers.of(number, id).ifPresent(awardNo -> message.put("awardNo", awardNo));
        }
        if (listed.isEmpty()) {
            throw new Refused("请选择移交的文书");
        }
        var sequence = packages.next(court, Direction.OUT);
        var manifest = bytes(new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                Manifest.COMMISSION,
                court,
                sequence,
                OffsetDateTime.now(clock).toString(),
                List.<JsonNode>of(message),
                listed));
        var zip = new PackageZip(manifest, key.sign(manifest), contents).write();
        packages.send(number, court, sequence, files.keep(zip));
        drop.leave(court, sequence, zip);
        journal.act(number, "向" + name + "移交文书 " + listed.size() + " 份", "交换包第 " + sequence + " 号");
        return sequence;
    }

    /** The case's papers that a court may have. */
    List<DocumentEntry> mayLeave(RegistrationNumber number) {
        return documents.of(number).stream()
                .filter(one -> catalogue.kind(one.code()).toCourt())
                .toList();
    }

    private byte[] bytes(Manifest manifest) {
        try {
            return json.writeValueAsBytes(manifest);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
