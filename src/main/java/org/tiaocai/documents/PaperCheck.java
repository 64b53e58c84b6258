package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.shared.RegistrationNumber;

/** 文书核对: what anybody who holds a paper with its code may know of it, and nothing about a person. */
@Component
class PaperCheck {

    private final Checks checks;
    private final Documents documents;
    private final Catalogue catalogue;
    private final ObjectProvider<CaseNoOf> caseNos;
    private final ObjectProvider<PaperFate.Source> sources;
    private final HouseSettings house;

    PaperCheck(
            Checks checks,
            Documents documents,
            Catalogue catalogue,
            ObjectProvider<CaseNoOf> caseNos,
            ObjectProvider<PaperFate.Source> sources,
            HouseSettings house) {
        this.checks = checks;
        this.documents = documents;
        this.catalogue = catalogue;
        this.caseNos = caseNos;
        this.sources = sources;
        this.house = house;
    }

    /**
     * The answer.
     *
     * @param caseNo 案号, where the case has one
     * @param standing what to take it for; null where nothing has become of it
     * @param prints PDF files of it that were handed out
     * @param isSame whether the file that was shown is one of these; null where none was
     */
    record Answer(
            String kind,
            @Nullable String caseNo,
            @Nullable String documentNo,
            LocalDate madeOn,
            String issuer,
            List<Became> became,
            PaperFate.@Nullable Standing standing,
            String pageSm3,
            String pageSha256,
            List<Checks.Print> prints,
            @Nullable Boolean isSame) {}

    /**
     * @param on null of what has yet to happen
     * @param by the kind and number of the paper that did it
     */
    record Became(
            String what, @Nullable LocalDate on, @Nullable String by) {}

    /** @param file the SHA-256 of a file, where one was shown */
    @Transactional(readOnly = true)
    Optional<Answer> answer(String typed, @Nullable String file) {
        return CheckCode.read(typed).flatMap(checks::find).map(found -> {
            var prints = checks.prints(found.id());
            var fates = fates(found);
            return new Answer(
                    catalogue.kind(found.code()).name(),
                    caseNos.stream()
                            .flatMap(one -> one.caseNo(found.number(), found.code()).stream())
                            .findFirst()
                            .orElse(null),
                    found.documentNo(),
                    found.madeOn(),
                    issuer(found),
                    fates.stream().map(fate -> became(found, fate)).toList(),
                    fates.stream()
                            .map(fate -> fate.kind().worth())
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    found.pageSm3(),
                    found.pageSha256(),
                    prints,
                    file == null
                            ? null
                            : prints.stream().anyMatch(print -> print.sha256().equals(file)));
        });
    }

    /** Whose seal it bears: the paper names whoever else than the commission makes it, such as a mediation organisation (法14). */
    private String issuer(Checks.Checked found) {
        var said = documents.said(found.number(), found.id()).get("issuer");
        return said == null || said.toString().isBlank()
                ? house.on(HouseSetting.COMMISSION_NAME, found.madeOn())
                : said.toString();
    }

    private List<PaperFate> fates(Checks.Checked found) {
        return sources.stream()
                .flatMap(source -> source.of(found.number(), found.id()).stream())
                .sorted(Comparator.comparing(PaperFate::on))
                .toList();
    }

    private Became became(Checks.Checked found, PaperFate fate) {
        return new Became(
                fate.kind().label(),
                fate.kind().worth() == PaperFate.Standing.WAITING || fate.kind().worth() == PaperFate.Standing.PRINT
                        ? null
                        : fate.on(),
                by(found.number(), fate.by()));
    }

    private @Nullable String by(RegistrationNumber number, @Nullable Long id) {
        return id == null
                ? null
                : documents.of(number).stream()
                        .filter(one -> one.id() == id)
                        .map(one -> catalogue.kind(one.code()).name()
                                + (one.documentNo() == null ? "" : "（" + one.documentNo() + "）"))
                        .findFirst()
                        .orElse(null);
    }
}
