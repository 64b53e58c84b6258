package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.CourtDecisionEffective;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 起诉与申请撤销: what a court has docketed and decided, told by the court itself or by a party with papers. */
@Component
@Transactional
public class CourtRoad {

    private final CourtProceedings proceedings;
    private final FollowUpProcess process;
    private final Effects effects;
    private final Reopenings reopenings;
    private final Parties parties;
    private final Courts courts;
    private final CourtCases courtCases;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CourtRoad(
            CourtProceedings proceedings,
            FollowUpProcess process,
            Effects effects,
            Reopenings reopenings,
            Parties parties,
            Courts courts,
            CourtCases courtCases,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.proceedings = proceedings;
        this.process = process;
        this.effects = effects;
        this.reopenings = reopenings;
        this.parties = parties;
        this.courts = courts;
        this.courtCases = courtCases;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * 法院已立案. The same docket told twice changes nothing.
     *
     * @param about the workers whose part it concerns; all of the paper's when empty
     * @return the id of the matter
     */
    public long filed(RegistrationNumber number, long documentId, long partyId, Filed filed, Set<Long> about) {
        var court = courts.get(filed.court());
        var before = proceedings.find(court.id(), filed.docketNo());
        if (before.isPresent()) {
            return same(before.get(), number, documentId, partyId, filed);
        }
        if (filed.filedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("起诉、申请的日期（" + filed.filedOn() + "）不能晚于今天");
        }
        var people = new CaseParties(parties.of(number));
        var party = people.find(partyId).orElseThrow(() -> new Refused("案件 " + number + " 没有这名当事人"));
        var kind = effects.paper(number, documentId).kind();
        mayFile(filed.kind(), kind, people.isWorker(partyId), court);
        var workers = workers(number, documentId, partyId, about);
        var id = proceedings.insert(number, documentId, partyId, filed, workers);
        courtCases.concerns(number, court.id());
        journal.act(number, party.side().label() + filed.kind().label() + "，" + court.name() + "已立案", filed.docketNo());
        process.actionTaken(proceedings.get(id));
        if (filed.kind() == ProceedingKind.SUIT && kind == ResultKind.FINAL_AWARD && people.isWorker(partyId)) {
            barSettingAside(number, documentId, workers);
        }
        effects.weigh(number, documentId);
        return id;
    }

    /**
     * 法院的结果已经生效.
     *
     * @param receipts who received the decision that ended the proceeding, and when
     */
    public void decided(long matterId, ProceedingResult result, LocalDate effectiveOn, Map<Long, LocalDate> receipts) {
        decided(matterId, result, effectiveOn, receipts, Set.of());
    }

    /** @param setAside the rulings that are set aside, where the court has set aside a part of the award */
    public void decided(
            long matterId,
            ProceedingResult result,
            LocalDate effectiveOn,
            Map<Long, LocalDate> receipts,
            Set<Long> setAside) {
        var proceeding = proceedings.get(matterId);
        if (result.of() != proceeding.kind()) {
            throw new Refused("“" + result.label() + "”不是" + proceeding.kind().label() + "案件的结果，请核对");
        }
        if (effectiveOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("结果在 " + effectiveOn + " 才生效，生效后再登记");
        }
        if (setAside.isEmpty() == (result == ProceedingResult.PARTLY_SET_ASIDE)) {
            throw new Refused("部分撤销裁决的，请写明撤销的是裁决的哪几项");
        }
        proceedings.ended(proceeding, result, effectiveOn, receipts, setAside);
        journal.act(proceeding.number(), "法院结果生效：" + result.label(), proceeding.docketNo());
        effects.weigh(proceeding.number(), proceeding.documentId());
        process.decided(proceedings.get(matterId));
        reopenings.after(proceedings.get(matterId));
        events.publishEvent(new CourtDecisionEffective(
                proceeding.number(), proceeding.documentId(), matterId, result.replacesAward(), effectiveOn));
    }

    /** The day that counts for a suit is the day of filing, whenever the court's notice arrives. */
    private static long same(
            CourtProceeding before, RegistrationNumber number, long documentId, long partyId, Filed filed) {
        var isSame = before.number().equals(number)
                && before.documentId() == documentId
                && before.partyId() == partyId
                && before.kind() == filed.kind()
                && before.filedOn().equals(filed.filedOn());
        if (!isSame) {
            throw new Refused("案号 " + filed.docketNo() + " 已经登记为另一起法院案件，请核对");
        }
        return before.id();
    }

    private static void mayFile(ProceedingKind proceeding, ResultKind paper, boolean worker, Courts.Court court) {
        if (paper == ResultKind.MEDIATION_DOCUMENT || paper == ResultKind.ADVANCE_EXECUTION) {
            throw new Refused("对" + paper.label() + "不能起诉或者申请撤销");
        }
        if (proceeding == ProceedingKind.SETTING_ASIDE && paper == ResultKind.NON_FINAL_AWARD) {
            throw new Refused("非终局裁决不能申请撤销，不服的应当起诉（调解仲裁法第五十条）");
        }
        if (proceeding == ProceedingKind.SETTING_ASIDE && worker) {
            throw new Refused("只有用人单位可以申请撤销终局裁决，劳动者不服的应当起诉（调解仲裁法第四十八、四十九条）");
        }
        if (proceeding == ProceedingKind.SETTING_ASIDE && court.level() != Courts.Level.INTERMEDIATE) {
            throw new Refused("撤销终局裁决的申请由中级人民法院受理（调解仲裁法第四十九条），请核对" + court.name() + "的案号");
        }
    }

    private Set<Long> workers(RegistrationNumber number, long documentId, long partyId, Set<Long> about) {
        var concerned = Set.copyOf(effects.workers(number, documentId));
        if (concerned.contains(partyId)) {
            return Set.of(partyId);
        }
        if (!concerned.containsAll(about)) {
            throw new Refused("所选的劳动者不在这份裁决书中");
        }
        return about.isEmpty() ? concerned : about;
    }

    private void barSettingAside(RegistrationNumber number, long documentId, Set<Long> workers) {
        proceedings.of(number).stream()
                .filter(one -> one.documentId() == documentId
                        && one.kind() == ProceedingKind.SETTING_ASIDE
                        && one.isPending()
                        && one.workers().stream().anyMatch(workers::contains))
                .forEach(one -> journal.act(number, "劳动者已起诉，撤销申请应予驳回，请告知受理的法院（解释一第二十一条）", one.docketNo()));
    }
}
