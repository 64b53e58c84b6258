package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 待告知名单: what no channel could tell, until a person has told it; who does not answer three times gets a letter. */
@Component
class CallList {

    private static final int TRIES_BEFORE_LETTER = 3;

    private final NoticeFile file;
    private final UndeliveredNotices undelivered;
    private final NoticeJournal journal;
    private final TaskService tasks;
    private final Rights rights;
    private final Actor actor;
    private final Rows<Call> calls;
    private final Clock clock;

    CallList(
            NoticeFile file,
            UndeliveredNotices undelivered,
            NoticeJournal journal,
            TaskService tasks,
            Rights rights,
            Actor actor,
            JdbcClient jdbc,
            Clock clock) {
        this.file = file;
        this.undelivered = undelivered;
        this.journal = journal;
        this.tasks = tasks;
        this.rights = rights;
        this.actor = actor;
        this.calls = new Rows<>(jdbc, "notice_call", Call.class);
        this.clock = clock;
    }

    record Call(long id, long noticeId, String calledBy, OffsetDateTime calledAt) {}

    /**
     * @param late whether the day of the house has passed
     * @param last when it was last tried in vain
     */
    record Line(
            Notice notice,
            boolean late,
            int tries,
            @Nullable OffsetDateTime last) {

        /** Whether a letter is due rather than one more call. */
        public boolean isForLetter() {
            return tries >= TRIES_BEFORE_LETTER;
        }
    }

    /** One person in one case, with all that is to be said in one call. */
    record Person(
            RegistrationNumber number,
            String name,
            @Nullable String phone,
            List<Line> lines) {

        boolean isKnownBy(String words) {
            return name.contains(words) || number.value().contains(words) || phone != null && phone.contains(words);
        }
    }

    /** Of the cases that the person reads whole; who is most urgent stands first. */
    List<Person> open() {
        var open = file.toBeTold();
        var readable = rights.readable(open.stream().map(Notice::number).collect(Collectors.toSet()), Level.WHOLE);
        var mine = open.stream().filter(one -> readable.contains(one.number())).toList();
        var tries = tries(mine);
        var today = LocalDate.now(clock);
        return mine.stream()
                .collect(Collectors.groupingBy(
                        one -> one.number() + one.recipient(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Person(
                        same.get(0).number(),
                        same.get(0).recipientName(),
                        same.get(0).phone(),
                        same.stream()
                                .map(one -> line(one, tries.getOrDefault(one.id(), List.of()), today))
                                .toList()))
                .toList();
    }

    /** @throws ResponseStatusException 404 for a notice of a case that the person may not read */
    Notice get(long id) {
        var notice = file.find(id)
                .filter(one ->
                        rights.readable(List.of(one.number()), Level.WHOLE).contains(one.number()));
        return notice.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份通知，或者您无权查看"));
    }

    /** Told today; a task that waited for it ends with it. */
    @Transactional
    void told(long id, Handling how) {
        var notice = mustBeOpen(id);
        var waiting = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(notice.number().value())
                .processDefinitionKey(DeliveryVariables.PROCESS)
                .processVariableValueEquals(DeliveryVariables.NOTICE.name(), id)
                .singleResult());
        var today = LocalDate.now(clock);
        if (waiting == null) {
            undelivered.handled(id, how, today);
            return;
        }
        Map<String, Object> report = Map.of(
                DeliveryVariables.HANDLING.name(), how.name(), DeliveryVariables.HANDLED_ON.name(), today.toString());
        actor.asApplication(() -> {
            tasks.complete(waiting.getId(), report);
            return true;
        });
    }

    /** Nobody answered. */
    @Transactional
    void notReached(long id) {
        var notice = mustBeOpen(id);
        calls.insert("notice_id, called_by, called_at").once(id, actor.id(), OffsetDateTime.now(clock));
        journal.notReached(notice, calls.where("notice_id = ?", id).size());
    }

    private Notice mustBeOpen(long id) {
        var notice = get(id);
        if (!notice.status().isToBeTold()) {
            throw new Refused("这份通知" + notice.status().label() + "，无需再登记；请刷新后查看");
        }
        return notice;
    }

    private Map<Long, List<Call>> tries(List<Notice> open) {
        if (open.isEmpty()) {
            return Map.of();
        }
        var places = "?" + ", ?".repeat(open.size() - 1);
        return calls
                .where(
                        "notice_id in (" + places + ") order by id",
                        open.stream().map(Notice::id).toArray())
                .stream()
                .collect(Collectors.groupingBy(Call::noticeId));
    }

    private static Line line(Notice notice, List<Call> tries, LocalDate today) {
        var late = notice.callBy() != null && notice.callBy().isBefore(today);
        var last = tries.isEmpty() ? null : tries.get(tries.size() - 1).calledAt();
        return new Line(notice, late, tries.size(), last);
    }
}
