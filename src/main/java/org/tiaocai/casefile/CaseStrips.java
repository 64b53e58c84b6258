package org.tiaocai.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.TitlesAsRead;
import org.tiaocai.documents.CaseNoOf;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 案情条, above a page that is about one case: which case, who they are, and until when. */
@Component("caseStrips")
public record CaseStrips(
        Disputes disputes, TitlesAsRead titles, CaseHead head, List<CaseNoOf> procedures, Rights rights) {

    /** @param next what comes next, what is late included; none for who does not read as much */
    public record Strip(
            String number, String caseNos, String parties, String cause, String standing, List<CaseHead.Next> next) {}

    public Strip of(String text) {
        var number = RegistrationNumber.of(text);
        var dispute = disputes.get(number);
        var reads = rights.level(number).isAtLeast(Level.MASKED);
        return new Strip(
                number.value(),
                caseNos(number),
                titles.of(List.of(number)).getOrDefault(number, ""),
                reads ? dispute.cause().label() : "",
                dispute.standing(),
                reads ? head.next(number) : List.of());
    }

    private String caseNos(RegistrationNumber number) {
        return procedures.stream()
                .flatMap(procedure -> procedure.caseNos(number).stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
