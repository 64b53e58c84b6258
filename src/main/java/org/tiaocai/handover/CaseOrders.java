package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 督办: given by a leader, answered once by who handles the case. */
@Repository
@Transactional
public class CaseOrders {

    private static final int LONGEST = 2_000;

    private final Rows<CaseOrder> rows;
    private final Disputes disputes;
    private final CaseHands hands;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    CaseOrders(JdbcClient jdbc, Disputes disputes, CaseHands hands, Journal journal, Actor actor, Clock clock) {
        this.rows = new Rows<>(jdbc, "case_order", CaseOrder.class);
        this.disputes = disputes;
        this.hands = hands;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    void give(RegistrationNumber number, @Nullable String content, @Nullable LocalDate due) {
        if (content == null || content.isBlank() || content.length() > LONGEST) {
            throw new Refused("请填写督办的事项，不超过两千字");
        }
        if (due == null || due.isBefore(LocalDate.now(clock))) {
            throw new Refused("请填写回复的日期，不早于今天");
        }
        if (disputes.get(number).closedOn() != null) {
            throw new Refused("案件已经办结，不再督办");
        }
        rows.insert("registration_number, content, answer_due, ordered_by, ordered_on")
                .once(number, content.strip(), due, actor.id(), LocalDate.now(clock));
        journal.act(number, "督办，限 " + due + " 前回复", content.strip());
    }

    void answer(RegistrationNumber number, long id, @Nullable String answer) {
        if (answer == null || answer.isBlank() || answer.length() > LONGEST) {
            throw new Refused("请填写办理情况，不超过两千字");
        }
        if (!hands.has(number, actor.id())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "督办由承办人回复");
        }
        var one = of(number).stream()
                .filter(order -> order.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("本案没有这项督办"));
        if (!rows.updateIf(
                "answered_on is null",
                one.id(),
                "answer = ?, answered_by = ?, answered_on = ?",
                answer.strip(),
                actor.id(),
                LocalDate.now(clock))) {
            throw new Refused("这项督办已经回复，请刷新后查看");
        }
        journal.act(number, "回复督办", answer.strip());
    }

    @Transactional(readOnly = true)
    List<CaseOrder> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** 督办 as one is told of it: which case, by which day. */
    public record Asked(RegistrationNumber number, LocalDate answerDue, boolean late) {}

    /** The most urgent first. */
    @Transactional(readOnly = true)
    List<CaseOrder> open() {
        return rows.where("answered_on is null order by answer_due, id");
    }

    /** All that wait for an answer, for who leads. */
    @Transactional(readOnly = true)
    public List<Asked> unanswered() {
        return open().stream().map(one -> asked(one.number(), one.answerDue())).toList();
    }

    /** 待我回复: of the cases that the person has now. */
    @Transactional(readOnly = true)
    public List<Asked> awaiting(String person) {
        var due = new LinkedHashMap<RegistrationNumber, LocalDate>();
        open().forEach(one -> due.putIfAbsent(one.number(), one.answerDue()));
        return due.entrySet().stream()
                .filter(one -> hands.has(one.getKey(), person))
                .map(one -> asked(one.getKey(), one.getValue()))
                .toList();
    }

    private Asked asked(RegistrationNumber number, LocalDate due) {
        return new Asked(number, due, due.isBefore(LocalDate.now(clock)));
    }
}
