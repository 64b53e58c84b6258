package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;

/** 委托调解文书所载事项. */
@Component
class EntrustmentFacts implements FactsOf {

    private final Entrustments entrustments;
    private final EntrustedOrganisations organisations;
    private final ConsentsToEntrust consents;
    private final RunningLimits limits;
    private final HouseSettings house;

    EntrustmentFacts(
            Entrustments entrustments,
            EntrustedOrganisations organisations,
            ConsentsToEntrust consents,
            RunningLimits limits,
            HouseSettings house) {
        this.entrustments = entrustments;
        this.organisations = organisations;
        this.consents = consents;
        this.limits = limits;
        this.house = house;
    }

    /** 委托调解函. @param consents each party's own; empty of an entrustment of which only the last day is known; {@code itemised} when they are known */
    record EntrustmentLetter(
            String occasion,
            String organisation,
            LocalDate consentedOn,
            boolean itemised,
            List<ConsentsToEntrust.Consent> consents,
            EntrustmentKind kind,
            @Nullable String focus,
            @Reckoned @Nullable LocalDate due)
            implements Facts {}

    /** 委托调解结果反馈函, by which the organisation answers. */
    record EntrustmentReply(
            String issuer,
            String commission,
            EntrustmentResult result,
            @Nullable String account,
            @Nullable String terms,
            @Nullable String mediator)
            implements Facts {}

    EntrustmentLetter letter(DelegateExecution execution) {
        var entrustment = entrustments.get(EntrustmentVariables.ENTRUSTMENT.get(execution));
        var each = consents.of(entrustment.id());
        return new EntrustmentLetter(
                entrustment.occasion(),
                organisations.get(entrustment.organisation()).name(),
                entrustment.consentedOn(),
                !each.isEmpty(),
                each,
                entrustment.kind(),
                entrustment.focus(),
                limits.open(entrustment.number(), entrustment.kind().rule())
                        .map(RunningLimit::dueOn)
                        .orElse(null));
    }

    EntrustmentReply answer(Entrustment entrustment, EntrustmentResult result) {
        return new EntrustmentReply(
                organisations.get(entrustment.organisation()).name(),
                house.now(HouseSetting.COMMISSION_NAME),
                result,
                entrustment.account(),
                result == EntrustmentResult.AGREED ? entrustment.terms() : null,
                entrustment.mediator());
    }
}
