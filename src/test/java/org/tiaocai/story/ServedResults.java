package org.tiaocai.story;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ResultDocumentServed;

/** Listens as the linkage to the court will. */
@Component
class ServedResults {

    private final List<ResultDocumentServed> all = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ResultDocumentServed served) {
        all.add(served);
    }

    List<ResultDocumentServed> of(String number) {
        return all.stream().filter(one -> one.number().value().equals(number)).toList();
    }
}
