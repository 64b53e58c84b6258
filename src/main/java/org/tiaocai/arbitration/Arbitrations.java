package org.tiaocai.arbitration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.documents.CaseNoOf;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.InOrder;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All arbitrations, one for a dispute; each moves by verbs, and out of their order they are refused with the reason. */
@Repository
@Transactional
public class Arbitrations implements CaseNoOf {

    private static final String BEFORE_DECISION =
            " where registration_number = ? and decided_on is null and closed_on is null";

    /** 仲裁审查, whose papers have a number of their own. */
    private static final String REVIEW = "D20";

    private final JdbcClient jdbc;
    private final Rows<Arbitration> rows;
    private final CaseNos caseNos;
    private final Duties duties;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Arbitrations(JdbcClient jdbc, CaseNos caseNos, Duties duties, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "arbitration", ArbitrationRow::read);
        this.caseNos = caseNos;
        this.duties = duties;
        this.clock = clock;
        this.events = events;
    }

    /**
     * 逐件办理: of several acts on one case at the same moment the second begins when the first is done, and sees it. Called first
     * in an act that may be done only once; it lasts until the end of the transaction.
     */
    public void inTurn(RegistrationNumber number) {
        jdbc.sql("select registration_number from arbitration where registration_number = ? for update")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    public void register(RegistrationNumber number, LocalDate receivedOn, boolean collective) {
        if (find(number).isPresent()) {
            throw new Refused("案件 " + number + " 已经申请过仲裁；再次申请请另行登记");
        }
        jdbc.sql("insert into arbitration (registration_number, application_received_on, collective) values (?, ?, ?)")
                .params(number.value(), receivedOn, collective)
                .update();
        // Who mediated reads no further: what is arbitrated is not theirs to know.
        duties.release(number, Duty.MEDIATOR);
        events.publishEvent(new ArbitrationApplied(number, receivedOn));
    }

    /** 更正: the day of the application was typed wrongly. */
    public void receivedInTruth(RegistrationNumber number, LocalDate on) {
        var acceptedOn = get(number).acceptedOn();
        if (acceptedOn != null) {
            InOrder.check("受理日期", acceptedOn, "更正后的收到申请日期", on);
        }
        jdbc.sql("update arbitration set application_received_on = ? where registration_number = ?")
                .params(on, number.value())
                .update();
    }

    public void appliedOrally(RegistrationNumber number) {
        beforeDecision(number, "oral = true");
    }

    /** 补正通知 (规则29): once; a second notice only when it has been approved, a third never. */
    public void supplementNoticed(RegistrationNumber number, String items) {
        var supplement = get(number).supplement();
        if (supplement.notices() == 1 && supplement.secondApprovedBy() == null) {
            throw new Refused("补正事项应当一次性告知，已于 " + supplement.noticedOn() + " 告知过；确需再次补正的，须先由负责人批准（规则第二十九条）");
        }
        if (supplement.notices() > 1) {
            throw new Refused("补正已经告知两次，不能再次要求补正，请按现有材料审查");
        }
        beforeDecision(
                number,
                "supplement_notices = supplement_notices + 1, supplement_noticed_on = ?, supplement_items = ?",
                today(),
                items);
    }

    public void secondSupplementApproved(RegistrationNumber number, String by) {
        if (get(number).supplement().notices() != 1) {
            throw new Refused("只有已经告知过一次补正的申请，才需要批准再次补正");
        }
        beforeDecision(number, "second_supplement_approved_by = ?", by);
    }

    public void supplied(RegistrationNumber number, LocalDate on) {
        beforeDecision(number, "supplemented_on = ?", on);
    }

    public void mediationSuggested(RegistrationNumber number) {
        beforeDecision(number, "mediation_suggested_on = ?", today());
    }

    public void consentedToMediation(RegistrationNumber number, LocalDate on) {
        beforeDecision(number, "mediation_consent_on = ?", on);
    }

    public void deferralEnded(RegistrationNumber number) {
        beforeDecision(number, "deferral_ended_on = ?", today());
    }

    /** 逾期未作出决定 (法29): the way to court is open; the review goes on. */
    public void undecided(RegistrationNumber number, LocalDate since) {
        beforeDecision(number, "undecided_since = ?", since);
    }

    /** 立案审查意见; a case that was sent back is reviewed again. */
    public void proposed(RegistrationNumber number, Arbitration.Filing filing) {
        beforeDecision(
                number,
                """
                handler = ?, proposal = ?, ground = ?, reason = ?, competent_commission = ?, procedure_kind = ?,
                tribunal_form = ?""",
                filing.handler(),
                filing.proposal().name(),
                name(filing.ground()),
                filing.reason(),
                filing.competentCommission(),
                name(filing.procedure()),
                name(filing.tribunal()));
    }

    /** 受理 (规则30): accepted on the day of the signature, under a 案号 from that day on. */
    public Arbitration accept(RegistrationNumber number, String approver) {
        decide(
                number,
                FilingProposal.ACCEPT,
                approver,
                "accepted_on = ?, case_no = ?",
                today(),
                caseNos.next("accepted"));
        return get(number);
    }

    /** 不予受理 (规则31). */
    public Arbitration refuse(RegistrationNumber number, String approver) {
        decide(
                number,
                FilingProposal.REFUSE,
                approver,
                "case_no = ?, closing = ?, closed_on = ?",
                caseNos.next("refused"),
                ClosingMethod.REFUSED.name(),
                today());
        return get(number);
    }

    /** 无管辖权 (规则31): no refusal, the applicant is shown the way to the competent commission. */
    public Arbitration referElsewhere(RegistrationNumber number, String approver) {
        decide(
                number,
                FilingProposal.NO_JURISDICTION,
                approver,
                "closing = ?, closed_on = ?",
                ClosingMethod.NO_JURISDICTION.name(),
                today());
        return get(number);
    }

    /** 转为一般程序 (规则61). */
    public void toOrdinary(RegistrationNumber number) {
        change(
                number,
                "update arbitration set procedure_kind = ? where registration_number = ? and closed_on is null",
                ProcedureKind.ORDINARY.name(),
                number.value());
    }

    public void close(RegistrationNumber number, ClosingMethod method) {
        var one = get(number);
        InOrder.check("结案日期", today(), "收到申请日期", one.applicationReceivedOn());
        InOrder.check("结案日期", today(), "受理日期", one.acceptedOn());
        change(
                number,
                "update arbitration set closing = ?, closed_on = ? where registration_number = ? and closed_on is null",
                method.name(),
                today(),
                number.value());
    }

    public Arbitration get(RegistrationNumber number) {
        return find(number).orElseThrow(() -> new Refused("案件 " + number + " 没有申请仲裁"));
    }

    @Transactional(readOnly = true)
    public Optional<Arbitration> find(RegistrationNumber number) {
        return rows.where("registration_number = ?", number).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> caseNo(RegistrationNumber number, String code) {
        return code.startsWith(REVIEW)
                ? Optional.empty()
                : caseNos(number).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> caseNos(RegistrationNumber number) {
        return find(number).map(Arbitration::caseNo).map(List::of).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegistrationNumber> casesNumbered(String pattern) {
        return rows.where("case_no like ?", pattern).stream()
                .map(Arbitration::number)
                .toList();
    }

    private void decide(
            RegistrationNumber number, FilingProposal as, String approver, String more, @Nullable Object... values) {
        var filing = get(number).filing();
        if (filing == null || filing.proposal() != as) {
            throw new Refused("承办人没有提出“" + as.label() + "”的意见，不能这样决定");
        }
        InOrder.check(
                as == FilingProposal.ACCEPT ? "受理日期" : "作出立案决定的日期",
                today(),
                "收到申请日期",
                get(number).applicationReceivedOn());
        beforeDecision(number, "approver = ?, decided_on = ?, " + more, concat(approver, today(), values));
    }

    private void beforeDecision(RegistrationNumber number, String set, @Nullable Object... values) {
        var all = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = number.value();
        change(number, "update arbitration set " + set + BEFORE_DECISION, all);
    }

    private void change(RegistrationNumber number, String sql, @Nullable Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new Refused(whyNot(get(number)));
        }
    }

    private static String whyNot(Arbitration one) {
        return one.closing() == null
                ? "案件 " + one.number() + " 已经作出立案决定，不能再变更立案事项"
                : "案件 " + one.number() + " 的仲裁已于 " + one.closedOn() + " 结案（"
                        + one.closing().label() + "），不能再变更";
    }

    private static @Nullable Object[] concat(Object first, Object second, @Nullable Object... rest) {
        var all = new @Nullable Object[rest.length + 2];
        all[0] = first;
        all[1] = second;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return all;
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
