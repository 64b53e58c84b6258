package org.tiaocai.correction;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.Addressee;
import org.tiaocai.delivery.Notice;
import org.tiaocai.delivery.NoticeDraft;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 更正的告知: whose rights change by a correction, and who has the papers of before in hand, is told of it; who has not heard
 * of the case yet hears nothing of its correction either.
 */
@Component
record ConcernedAreTold(Notices notices, Servings servings, Parties parties) {

    void of(RegistrationCorrection one) {
        var content = one.content();
        if (content == null || !one.weighty()) {
            return;
        }
        var know = haveHeard(one.number());
        parties.reachable(one.number()).stream()
                .filter(party -> know.contains(party.id()) || isAbout(one, party))
                .flatMap(party -> Addressee.of(party).stream())
                .forEach(to -> notices.write(new NoticeDraft(
                        one.number(),
                        NoticeKind.CORRECTED,
                        "registration-correction:" + one.id(),
                        to,
                        "案件 " + one.number() + " 登记信息更正告知",
                        words(one.kind(), content),
                        "本案登记信息已经更正，有异议的请与承办人联系。登记号" + one.number())));
    }

    private static boolean isAbout(RegistrationCorrection one, Party party) {
        return switch (one.kind()) {
            case PARTY -> party.id() == one.subject();
            case AGENT -> party.agents().stream().anyMatch(agent -> agent.id() == one.subject());
            case CLAIM, REGISTRATION -> party.side() == Side.APPLICANT;
            case VOID -> false;
        };
    }

    /** To whom a paper or a notice of the case has gone, or is on its way. */
    private Set<Long> haveHeard(RegistrationNumber number) {
        var heard = servings.of(number).stream().map(Serving::partyId).collect(Collectors.toCollection(HashSet::new));
        var told = notices.of(number).stream().map(Notice::recipient).collect(Collectors.toSet());
        parties.of(number).stream()
                .map(Party::id)
                .filter(id -> told.contains("party:" + id))
                .forEach(heard::add);
        return heard;
    }

    /** Who a person is, others need not learn in full: of parties and agents only what was mended is named, not what it says. */
    private static String words(CorrectionKind kind, RegistrationCorrection.Content content) {
        var personal = kind == CorrectionKind.PARTY || kind == CorrectionKind.AGENT;
        var what = personal
                ? content.subject() + "的"
                        + content.changes().stream().map(Change::label).collect(Collectors.joining("、"))
                : content.subject() + "，" + Change.words(content.changes());
        return "本案登记时录入有误，已经按当事人提交的材料更正：" + what + "。此前发出的文书与更正后的登记不一致的，以更正后的登记为准；对更正有异议的，请与承办人联系。";
    }
}
