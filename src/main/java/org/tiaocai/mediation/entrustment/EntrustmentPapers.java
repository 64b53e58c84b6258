package org.tiaocai.mediation.entrustment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.LetterPage;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;

/** 委托调解函 (D105) and 结果反馈函 (D106). */
@Component
class EntrustmentPapers {

    private final Documents documents;
    private final Parties parties;
    private final Claims claims;
    private final EntrustedOrganisations organisations;
    private final RunningLimits limits;
    private final Clock clock;
    private final String commission;

    EntrustmentPapers(
            Documents documents,
            Parties parties,
            Claims claims,
            EntrustedOrganisations organisations,
            RunningLimits limits,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.documents = documents;
        this.parties = parties;
        this.claims = claims;
        this.organisations = organisations;
        this.limits = limits;
        this.clock = clock;
        this.commission = commission;
    }

    void letter(Entrustment entrustment) {
        var organisation = organisations.get(entrustment.organisation());
        var asked = claims.of(entrustment.number()).stream().map(Claim::line).collect(Collectors.joining("；"));
        var until = limits.open(entrustment.number(), entrustment.kind().rule())
                .map(RunningLimit::dueOn)
                .map(LocalDate::toString)
                .orElse("");
        write(
                entrustment,
                "D105",
                "委托调解函",
                commission,
                organisation.name() + "：",
                "上列当事人的劳动人事争议，双方已于" + entrustment.consentedOn() + "同意由你组织调解，现予委托（"
                        + entrustment.kind().label() + "）。请求事项：" + asked + "。",
                "请在收到本函后告知是否接受，并最迟于" + until + "反馈调解结果；达成协议的，请附调解协议书。");
    }

    void result(Entrustment entrustment, EntrustmentResult result) {
        var organisation = organisations.get(entrustment.organisation());
        write(
                entrustment,
                "D106",
                "委托调解结果反馈函",
                organisation.name(),
                commission + "：",
                "你委委托调解的劳动人事争议，结果为：" + result.label() + "。",
                entrustment.account() == null ? "" : "调解经过：" + entrustment.account(),
                entrustment.terms() == null ? "" : "协议内容：" + entrustment.terms(),
                entrustment.mediator() == null ? "" : "调解员：" + entrustment.mediator());
    }

    private void write(Entrustment entrustment, String code, String title, String issuer, String... paragraphs) {
        var number = entrustment.number();
        var page = new LetterPage(
                number.value(),
                issuer,
                title,
                parties.of(number).stream().map(PartyBlock::of).toList(),
                List.of(paragraphs).stream().filter(text -> !text.isEmpty()).toList(),
                LocalDate.now(clock));
        documents.make(
                number, code, title, "entrustment-" + entrustment.id(), LetterPage.TEMPLATE, Map.of("page", page));
    }
}
