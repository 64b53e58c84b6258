package org.tiaocai.mediation.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.Addressee;
import org.tiaocai.delivery.NoticeDraft;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.RegistrationNumber;

/** 履行提醒: what the side that has to perform is told before the promised day. */
@Component
record PerformanceNotices(Notices notices, Parties parties, Clock clock) {

    private static final DateTimeFormatter SHORTLY = DateTimeFormatter.ofPattern("M月d日");

    /** Of what is due first; once for each day, and never after it. */
    void remind(RegistrationNumber number, List<PromisedAct> promised) {
        promised.stream()
                .map(PromisedAct::dueOn)
                .min(LocalDate::compareTo)
                .filter(due -> !due.isBefore(LocalDate.now(clock)))
                .ifPresent(due -> parties.reachable(number)
                        .forEach(party -> remind(
                                number,
                                party,
                                due,
                                promised.stream()
                                        .filter(one -> one.dueOn().equals(due)
                                                && one.debtors().contains(party.id()))
                                        .toList())));
    }

    private void remind(RegistrationNumber number, Party party, LocalDate due, List<PromisedAct> own) {
        if (own.isEmpty()) {
            return;
        }
        var what = what(own);
        var occasion = "performance-" + own.get(0).mediation() + "-" + due;
        Addressee.of(party)
                .forEach(to -> notices.write(new NoticeDraft(
                        number,
                        NoticeKind.PERFORMANCE,
                        occasion,
                        to,
                        NoticeKind.PERFORMANCE.label() + "（登记号 " + number + "）",
                        to.name() + "：调解协议约定" + party.name() + "最迟于" + LocalTimes.inProse(due) + "（含当日）" + what
                                + "，请按时履行，并保留付款或者履行的凭证。已经履行的，请告知工作室。到期不履行的，对方可以依法申请仲裁，符合条件的可以申请支付令。",
                        "提醒：按调解协议请最迟于" + due.format(SHORTLY) + what + "。登记号" + number,
                        due)));
    }

    /** In one sum what is to be paid, and in a word what else is to be done. */
    private static String what(List<PromisedAct> own) {
        var sum = own.stream().map(PromisedAct::rest).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        var also = own.stream().anyMatch(one -> one.amount() == null);
        if (sum.signum() == 0) {
            return "履行约定的事项";
        }
        return "支付" + sum.toPlainString() + "元" + (also ? "并履行约定的其他事项" : "");
    }
}
