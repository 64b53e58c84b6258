package org.tiaocai.mediation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.Addressee;
import org.tiaocai.delivery.NoticeDraft;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What parties are told in the course of a mediation. */
@Component
public record MediationNotices(
        Notices notices,
        Parties parties,
        Bookings bookings,
        RunningLimits limits,
        Papers papers,
        MediationFacts facts) {

    private static final DateTimeFormatter SHORTLY = DateTimeFormatter.ofPattern("M月d日HH:mm");

    void invite(RegistrationNumber number, long bookingId) {
        var booking = booking(bookingId);
        tellOf(
                booking,
                NoticeKind.INVITATION,
                "booking-" + bookingId,
                "请于" + shortly(booking) + "参加调解。",
                "请于" + whenAndWhere(booking) + "参加劳动人事争议调解。请携带身份证件；委托他人参加的，请携带授权委托书。不能按时到场的，请尽早与工作室联系改期。");
    }

    void remind(RegistrationNumber number, long bookingId) {
        var booking = booking(bookingId);
        tellOf(
                booking,
                NoticeKind.REMINDER,
                "booking-" + bookingId,
                "提醒：请于" + shortly(booking) + "参加调解。",
                "提醒：您的劳动人事争议定于" + whenAndWhere(booking) + "调解，请按时参加。");
    }

    /** 改期通知: the new time and place, once for each change. */
    void tellMoved(Booking booking) {
        tellOf(
                booking,
                NoticeKind.RESCHEDULED,
                "booking-" + booking.id() + "-" + booking.revision(),
                "调解已改期，请于" + shortly(booking) + "参加，原定时间不再进行。",
                "您的劳动人事争议调解已改期，请于" + whenAndWhere(booking) + "参加；原定时间不再进行。不能按时到场的，请尽早与工作室联系。");
    }

    /** 更换调解员: who it is now; whoever knows of a reason against says so before the next session. */
    void tellReplaced(Mediation mediation, String occasion, String before, String after) {
        tellAll(
                mediation.number(),
                NoticeKind.MEDIATOR_REPLACED,
                occasion,
                "本案调解员由" + before + "更换为" + after + "。",
                "您的劳动人事争议，调解员由" + before + "更换为" + after + "，时间、地点没有另行通知的不变。认为其与本案有利害关系、不宜调解的，请尽早与工作室联系。");
    }

    /** 不予调解: in writing to the applicant, with the way that stays open (协商调解规定 art. 22). */
    public void tellRefusal(RegistrationNumber number, String reason) {
        papers.issue(number, "D107", "refusal", facts.refusal(reason));
        parties.reachable(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .forEach(party -> write(
                        number,
                        NoticeKind.REFUSAL,
                        "refusal",
                        party,
                        "您的调解申请未予受理，可以依法申请仲裁。",
                        "您的调解申请未予受理。原因：" + reason + "。您可以依法向劳动人事争议仲裁委员会申请仲裁。"));
    }

    void tellAgreement(RegistrationNumber number) {
        var review = jointly(number, RuleIds.REVIEW_APPLICATION, "仲裁审查");
        var confirmation = jointly(number, RuleIds.CONFIRMATION_APPLICATION, "司法确认");
        tellAll(
                number,
                NoticeKind.OUTCOME,
                "agreement",
                "调解协议已经生效，请按约定履行。",
                "调解协议已经生效，请按约定履行。" + review + confirmation + "审查后的调解书和确认裁定可以申请强制执行。");
    }

    /** The last day of a joint application, as it is said on the telephone: why it is that day stands in the case. */
    private String jointly(RegistrationNumber number, String rule, String what) {
        return limits.running(number, rule)
                .map(limit -> "双方最迟可以在%s（含当日）共同申请%s。".formatted(LocalTimes.inProse(limit.dueOn()), what))
                .orElse("");
    }

    void tellClosing(Mediation mediation) {
        var outcome = mediation.outcome() == null ? "" : mediation.outcome().label();
        papers.issue(mediation.number(), "D111", "mediation-" + mediation.id(), facts.closing(mediation));
        tellAll(
                mediation.number(),
                NoticeKind.CLOSING,
                "mediation-" + mediation.id(),
                "本次调解已经终结（" + outcome + "）。未达成协议的可以申请仲裁，请注意一年的时效。",
                "本次调解已经终结（" + outcome + "）。未达成协议的，可以依法向劳动人事争议仲裁委员会申请仲裁；请注意一年的仲裁时效。");
    }

    private void tellAll(RegistrationNumber number, NoticeKind kind, String occasion, String brief, String body) {
        parties.reachable(number).forEach(party -> write(number, kind, occasion, party, brief, body));
    }

    /** What is of use until the session. */
    private void tellOf(Booking booking, NoticeKind kind, String occasion, String brief, String body) {
        parties.reachable(booking.number())
                .forEach(party -> write(
                        booking.number(),
                        kind,
                        occasion,
                        party,
                        brief,
                        body,
                        booking.startsAt().toLocalDate()));
    }

    private void write(
            RegistrationNumber number, NoticeKind kind, String occasion, Party party, String brief, String body) {
        write(number, kind, occasion, party, brief, body, null);
    }

    private void write(
            RegistrationNumber number,
            NoticeKind kind,
            String occasion,
            Party party,
            String brief,
            String body,
            @Nullable LocalDate usefulUntil) {
        Addressee.of(party)
                .forEach(to -> notices.write(new NoticeDraft(
                        number,
                        kind,
                        occasion,
                        to,
                        kind.label() + "（登记号 " + number + "）",
                        to.name() + "：" + body,
                        brief + "登记号" + number,
                        usefulUntil)));
    }

    private Booking booking(long id) {
        return bookings.find(id).orElseThrow(() -> new Refused("没有这次排期"));
    }

    private static String shortly(Booking booking) {
        return booking.startsAt().format(SHORTLY) + "到" + booking.room().name();
    }

    private static String whenAndWhere(Booking booking) {
        return booking.startsAt().format(SessionPlan.WHEN) + "到"
                + booking.room().place() + "（" + booking.room().name() + "）";
    }
}
