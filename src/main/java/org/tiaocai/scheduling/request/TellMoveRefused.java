package org.tiaocai.scheduling.request;

import static org.tiaocai.scheduling.request.RequestVariables.REQUEST;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.Addressee;
import org.tiaocai.delivery.NoticeDraft;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.RegistrationNumber;

/** 答复不予改期: the session stays where it is, and why. */
@Component
record TellMoveRefused(MoveRequests requests, Parties parties, Notices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var request = requests.get(REQUEST.get(execution));
        parties.reachable(number).stream()
                .filter(party -> party.id() == request.party())
                .flatMap(party -> Addressee.of(party).stream())
                .forEach(to -> notices.write(new NoticeDraft(
                        number,
                        NoticeKind.MOVE_REFUSED,
                        "move-request-" + request.id(),
                        to,
                        NoticeKind.MOVE_REFUSED.label() + "（登记号 " + number + "）",
                        to.name() + "：您的改期申请未予同意，请仍按原定时间参加调解。理由：" + request.answer(),
                        "您的改期申请未予同意，请仍按原定时间参加调解。登记号" + number)));
    }
}
