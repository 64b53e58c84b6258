package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What other modules are told. */
@Component
class ServedDocuments {

    final List<DocumentServed> served = new CopyOnWriteArrayList<>();
    final List<PublicNoticePublished> published = new CopyOnWriteArrayList<>();

    @EventListener
    void on(DocumentServed event) {
        served.add(event);
    }

    @EventListener
    void on(PublicNoticePublished event) {
        published.add(event);
    }
}
