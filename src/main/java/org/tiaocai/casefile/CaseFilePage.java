package org.tiaocai.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.arbitration.review.Reviews;
import org.tiaocai.delivery.Notices;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Volume;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.MediationFile;
import org.tiaocai.mediation.entrustment.EntrustedOrganisations;
import org.tiaocai.mediation.entrustment.Entrustments;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 案卷页: parties, claims, stage, limits, timeline, documents and notices of one case. */
@Controller
@RequestMapping("/cases/{number}")
class CaseFilePage {

    private final Rights rights;
    private final Disputes disputes;
    private final Parties parties;
    private final PartyTitles titles;
    private final Claims claims;
    private final EvidenceItems evidence;
    private final RunningLimits limits;
    private final MediationFile mediation;
    private final Entrustments entrustments;
    private final EntrustedOrganisations organisations;
    private final Reviews reviews;
    private final Documents documents;
    private final Notices notices;
    private final Servings servings;
    private final Journal journal;
    private final Actor actor;
    private final List<CaseSection> sections;

    CaseFilePage(
            Rights rights,
            Disputes disputes,
            Parties parties,
            PartyTitles titles,
            Claims claims,
            EvidenceItems evidence,
            RunningLimits limits,
            MediationFile mediation,
            Entrustments entrustments,
            EntrustedOrganisations organisations,
            Reviews reviews,
            Documents documents,
            Notices notices,
            Servings servings,
            Journal journal,
            Actor actor,
            List<CaseSection> sections) {
        this.rights = rights;
        this.disputes = disputes;
        this.parties = parties;
        this.titles = titles;
        this.claims = claims;
        this.evidence = evidence;
        this.limits = limits;
        this.mediation = mediation;
        this.entrustments = entrustments;
        this.organisations = organisations;
        this.reviews = reviews;
        this.documents = documents;
        this.notices = notices;
        this.servings = servings;
        this.journal = journal;
        this.actor = actor;
        this.sections = sections;
    }

    @GetMapping
    String show(@PathVariable("number") String text, Model page) {
        var number = existing(text);
        var mine = rights.in(number);
        page.addAttribute("dispute", disputes.get(number));
        page.addAttribute("title", titles.of(number));
        page.addAttribute("parties", parties.of(number));
        if (mine.level() == Level.GLIMPSE) {
            return "case-glimpse";
        }
        var whole = mine.level() == Level.WHOLE;
        page.addAttribute("whole", whole);
        page.addAttribute("may", mine.acts());
        page.addAttribute("claims", claims.of(number));
        page.addAttribute("clocks", limits.of(number));
        page.addAttribute("computations", limits.computationsOf(number));
        var internal = mine.may("paper.internal");
        page.addAttribute(
                "journal",
                journal.acts(number).stream()
                        .filter(line -> internal || !line.internal())
                        .toList());
        page.addAttribute("people", actor);
        page.addAttribute(
                "documents",
                documents.of(number).stream()
                        .filter(one -> mine.mayOpen(one.code(), one.volume() == Volume.INTERNAL))
                        .toList());
        if (whole) {
            page.addAttribute("evidence", evidence.of(number));
            page.addAttribute("mediation", mediation.of(number).orElse(null));
            page.addAttribute("entrustments", entrustments.of(number));
            page.addAttribute("entrusted", entrustments);
            page.addAttribute("organisations", organisations.organisations());
            page.addAttribute("reviews", reviews.of(number));
            page.addAttribute("notices", notices.of(number));
            page.addAttribute("services", servings.of(number));
            page.addAttribute(
                    "sections",
                    sections.stream()
                            .map(section -> new Shown(section.fragment(), section.show(number)))
                            .filter(shown -> !shown.content.isEmpty())
                            .toList());
        }
        return "case-file";
    }

    /** A module's own section of the page. */
    record Shown(String fragment, Map<String, Object> content) {}

    private RegistrationNumber existing(String text) {
        try {
            var number = RegistrationNumber.of(text);
            disputes.get(number);
            return number;
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }
}
