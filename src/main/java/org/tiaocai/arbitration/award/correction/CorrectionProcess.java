package org.tiaocai.arbitration.award.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.correction.Correction.Kind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the correction of awards. */
@Component
public class CorrectionProcess {

    private static final int LONGEST = 4_000;

    private final RuntimeService engine;
    private final Awards awards;
    private final Corrections corrections;
    private final Correctable correctable;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    CorrectionProcess(
            RuntimeService engine,
            Awards awards,
            Corrections corrections,
            Correctable correctable,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.awards = awards;
        this.corrections = corrections;
        this.correctable = correctable;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 发现误写、误算、漏列 (规则54): decided within five working days; what was never decided cannot be added this way.
     *
     * @param documentId the paper at fault
     * @param itemId the ruling that the paper left out, for that kind only
     */
    @Transactional
    public void faultFound(
            RegistrationNumber number,
            @Nullable Long documentId,
            @Nullable Kind kind,
            @Nullable Long itemId,
            @Nullable String original,
            @Nullable String corrected) {
        if (documentId == null || kind == null) {
            throw new Refused("请选择需要补正的裁决书和错误的种类");
        }
        var document = made(number, documentId);
        if (kind == Kind.OMITTED_ITEM) {
            correctable.mustBeLeftOut(
                    number,
                    document,
                    document.items().stream()
                            .filter(item -> itemId != null && item.id() == itemId)
                            .findFirst()
                            .orElseThrow(() -> new Refused("漏列的，请选择本裁决书中已经裁决的事项；没有裁决的请求不能以补正增加（规则第五十四条）")));
        }
        correctable.check(number, document, kind, text(original, "请填写裁决书原文"), text(corrected, "请填写更正后的内容"));
        var id = corrections.found(
                number,
                document.id(),
                kind,
                kind == Kind.OMITTED_ITEM ? itemId : null,
                text(original, "请填写裁决书原文"),
                text(corrected, "请填写更正后的内容"),
                LocalDate.now(clock));
        var correction = corrections.get(id);
        limits.start(
                number, RuleIds.AWARD_CORRECTION, correction.subject(), correction.foundOn(), "发现裁决书" + kind.label());
        journal.act(number, "发现裁决书" + kind.label() + "，办理补正", document.caseNo());
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "award-correction",
                number.value(),
                Map.of(CorrectionVariables.CORRECTION.name(), id, ModelLimits.SUBJECT.name(), correction.subject())));
    }

    private AwardDocument made(RegistrationNumber number, long documentId) {
        return awards.of(number).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .filter(one -> one.documentId() != null && one.documentId() == documentId)
                .findFirst()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这份已经作出的裁决书"));
    }

    private static String text(@Nullable String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refused(missing);
        }
        if (text.length() > LONGEST) {
            throw new Refused("补正的内容不能超过四千字");
        }
        return text.strip();
    }
}
