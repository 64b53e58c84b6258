package org.tiaocai.archive;

import java.io.IOException;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.RegistrationNumber;

/** What else belongs in an exported volume; told last, when all its papers are in. */
public interface ExtraEntries {

    void add(RegistrationNumber number, Volume volume, VolumeZip zip) throws IOException;
}
