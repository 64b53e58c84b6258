package org.tiaocai.linkage.handover;

import org.tiaocai.shared.Refused;

/** The package, or what is packed in it, is larger than we take. */
class PackageTooLarge extends Refused {

    PackageTooLarge(String message) {
        super(message);
    }
}
