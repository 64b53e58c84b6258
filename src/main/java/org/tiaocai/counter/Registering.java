package org.tiaocai.counter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.casefile.UploadedEvidence;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.RelatedCases.Related;
import org.tiaocai.dispute.Road;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.FormFaults;
import org.tiaocai.shared.FormFaults.Fault;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** 登记: sheet, scans and what was found of related cases become one case, in one transaction, or nothing does. */
@Component
class Registering {

    static final String RELATED = "relatedAnswer";

    private static final String OPPOSED = "opposedAnswer";
    private static final String APPLICATION = "application";
    private static final int NAMED = 5;
    private static final int MOST_UNREADABLE = 50;
    private static final int LONGEST_ANSWER = 2_000;

    private final Submission submission;
    private final IntakeProcess process;
    private final RegisteredSheets sheets;
    private final RelatedCases related;
    private final Findings findings;
    private final EvidenceItems evidence;
    private final UploadedEvidence uploads;
    private final Journal journal;
    private final SheetDrafts drafts;
    private final Actor actor;

    Registering(
            Submission submission,
            IntakeProcess process,
            RegisteredSheets sheets,
            RelatedCases related,
            Findings findings,
            EvidenceItems evidence,
            UploadedEvidence uploads,
            Journal journal,
            SheetDrafts drafts,
            Actor actor) {
        this.submission = submission;
        this.process = process;
        this.sheets = sheets;
        this.related = related;
        this.findings = findings;
        this.evidence = evidence;
        this.uploads = uploads;
        this.journal = journal;
        this.drafts = drafts;
        this.actor = actor;
    }

    /**
     * @param files under the names of their fields
     * @throws FormFaults with each fault at its place in the form
     * @throws FilesRefused for a file that is no readable material
     * @throws RegisteredSheets.AlreadyTaken when this sheet is a case already
     */
    @Transactional
    public RegistrationNumber register(Sheet sheet, SheetForm form, Map<String, List<MultipartFile>> files)
            throws IOException {
        sheets.take(sheet.value(Sheet.TOKEN));
        mustBeJoined(sheet);
        var registration = checked(form);
        mustBeAnswered(registration);
        var answer = answered(sheet, registration);
        mustBeReadable(files, form);
        var number = process.start(form.json());
        attach(number, form, files);
        for (var scan : files.getOrDefault(APPLICATION, List.of())) {
            uploads.take(number, registration.road() == Road.ARBITRATION ? "仲裁申请书（扫描件）" : "调解申请书（扫描件）", scan);
        }
        if (!answer.isEmpty()) {
            if (findings.has(number, Finding.RELATED_CASES)) {
                findings.answer(number, Finding.RELATED_CASES, answer, actor.id());
            }
            journal.act(number, "登记时核对关联案件", answer);
        }
        sheets.became(sheet, number);
        drafts.forget(sheet.value(Sheet.TOKEN));
        return number;
    }

    /** A list that was pasted and not taken over would be lost without a word. */
    private static void mustBeJoined(Sheet sheet) {
        if (sheet.filled(Sheet.PASTED) != null) {
            throw new FormFaults(List.of(new Fault(Sheet.PASTED, "名单还没有加入登记表：请先“核对名单”并加入；不用的，请清空这一格")));
        }
    }

    /** All faults at once, those of values that cannot be read too. */
    private Registration checked(SheetForm form) {
        var found = new ArrayList<Fault>();
        while (true) {
            try {
                var registration = submission.parse(form.json(), Registration.class);
                if (found.isEmpty()) {
                    return registration;
                }
            } catch (FormFaults faults) {
                found.addAll(faults.faults());
                if (faults.isUnreadable()
                        && found.size() < MOST_UNREADABLE
                        && form.leaveOut(found.get(found.size() - 1).path())) {
                    continue;
                }
            }
            throw new FormFaults(found);
        }
    }

    /** One person or one agent on both sides: who registers it all the same has looked, and says so at its place. */
    private void mustBeAnswered(Registration registration) {
        var answer = registration.opposedAnswer();
        if (answer == null || answer.isBlank()) {
            related.opposed(registration.parties()).ifPresent(found -> {
                throw new FormFaults(List.of(new Fault(OPPOSED, found + "；核对无误、确有其事的，写明核对结果再登记")));
            });
        }
    }

    /** Who registers what looks like the same dispute again has looked, and says what came of it. */
    private String answered(Sheet sheet, Registration registration) {
        var answer = sheet.value(RELATED).strip();
        if (answer.length() > LONGEST_ANSWER) {
            throw new FormFaults(List.of(new Fault(RELATED, "核对结果不能超过两千字")));
        }
        var likely = related.to(registration.parties()).stream()
                .filter(Related::isOfBothSides)
                .limit(NAMED)
                .map(one -> one.number().value())
                .collect(Collectors.joining("、"));
        if (!likely.isEmpty() && answer.isEmpty()) {
            throw new FormFaults(List.of(new Fault(RELATED, "双方当事人已有案件（" + likely + "），请写明核对结果，例如是否同一请求、前案怎样了结，再登记")));
        }
        return answer;
    }

    private void mustBeReadable(Map<String, List<MultipartFile>> files, SheetForm form) throws IOException {
        for (var field : files.entrySet()) {
            var row = field.getKey().replaceFirst("\\.file$", "");
            if (!field.getKey().equals(APPLICATION) && !form.evidenceRows().contains(row)) {
                throw new FilesRefused(row + ".name", "请填写这份证据的名称");
            }
            for (var file : field.getValue()) {
                try {
                    uploads.mustBeReadable(file);
                } catch (Refused refusal) {
                    throw new FilesRefused(field.getKey(), String.valueOf(refusal.getMessage()));
                }
            }
        }
    }

    private void attach(RegistrationNumber number, SheetForm form, Map<String, List<MultipartFile>> files)
            throws IOException {
        var items = evidence.of(number);
        for (var place = 0; place < form.evidenceRows().size(); place++) {
            for (var file : files.getOrDefault(form.evidenceRows().get(place) + ".file", List.of())) {
                uploads.attach(number, items.get(place), file);
            }
        }
    }

    /** A file that was not taken; its place is that of the page. */
    static final class FilesRefused extends Refused {

        private static final long serialVersionUID = 1L;

        private final String name;

        FilesRefused(String name, String words) {
            super(words);
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
