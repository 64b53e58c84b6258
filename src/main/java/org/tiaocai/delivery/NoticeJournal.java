package org.tiaocai.delivery;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.channels.Channel;
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

    void sent(Notice notice, Channel channel) {
        write(notice, "已由" + channel.label() + "送出");
    }

    void failed(Notice notice, Channel channel, int attempt, boolean last) {
        write(notice, "第" + attempt + "次" + channel.label() + "未能送出，" + (last ? "不再重试" : "稍后重试"));
    }

    /** Neither sent nor failed for sure. */
    void unclear(Notice notice, Channel channel) {
        write(notice, channel.label() + "可能已经送出，没有收到答复，待核实");
    }

    void toBeTold(Notice notice) {
        write(notice, NoticeStatus.UNDELIVERED.label());
    }

    void notReached(Notice notice, int tries) {
        write(notice, "第" + tries + "次电话未接通");
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
