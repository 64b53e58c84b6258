package org.tiaocai.outreach;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 先前登记的联系: pairs that came of the links of before have no process yet; each is begun once, by whoever starts first. */
@Component
public class EarlierLinks {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierLinks.class);

    private final Outreaches outreaches;
    private final OutreachProcess process;
    private final TransactionTemplate transactions;

    EarlierLinks(Outreaches outreaches, OutreachProcess process, TransactionTemplate transactions) {
        this.outreaches = outreaches;
        this.process = process;
        this.transactions = transactions;
    }

    /** Each apart: one that cannot be begun holds up neither the others nor the start. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        for (var one : outreaches.toBegin()) {
            try {
                transactions.executeWithoutResult(status -> {
                    if (outreaches.begun(one.id())) {
                        process.linked(one);
                    }
                });
            } catch (RuntimeException failed) {
                LOG.warn("The visits of pair {} could not be begun", one.id(), failed);
            }
        }
    }
}
