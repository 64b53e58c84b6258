package org.tiaocai.delivery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 通知: written once whatever is retried; sent where that is possible, else told by a person; always in the case file. */
@Component
public class Notices {

    private final NoticeFile file;
    private final Addresses addresses;
    private final CallDay callDay;
    private final NoticeJournal journal;
    private final RuntimeService processes;
    private final Actor actor;
    private final TransactionTemplate behindSavepoint;

    Notices(
            NoticeFile file,
            Addresses addresses,
            CallDay callDay,
            NoticeJournal journal,
            RuntimeService processes,
            Actor actor,
            PlatformTransactionManager transactions) {
        this.file = file;
        this.addresses = addresses;
        this.callDay = callDay;
        this.journal = journal;
        this.processes = processes;
        this.actor = actor;
        this.behindSavepoint = new TransactionTemplate(transactions);
        behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Writes the notice in the caller's transaction, and starts its delivery there if a channel
     * reaches the recipient.
     *
     * @return its id; that of the first writing when it was written before
     */
    @Transactional
    public long write(NoticeDraft draft) {
        return file.find(draft).orElseGet(() -> writeNew(draft));
    }

    /** The notices of a case, newest last. */
    public List<Notice> of(RegistrationNumber number) {
        return file.of(number);
    }

    private long writeNew(NoticeDraft draft) {
        var status = status(draft.to());
        var callBy = status.isToBeTold() ? callDay.next(draft.usefulUntil()) : null;
        long id;
        try {
            id = Objects.requireNonNull(behindSavepoint.execute(transaction -> file.insert(draft, status, callBy)));
        } catch (DuplicateKeyException writtenMeanwhile) {
            return file.find(draft).orElseThrow(() -> writtenMeanwhile);
        }
        journal.written(file.get(id));
        if (status == NoticeStatus.PENDING) {
            deliver(draft.number(), id);
        }
        return id;
    }

    /** Whoever writes the notice: no person has the right to start a delivery. */
    private void deliver(RegistrationNumber number, long id) {
        actor.asApplication(() -> processes.startProcessInstanceByKey(
                DeliveryVariables.PROCESS, number.value(), Map.of(DeliveryVariables.NOTICE.name(), id)));
    }

    private NoticeStatus status(Addressee to) {
        if (to.isInside()) {
            return NoticeStatus.INSIDE;
        }
        return addresses.carriers(to.email(), to.phone()).isEmpty() ? NoticeStatus.RECORDED : NoticeStatus.PENDING;
    }
}
