package org.tiaocai.linkage.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.linkage.followup.Effects;
import org.tiaocai.linkage.handover.CourtPackages.Direction;
import org.tiaocai.linkage.handover.InboundPackages.Receipt;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** The court's side: its machine hands packages in and fetches ours, and sees its own cases only. */
@RestController
@RequestMapping("/api/v1/court")
class CourtEndpoint {

    private final InboundPackages inbound;
    private final CourtPackages packages;
    private final PackageFiles files;
    private final ManifestSchema schema;
    private final Courts courts;
    private final CourtCases courtCases;
    private final ResultDocuments results;
    private final AwardNumbers awardNumbers;
    private final HandoverSettings settings;
    private final Effects effects;
    private final Actor actor;

    CourtEndpoint(
            InboundPackages inbound,
            CourtPackages packages,
            PackageFiles files,
            ManifestSchema schema,
            Courts courts,
            CourtCases courtCases,
            ResultDocuments results,
            AwardNumbers awardNumbers,
            HandoverSettings settings,
            Effects effects,
            Actor actor) {
        this.inbound = inbound;
        this.packages = packages;
        this.files = files;
        this.schema = schema;
        this.courts = courts;
        this.courtCases = courtCases;
        this.results = results;
        this.awardNumbers = awardNumbers;
        this.settings = settings;
        this.effects = effects;
        this.actor = actor;
    }

    record Listed(
            long sequence,
            String digest,
            String state,
            @Nullable String reasons) {}

    record Paper(String awardNo, ResultKind kind, LocalDate madeOn, List<String> effects) {}

    record Case(String number, List<Paper> papers) {}

    /** Nothing of the body is read before it is known who sends it and how large it says to be. */
    @PostMapping(path = "/packages", consumes = "application/zip")
    Receipt handIn(HttpServletRequest request) throws IOException {
        var court = own();
        try {
            if (request.getContentLengthLong() > settings.largest()) {
                throw PackageFiles.tooLarge(settings.largest());
            }
            return inbound.receive(court, request.getInputStream());
        } catch (PackageTooLarge tooLarge) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE, tooLarge.getMessage(), tooLarge);
        }
    }

    /** What we have of the court's own packages, and why one was refused when its turn came. */
    @GetMapping("/packages/in")
    List<Listed> handedIn() {
        return list(Direction.IN);
    }

    @GetMapping("/packages")
    List<Listed> toFetch() {
        return list(Direction.OUT);
    }

    @GetMapping(path = "/packages/{sequence}", produces = "application/zip")
    Resource fetch(@PathVariable long sequence) {
        return packages.find(own(), Direction.OUT, sequence)
                .map(one -> new InputStreamResource(files.open(one.digest())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个交换包"));
    }

    @GetMapping(path = "/schema", produces = "application/schema+json")
    String schema() {
        own();
        return schema.text();
    }

    @GetMapping("/cases")
    List<Case> cases() {
        return courtCases.of(own()).stream()
                .map(number -> new Case(
                        number.value(),
                        results.of(number).stream()
                                .filter(one -> one.kind() != ResultKind.ADVANCE_EXECUTION)
                                .map(one -> paper(number, one))
                                .toList()))
                .toList();
    }

    private Paper paper(RegistrationNumber number, ResultDocuments.ResultDocument one) {
        return new Paper(
                awardNumbers.of(number, one.documentId()).orElse(""),
                one.kind(),
                one.madeOn(),
                effects.of(number, one.documentId()).stream()
                        .map(effect -> effect.status().label())
                        .toList());
    }

    private List<Listed> list(Direction direction) {
        return packages.of(own(), direction).stream()
                .map(one -> new Listed(one.sequence(), one.digest(), one.state().name(), one.reasons()))
                .toList();
    }

    private String own() {
        var groups = actor.groups();
        return courts.ofGroups(groups)
                .filter(court -> groups.contains(Groups.COURT))
                .map(Courts.Court::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "只有登记的人民法院可以使用"));
    }
}
