package org.tiaocai.archive;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainExport;
import org.tiaocai.documents.Volume;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 导出核对: the chain with its verifier tells of both volumes, so it lies in the internal one, for who may export it. */
@Component
@Order(2)
record ChainEntries(ChainExport chain, Rights rights) implements ExtraEntries {

    @Override
    public void add(RegistrationNumber number, Volume volume, VolumeZip zip) throws IOException {
        if (volume == Volume.INTERNAL && rights.in(number).may("chain.export")) {
            chain.write(number, (name, content) -> zip.add("核对/" + name, content));
        }
    }
}
