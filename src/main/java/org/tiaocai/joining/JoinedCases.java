package org.tiaocai.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.arbitration.hearing.JointHearings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.Stage;
import org.tiaocai.documents.NamedCases;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.CaseStandstill;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 并案和分案, with a trace in both cases. Each keeps its number, its limits and its own award. */
@Component
@Transactional
public class JoinedCases {

    private static final int LONGEST = 2_000;
    private static final int LOOKED_AT = 50;
    private static final int OFFERED = 20;
    private static final String ACT = "case.join";

    private final JoinedRows rows;
    private final NamedCases named;
    private final RelatedCases related;
    private final Parties parties;
    private final JointHearings hearings;
    private final Stages stages;
    private final List<CaseStandstill> standstills;
    private final Rights rights;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    JoinedCases(
            JoinedRows rows,
            NamedCases named,
            RelatedCases related,
            Parties parties,
            JointHearings hearings,
            Stages stages,
            List<CaseStandstill> standstills,
            Rights rights,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.rows = rows;
        this.named = named;
        this.related = related;
        this.parties = parties;
        this.hearings = hearings;
        this.stages = stages;
        this.standstills = standstills;
        this.rights = rights;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 并案. @throws Refused unless both may be heard together, or when somebody is taken at a session that is booked already */
    public void join(RegistrationNumber leading, @Nullable String other, @Nullable String reason) {
        if (other == null || other.isBlank()) {
            throw Faults.of("other", "请填写要并入的案件的登记号或者案号");
        }
        var why = said(reason);
        try {
            join(leading, named.get(other), other.strip(), why);
        } catch (Refused refused) {
            throw Faults.of("other", Objects.requireNonNullElse(refused.getMessage(), "不能与这件案件并案"));
        }
    }

    private void join(RegistrationNumber leading, RegistrationNumber joined, String typed, String why) {
        if (joined.equals(leading)) {
            throw new Refused("不能与本案自己并案，请填写另一件案件的登记号");
        }
        if (!rights.in(joined).may(ACT)) {
            throw new Refused("您的岗位不能办理 " + typed + " 的并案");
        }
        stages.refusal(joined, ACT).ifPresent(words -> {
            throw new Refused(joined + "：" + words);
        });
        Stream.of(leading, joined)
                .flatMap(one -> standstill(one).stream())
                .findFirst()
                .ifPresent(words -> {
                    throw new Refused(words);
                });
        mustBeFree(leading, true);
        mustBeFree(joined, false);
        if (known(leading).stream().noneMatch(known(joined)::contains)) {
            throw new Refused("两案没有相同的当事人，不能并案；只是请求相同的，可以排在同一天审理");
        }
        hearings.check(leading, joined);
        rows.join(leading, joined, why, LocalDate.now(clock), actor.id());
        journal.act(leading, "并案：" + joined + " 并入本案审理", why);
        journal.act(joined, "并案：并入 " + leading + " 审理", why);
        hearings.joined(leading, joined);
    }

    /** 分案: from today on each of them goes its own way. @throws Refused once they have been heard together; then none does */
    void separate(RegistrationNumber number, Collection<Long> ids, @Nullable String reason) {
        var why = said(reason);
        if (ids.isEmpty()) {
            throw Faults.of("cases", "请至少选一件要分出去的案件");
        }
        var together = of(number).stream().filter(JoinedCase::isTogether).toList();
        var parting = Set.copyOf(ids).stream()
                .sorted()
                .map(id -> together.stream()
                        .filter(one -> one.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new Refused("没有这项并案，或者已经分案，请刷新后查看")))
                .toList();
        parting.stream()
                .filter(one -> hearings.haveBeenHeard(one.leadingCase(), one.joined()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(
                            one.joined() + " 与 " + one.leadingCase() + " 已经合并开庭审理，不再分案：庭审笔录在各案都已入卷，裁决书可以各案分别制作");
                });
        parting.forEach(one -> apart(one, why));
    }

    /** A case that has ended before the common hearing leads nobody, and is led by nobody. */
    @EventListener
    void closed(ArbitrationClosed closed) {
        of(closed.number()).stream()
                .filter(JoinedCase::isTogether)
                .filter(one -> !hearings.haveBeenHeard(one.leadingCase(), one.joined()))
                .forEach(one -> apart(one, closed.number() + " 在一并开庭之前已经结案"));
    }

    private void apart(JoinedCase one, String why) {
        rows.separate(one.id(), why, LocalDate.now(clock), actor.id());
        journal.act(one.leadingCase(), "分案：" + one.joined() + " 不再并入本案审理", why);
        journal.act(one.joined(), "分案：不再并入 " + one.leadingCase() + " 审理", why);
        hearings.separated(one.joined());
    }

    @Transactional(readOnly = true)
    List<JoinedCase> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /**
     * 可以并入的案件: of the same persons or firms, at a stage at which it may be done, not suspended, and in no other's session.
     * Where one party only is the same, and on the other side, the two are not about the same.
     */
    @Transactional(readOnly = true)
    List<RelatedCases.Related> joinable(RegistrationNumber leading) {
        var free = standstill(leading).isEmpty()
                && of(leading).stream()
                        .noneMatch(one -> one.isTogether() && one.joined().equals(leading));
        return free
                ? related.of(leading).stream()
                        .filter(one -> one.stage() != Stage.CLOSED && one.tie() != RelatedCases.Tie.CROSSED)
                        .limit(LOOKED_AT)
                        .filter(one -> rights.in(one.number()).may(ACT)
                                && stages.refusal(one.number(), ACT).isEmpty()
                                && standstill(one.number()).isEmpty()
                                && of(one.number()).stream().noneMatch(JoinedCase::isTogether))
                        .limit(OFFERED)
                        .toList()
                : List.of();
    }

    /** 中止审理: a case that stands still is joined to none, though it may be separated from one that goes on. */
    private Optional<String> standstill(RegistrationNumber number) {
        return standstills.stream().flatMap(one -> one.reason(number).stream()).findFirst();
    }

    /** A leading case may lead several; none is led by two, and none that leads is led. */
    private void mustBeFree(RegistrationNumber number, boolean leads) {
        of(number).stream()
                .filter(JoinedCase::isTogether)
                .filter(one -> !leads || !one.leadingCase().equals(number))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(
                            number + " 已在并案（主案 " + one.leadingCase() + "，并入 " + one.joined() + "），请先分案或者在主案办理");
                });
    }

    /** By what its parties are recognised in another case. */
    private Set<String> known(RegistrationNumber number) {
        var known = new HashSet<>(parties.persons(number));
        known.addAll(parties.organisations(number));
        known.addAll(parties.standing(number).stream().map(Party::name).collect(Collectors.toSet()));
        return known;
    }

    private static String said(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Faults.of("reason", "请填写并案、分案的理由，不超过两千字");
        }
        return reason.strip();
    }
}
