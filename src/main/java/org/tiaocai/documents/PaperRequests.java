package org.tiaocai.documents;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** 应请求制作文书: which papers the person may ask for in a case, and the asking. */
@Component
class PaperRequests {

    private final List<PaperOnRequest<?>> kinds;
    private final Catalogue catalogue;
    private final Papers papers;
    private final Submission submission;
    private final Rights rights;
    private final Stages stages;

    PaperRequests(
            List<PaperOnRequest.Source> sources,
            Catalogue catalogue,
            Papers papers,
            Submission submission,
            Rights rights,
            Stages stages) {
        this.kinds = sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted(Comparator.comparing(PaperOnRequest::code))
                .toList();
        this.catalogue = catalogue;
        this.papers = papers;
        this.submission = submission;
        this.rights = rights;
        this.stages = stages;
    }

    /** A kind as the case page offers it. */
    record Offer(String code, String name, List<RequestField> fields) {}

    List<Offer> in(RegistrationNumber number) {
        return kinds.stream()
                .filter(one -> isTheirs(number, one) && one.isOffered().test(number))
                .filter(one -> stages.refusal(number, act(one)).isEmpty())
                .map(one -> new Offer(one.code(), catalogue.kind(one.code()).name(), RequestField.of(one.form())))
                .toList();
    }

    /** @param form as JSON. @throws Refused when the paper cannot be asked for here and now, or naming what is missing */
    @Transactional
    long make(RegistrationNumber number, String code, String form) {
        var name = "《" + catalogue.kind(code).name() + "》";
        var asked = kinds.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(name + "在办理相应步骤时制作，不能在案卷页上另行制作"));
        if (!isTheirs(number, asked)) {
            throw new Refused("您的岗位不能制作" + name + "，请由可以查看该文书的人员制作");
        }
        stages.must(number, act(asked));
        if (!asked.isOffered().test(number)) {
            throw new Refused("案件 " + number + " 没有" + name + "所要写的事项，不能制作");
        }
        return make(number, asked, form);
    }

    private <F extends Record> long make(RegistrationNumber number, PaperOnRequest<F> asked, String text) {
        var form = submission.parse(text, asked.form());
        var made = papers.issueAsAsked(
                number,
                asked.code(),
                asked.facts().apply(number, form),
                asked.recipients().apply(form));
        asked.effect().accept(number, form);
        return made;
    }

    /** As {@code rights/stages.yaml} has it: each kind has a line of its own. */
    private static String act(PaperOnRequest<?> one) {
        return "paper.request/" + one.code();
    }

    /** Nobody makes what they may not open. */
    private boolean isTheirs(RegistrationNumber number, PaperOnRequest<?> one) {
        return rights.in(number).mayOpen(one.code(), catalogue.kind(one.code()).volume() == Volume.INTERNAL);
    }
}
