package org.tiaocai.vault;

import org.tiaocai.shared.Refused;

/** Nothing can be written: the fault is ours, and the same file may be sent again as it is. */
public class StorageFull extends Refused {

    StorageFull(String message) {
        super(message);
    }
}
