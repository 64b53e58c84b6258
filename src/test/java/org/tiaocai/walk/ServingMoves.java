package org.tiaocai.walk;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** How papers reach their parties: mostly by hand; some respondents are found only by public notice. */
@Component
class ServingMoves {

    private final Bureau bureau;
    private final RuntimeService runtime;
    private final Parties parties;
    private final BroughtFiles files;

    ServingMoves(Bureau bureau, RuntimeService runtime, Parties parties, BroughtFiles files) {
        this.bureau = bureau;
        this.runtime = runtime;
        this.parties = parties;
        this.files = files;
    }

    Move served(RegistrationNumber number, Task task, Dice dice) {
        var sheet = common();
        if (dice.in(8) && toRespondent(number, task)) {
            sheet.put("method", "PUBLIC_NOTICE");
            sheet.put("ground", "WHEREABOUTS_UNKNOWN");
            sheet.put("account", "登记住所无人");
            sheet.put("proofId", files.photo(number, "社区的证明"));
            return Move.of("service", sheet);
        }
        sheet.put("method", "DIRECT");
        sheet.put("result", "SIGNED");
        sheet.put("receiver", "RECIPIENT");
        sheet.put("place", "样例路1号");
        return Move.of("service", sheet);
    }

    Move announced(RegistrationNumber number) {
        var sheet = common();
        sheet.put("proofId", files.photo(number, "刊出的公告"));
        sheet.put("method", "PUBLIC_NOTICE");
        sheet.put("address", "本区公告栏");
        return Move.of("service", sheet);
    }

    private Map<String, Object> common() {
        return new HashMap<>(
                Map.of("day", bureau.today().toString(), "firstServer", "service", "secondServer", "service2"));
    }

    private boolean toRespondent(RegistrationNumber number, Task task) {
        var recipient = ((Number) runtime.getVariable(task.getExecutionId(), "recipientId")).longValue();
        return parties.of(number).stream()
                .anyMatch(party -> party.id() == recipient && party.side() == Side.RESPONDENT);
    }
}
