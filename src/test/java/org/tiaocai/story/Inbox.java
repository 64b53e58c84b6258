package org.tiaocai.story;

import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.handover.InboundPackages;
import org.tiaocai.linkage.handover.InboundPackages.Receipt;

/** Hands packages in as a court does, without a network. */
@Component
public class Inbox {

    private final InboundPackages packages;

    Inbox(InboundPackages packages) {
        this.packages = packages;
    }

    public Receipt receive(String court, byte[] content) {
        return packages.receive(court, new ByteArrayInputStream(content));
    }
}
