package org.tiaocai.arbitration.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.MissingParticulars;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** What the forms of a filing show: what the application does not say (规则29), and which cases ask for an answer. */
@RestController
record FilingTaskApi(
        OpenTasks tasks,
        MissingParticulars missing,
        RelatedAnswer relatedAnswer,
        Disputes disputes,
        ProposedMembers proposed) {

    /**
     * @param missing items as the notice to supplement can name them
     * @param welcome items that are good to know, and that no notice asks for
     * @param opposed what the counter answered for one person or agent on both sides; null where nobody is
     * @param arbitrators who may be proposed for the tribunal
     */
    record Shown(
            List<String> missing,
            List<String> welcome,
            List<Before> related,
            @Nullable String opposed,
            List<Member> arbitrators) {}

    /** @param byName one of the sides is known by the name alone */
    record Before(String number, boolean byName) {}

    @GetMapping("/api/v1/tasks/{task}/filing")
    Shown filing(@PathVariable String task) {
        var number = tasks.caseOf(task);
        return new Shown(
                missing.of(number).stream()
                        .map(MissingParticulars.Missing::line)
                        .toList(),
                missing.welcome(number).stream().map(one -> one.line("最好提供")).toList(),
                before(number),
                disputes.opposedAnswer(number).orElse(null),
                proposed.possible(number));
    }

    private List<Before> before(RegistrationNumber number) {
        return relatedAnswer.likely(number).stream()
                .map(one -> new Before(one.number().value(), !one.certain()))
                .toList();
    }
}
