package org.tiaocai.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.documents.CaseNoOf;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.NotNow;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 案卷页: the head of a case, and below it what each module shows of it, as far as the person may read it. */
@Controller
record CaseFilePage(
        Rights rights,
        Stages stages,
        Disputes disputes,
        PartyTitles titles,
        Parties parties,
        CaseHead head,
        List<CaseNoOf> caseNos,
        List<NotNow> notNow,
        List<CaseSection> sections) {

    /** A section with the template and the content that it shows. */
    record Shown(String template, Map<String, Object> content) {}

    /** One part of the page; a part without a section is left out. */
    record Part(String anchor, String label, List<Shown> sections) {}

    @GetMapping("/cases/{number}")
    String show(@PathVariable("number") String text, Model page) {
        var number = existing(text);
        var mine = rights.in(number);
        page.addAttribute("dispute", disputes.get(number));
        page.addAttribute("title", mine.level() == Level.WHOLE ? titles.whole(number) : titles.of(number));
        if (mine.level() == Level.GLIMPSE) {
            page.addAttribute("parties", parties.of(number));
            return "case-glimpse";
        }
        var whole = mine.level() == Level.WHOLE;
        page.addAttribute("whole", whole);
        page.addAttribute("may", stages.open(number, mine.acts()));
        page.addAttribute("notNow", notNow(number, mine.acts()));
        page.addAttribute("caseNos", caseNosOf(number));
        page.addAttribute("steps", CaseSteps.of(disputes.get(number)));
        page.addAttribute("inHand", head.inHand(number));
        page.addAttribute("next", head.next(number));
        page.addAttribute("parts", parts(number, whole));
        return "case-file";
    }

    /** 案号, which callers and papers name rather than the number of registration. */
    private String caseNosOf(RegistrationNumber number) {
        return caseNos.stream()
                .flatMap(procedure -> procedure.caseNos(number).stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private Map<String, String> notNow(RegistrationNumber number, Collection<String> acts) {
        var all = new TreeMap<>(stages.closed(number, acts));
        notNow.forEach(one -> all.putAll(one.reasons(number)));
        return all;
    }

    private List<Part> parts(RegistrationNumber number, boolean whole) {
        return Arrays.stream(CasePart.values())
                .map(part -> new Part(
                        part.anchor(),
                        part.label(),
                        sections.stream()
                                .filter(section -> section.part() == part)
                                .filter(section -> whole || section.alsoMasked())
                                .map(section -> new Shown(template(section.getClass()), section.show(number)))
                                .filter(shown -> !shown.content.isEmpty())
                                .toList()))
                .filter(part -> !part.sections.isEmpty())
                .toList();
    }

    /** Such as {@code cases/follow-up} for {@code FollowUpSection}. */
    static String template(Class<? extends CaseSection> section) {
        var word = section.getSimpleName().replaceFirst("Section$", "");
        return "cases/" + word.replaceAll("\\B[A-Z]", "-$0").toLowerCase(Locale.ROOT);
    }

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
