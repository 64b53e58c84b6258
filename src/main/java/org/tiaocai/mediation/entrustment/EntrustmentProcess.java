package org.tiaocai.mediation.entrustment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells an entrusted mediation. */
@Component
public class EntrustmentProcess {

    private static final int LONGEST = 2_000;

    private final RuntimeService engine;
    private final Entrustments entrustments;
    private final EntrustedOrganisations organisations;
    private final Disputes disputes;
    private final Applications applications;
    private final ConsentsToEntrust consents;
    private final Stages stages;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    EntrustmentProcess(
            RuntimeService engine,
            Entrustments entrustments,
            EntrustedOrganisations organisations,
            Disputes disputes,
            Applications applications,
            ConsentsToEntrust consents,
            Stages stages,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.entrustments = entrustments;
        this.organisations = organisations;
        this.disputes = disputes;
        this.applications = applications;
        this.consents = consents;
        this.stages = stages;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 委托: all have consented on record, after the application; silence is not consent.
     *
     * @param focus 争议焦点, for the organisation to begin with; null where it is left to the mediation to find
     * @throws Refused where the law leaves no room for it (规则69, 70)
     */
    @Transactional
    public void entrusted(
            RegistrationNumber number,
            @Nullable EntrustmentKind kind,
            @Nullable String organisation,
            @Nullable LocalDate applicantConsentedOn,
            @Nullable LocalDate respondentConsentedOn,
            @Nullable String focus) {
        entrusted(
                number,
                kind,
                organisation,
                new ConsentsToEntrust.Said(applicantConsentedOn, respondentConsentedOn, null),
                focus);
    }

    /** The same, with each party's own consent. */
    @Transactional
    void entrusted(
            RegistrationNumber number,
            @Nullable EntrustmentKind kind,
            @Nullable String organisation,
            ConsentsToEntrust.Said said,
            @Nullable String focus) {
        if (focus != null && focus.length() > LONGEST) {
            throw new Refused("争议焦点不能超过两千字");
        }
        if (kind == null || organisation == null) {
            throw new Refused("请选择委托的种类和调解组织");
        }
        stages.must(number, kind.act());
        var days = consents.checked(number, "委托调解", said);
        var firstOn = Collections.min(days.values());
        var consentedOn = Collections.max(days.values());
        var appliedOn = applications.on(number).orElse(disputes.get(number).receivedOn());
        if (firstOn.isBefore(appliedOn)) {
            throw new Refused("同意的日期不能早于收到仲裁申请的日期（" + appliedOn + "）；此前的同意不是对本次委托的同意");
        }
        if (kind == EntrustmentKind.BY_TRIBUNAL) {
            applications.acceptedOn(number).filter(firstOn::isBefore).ifPresent(accepted -> {
                throw new Refused("仲裁庭委托调解的，双方在受理（" + accepted + "）之后同意才算：委托期限自同意之日起算");
            });
        }
        if (consentedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("同意的日期（" + consentedOn + "）不能晚于今天");
        }
        var chosen = organisations.get(organisation);
        var id = recorded(
                number, kind, chosen.id(), consentedOn, focus == null || focus.isBlank() ? null : focus.strip());
        consents.keep(id, days);
        limits.start(number, kind.rule(), consentedOn);
        journal.act(number, "委托调解：" + chosen.name(), kind.label());
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "entrusted-mediation",
                number.value(),
                Map.of(
                        EntrustmentVariables.ENTRUSTMENT.name(), id,
                        EntrustmentVariables.GROUP.name(), chosen.group(),
                        EntrustmentVariables.RULE.name(), kind.rule())));
    }

    /** 撤回委托, such as when the applicant withdraws. */
    @Transactional
    public void recalled(RegistrationNumber number, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写撤回委托的原因，不超过两千字");
        }
        var ongoing = entrustments.ongoing(number).orElseThrow(() -> new Refused("案件 " + number + " 没有正在进行的委托调解"));
        journal.act(number, "撤回委托调解", reason);
        try {
            actor.asApplication(
                    engine.createMessageCorrelation("entrustmentRecalled")
                                    .processInstanceBusinessKey(number.value())
                                    .processInstanceVariableEquals(
                                            EntrustmentVariables.ENTRUSTMENT.name(), ongoing.id())
                            ::correlateWithResult);
        } catch (MismatchingMessageCorrelationException ended) {
            throw new Refused("这次委托调解刚刚已经结束，请刷新后核对");
        }
    }

    /** 案件已经办结: what is still with an organisation comes back without a result. */
    @Transactional
    public void moot(RegistrationNumber number) {
        entrustments.ongoing(number).ifPresent(ongoing -> {
            journal.act(number, "撤回委托调解", "案件已经办结");
            actor.asApplication(() -> {
                engine.createMessageCorrelation("entrustmentRecalled")
                        .processInstanceBusinessKey(number.value())
                        .processInstanceVariableEquals(EntrustmentVariables.ENTRUSTMENT.name(), ongoing.id())
                        .correlateAll();
                return number;
            });
        });
    }

    private long recorded(
            RegistrationNumber number,
            EntrustmentKind kind,
            String organisation,
            LocalDate consentedOn,
            @Nullable String focus) {
        try {
            return entrustments.entrust(number, kind, organisation, consentedOn, focus, actor.id());
        } catch (DuplicateKeyException underWay) {
            throw new Refused("案件 " + number + " 正在委托调解，不能重复委托");
        }
    }
}
