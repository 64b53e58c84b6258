package org.tiaocai.delivery;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Groups;

/** What the case's journal says of its notices: the recipient by the side they are on, never by name or address. */
@Component
record NoticeJournal(Journal journal, Parties parties) {

    void written(Notice notice) {
        write(notice, notice.status().label());
    }

    void sent(Notice notice) {
        write(notice, NoticeStatus.SENT.label());
    }

    void failed(Notice notice, int attempt, boolean last) {
        write(notice, "第" + attempt + "次邮件未能送出，" + (last ? "转协调员处理" : "稍后重试"));
    }

    void handled(Notice notice, Handling handling, LocalDate handledOn) {
        write(notice, handling.label() + "（" + handledOn + "）");
    }

    private void write(Notice notice, String what) {
        journal.act(notice.number(), notice.kind().label() + "（致" + recipient(notice) + "）：" + what, null);
    }

    private String recipient(Notice notice) {
        var colon = notice.recipient().indexOf(':');
        var key = notice.recipient().substring(colon + 1);
        return switch (notice.recipient().substring(0, Math.max(colon, 0))) {
            case "party" ->
                parties.of(notice.number()).stream()
                        .filter(party -> key.equals(Long.toString(party.id())))
                        .findFirst()
                        .map(party -> party.side().label())
                        .orElse("当事人");
            case "agent" ->
                parties.of(notice.number()).stream()
                        .filter(party -> hasAgent(party, key))
                        .findFirst()
                        .map(party -> party.side().label() + "的代理人")
                        .orElse("代理人");
            case "group" -> Groups.NAMES.getOrDefault(key, "内部岗位");
            default -> "有关人员";
        };
    }

    private static boolean hasAgent(Party party, String key) {
        return party.agents().stream().anyMatch(agent -> key.equals(Long.toString(agent.id())));
    }
}
