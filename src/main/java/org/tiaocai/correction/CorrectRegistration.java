package org.tiaocai.correction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.casefile.UploadedEvidence;
import org.tiaocai.correction.RegistrationCorrection.Content;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 更正登记信息: at once where nobody's rights change; where they do, when somebody else has agreed. */
@Component
@Transactional
public class CorrectRegistration {

    static final String PROCESS = "registration-correction";
    private static final int LONGEST = 2_000;
    private static final String AS_OF = "asOf";

    private final Disputes disputes;
    private final Sheets sheets;
    private final RegistrationCorrections all;
    private final ConcernedAreTold concerned;
    private final EvidenceItems evidence;
    private final UploadedEvidence uploads;
    private final RuntimeService engine;
    private final Journal journal;
    private final Actor actor;

    CorrectRegistration(
            Disputes disputes,
            Sheets sheets,
            RegistrationCorrections all,
            ConcernedAreTold concerned,
            EvidenceItems evidence,
            UploadedEvidence uploads,
            RuntimeService engine,
            Journal journal,
            Actor actor) {
        this.disputes = disputes;
        this.sheets = sheets;
        this.all = all;
        this.concerned = concerned;
        this.evidence = evidence;
        this.uploads = uploads;
        this.engine = engine;
        this.journal = journal;
        this.actor = actor;
    }

    /** The paper handed in by which it is seen what was typed wrongly: one that lies in the file, or one that comes with it. */
    public record Proof(@Nullable Long evidence, @Nullable MultipartFile file) {}

    /**
     * @param sent the lines as a page sends them
     * @return whether it holds now; otherwise it waits for approval
     */
    public boolean propose(
            RegistrationNumber number,
            CorrectionKind kind,
            long subject,
            Map<String, String> sent,
            @Nullable String reason,
            Proof proof) {
        var why = said(reason);
        inTurn(number);
        if (!sent.getOrDefault(AS_OF, asOf(number, kind, subject)).equals(asOf(number, kind, subject))) {
            throw new Refused("您打开这一页以后，同事更正过这一对象：请回到案卷重新打开，核对后再填写");
        }
        if (all.pending(number, kind, subject).isPresent()) {
            throw new Refused("同一对象已有一次更正在等待审批，请等决定之后再提出");
        }
        var before = sheets.of(number, kind, subject);
        var form = sheets.form(number, kind, subject, sent);
        var changed = Change.between(before, sheets.read(kind, form));
        if (changed.isEmpty()) {
            throw new Refused("没有改动任何一栏，请改正登记错误的内容后再提交");
        }
        var content = new Content(sheets.named(number, kind, subject), why, Change.told(before, changed), form);
        var seen = evidenceOf(number, kind, proof);
        var weighty = changed.stream().anyMatch(Line::weighty);
        var id = all.insert(number, kind, subject, content, seen, weighty);
        if (weighty) {
            await(number, id, content);
        } else {
            all.decided(id, CorrectionDecision.GRANTED, null);
            apply(all.get(id));
        }
        return !weighty;
    }

    /** The last correction of the subject: a page that was opened before it shows what stands no more. */
    String asOf(RegistrationNumber number, CorrectionKind kind, long subject) {
        return all.of(number).stream()
                .filter(one -> one.kind() == kind && one.subject() == subject)
                .map(one -> String.valueOf(one.id()))
                .reduce("0", (earlier, later) -> later);
    }

    /** 提出作废. */
    public void proposeVoid(RegistrationNumber number, @Nullable String reason) {
        var why = said(reason);
        inTurn(number);
        if (all.pending(number, CorrectionKind.VOID, 0).isPresent()) {
            throw new Refused("本案的作废已在等待审批");
        }
        var content = new Content(CorrectionKind.VOID.label(), why, List.of(), "{}");
        await(number, all.insert(number, CorrectionKind.VOID, 0, content, null, true), content);
    }

    /** Who asks for the same at the same time waits here, and is then told that it is asked for already. */
    private void inTurn(RegistrationNumber number) {
        disputes.inTurn(number);
        if (disputes.get(number).outcome() == DisputeOutcome.VOIDED) {
            throw new Refused("本案的登记已经作废，不再更正");
        }
    }

    /** The lines are written over, and it is told what stood there before. */
    void apply(RegistrationCorrection one) {
        var content = content(one);
        sheets.write(one.number(), one.kind(), one.subject(), content.form());
        all.tookEffect(one);
        concerned.of(one);
        journal.act(one.number(), "更正登记信息：" + one.kind().label(), told(content));
    }

    private void await(RegistrationNumber number, long id, Content content) {
        journal.act(number, "提出更正：" + all.get(id).kind().label(), told(content));
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                PROCESS, number.value(), Map.of(RegistrationVariables.CORRECTION.name(), id)));
    }

    private static String said(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("请填写更正的理由：登记时怎样写错，不超过两千字");
        }
        return reason.strip();
    }

    private long evidenceOf(RegistrationNumber number, CorrectionKind kind, Proof proof) {
        if (proof.file() != null && !proof.file().isEmpty()) {
            try {
                return uploads.take(number, "更正登记信息的依据（" + kind.label() + "）", proof.file());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return evidence.of(number).stream()
                .map(EvidenceItems.EvidenceItem::id)
                .filter(id -> id.equals(proof.evidence()))
                .findFirst()
                .orElseThrow(() -> new Refused("请选择或者上传当事人提交的材料：更正以它为准，登记与它不一致的才更正"));
    }

    private static Content content(RegistrationCorrection one) {
        if (one.content() == null) {
            throw new Refused("案卷已经销毁，不能再更正");
        }
        return one.content();
    }

    private static String told(Content content) {
        return content.subject()
                + (content.changes().isEmpty() ? "" : "；" + Change.words(content.changes()))
                + "；理由：" + content.reason();
    }
}
