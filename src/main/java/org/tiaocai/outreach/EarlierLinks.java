package org.tiaocai.outreach;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 先前登记的联系: pairs that came of the links of before have no process yet; each is begun once, by whoever starts first. */
@Component
public class EarlierLinks {

    private final Outreaches outreaches;
    private final OutreachProcess process;

    EarlierLinks(Outreaches outreaches, OutreachProcess process) {
        this.outreaches = outreaches;
        this.process = process;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void begin() {
        outreaches.toBegin().stream().filter(one -> outreaches.begun(one.id())).forEach(process::linked);
    }
}
